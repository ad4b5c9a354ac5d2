import type { Attribution } from '../attribution/attribution.ts'
import type { Reading } from '../reading/reading.ts'
import { hull, type Span, wordsOf } from '../text/span.ts'
import { codePointsIn } from './code-points.ts'

type CitronSpan = Span & { text: string }

/**
 * A reading in the annotation format of BBC Citron (docs/data_format.md there): `text`, `quotes` with one cue, sources
 * and contents, and a coreference group for every speaker mentioned twice (the groups
 * only: repeated in every quote, they would grow with the square of the article). Citron knows one cue span; split cues are
 * written as the stretch from the first to the last. A statement without a cue cannot be written with one: the cue is
 * then empty, before the content. Places are in code points, as Python counts.
 */
export function citron(reading: Reading): object {
  const { text } = reading.article
  const positions = codePointsIn(text)
  const at = (span: Span): CitronSpan => ({ ...positions(span), text: wordsOf(text, span) })
  return {
    text,
    quotes: reading.attributions.map((a) => quote(a, at)),
    coreference_groups: reading.speakers
      .filter(({ kind, mentions }) => kind !== 'writer' && mentions.length > 1)
      .map(({ mentions }) => mentions.map(at)),
  }
}

function quote({ id, source, cue, content, confidence }: Attribution, at: (span: Span) => CitronSpan): object {
  const first = content[0]!.start
  return {
    id,
    cue: at(hull(cue) ?? { start: first, end: first }),
    sources: source.map(at),
    contents: content.map(at),
    confidence,
  }
}
