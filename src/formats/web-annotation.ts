import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/span.ts'
import { codePointsIn } from './code-points.ts'
import { findingIri, iriOf } from './identifier.ts'
import { nameOf, type Statement, statementsOf } from './statement.ts'

/** Characters of text before and after a quotation that tell it from others of the same words. UTF-16 code units. */
const CONTEXT = 32

/**
 * A reading as a page of annotations, one a statement (W3C Web Annotation Data Model, 2017): the content, source and
 * cue as targets with TextQuoteSelector and TextPositionSelector (code points, as the model counts), the judgement in
 * plain words as body.
 */
export function webAnnotation(reading: Reading): object {
  const { article } = reading
  const statements = statementsOf(reading)
  const positions = codePointsIn(article.text)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: findingIri(article, 'annotations'),
    type: 'AnnotationPage',
    startIndex: 0,
    items: statements.map((statement) => annotation(reading, statement, positions)),
  }
}

function annotation(reading: Reading, statement: Statement, positions: (span: Span) => Span): object {
  const { article, run } = reading
  const { attribution } = statement
  const target = (span: Span): object => targetOf(reading, span, positions(span))
  return {
    id: findingIri(article, attribution.id),
    type: 'Annotation',
    motivation: 'describing',
    creator: { type: 'Software', name: `hearsay ${run.version}, ${run.model}` },
    body: { type: 'TextualBody', format: 'text/plain', language: 'en', value: sentence(statement) },
    target: [...attribution.content, ...attribution.source, ...attribution.cue].map(target),
  }
}

function targetOf({ article }: Reading, span: Span, position: Span): object {
  const { text } = article
  return {
    type: 'SpecificResource',
    source: iriOf(article),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: wordsOf(text, span),
        prefix: whole(text.slice(Math.max(0, span.start - CONTEXT), span.start)),
        suffix: whole(text.slice(span.end, span.end + CONTEXT)),
      },
      { type: 'TextPositionSelector', ...position },
    ],
  }
}

/** Half a character at either end is left out. */
const whole = (words: string): string => words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

function sentence({ speaker, through, evidence, attribution }: Statement): string {
  const by = [nameOf(speaker), ...through.map((s) => nameOf(s))].join(', through ')
  const channel = evidence.channel === 'unspecified' ? '' : `, ${evidence.channel}`
  return `${by}: ${attribution.form} ${evidence.kind}${channel}, ${evidence.commitment}; confidence of the reading ${attribution.confidence.toFixed(2)}`
}
