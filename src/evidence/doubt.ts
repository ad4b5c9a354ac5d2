import { HEDGES, WRITER_DOUBTS } from '../language/en/commitment.ts'
import type { CueReading } from '../language/en/cues.ts'
import type { Phrases } from '../language/phrases.ts'
import { phraseAt } from '../language/phrases.ts'
import type { Syntax, Token } from '../language/syntax.ts'
import { WRITER } from '../speaker/identify.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import { commitmentOf } from './commitment.ts'
import { beliefIn, selvesOf } from './content-stance.ts'
import type { Evidence } from './evidence.ts'
import { isNegated } from './negation.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

type Doubt = Evidence['doubts'][number]

/** Hedges are looked for in the first words of a content: further in they soften a part, not the whole. */
const OPENING = 24

/**
 * Who doubts an attributed content, with the words that show it: the speaker (“I think”), somebody through whom it came
 * (“he believes she said”), and the writer (“reportedly”).
 */
export function doubtsOf(syntax: Syntax, view: View): Doubt[] {
  const doubts = [...writersDoubts(syntax, view), ...carriersDoubts(view), ...ownDoubts(view)]
  return doubts.filter(
    (d, i) => doubts.findIndex((e) => e.span.start === d.span.start && e.span.end === d.span.end) === i,
  )
}

function ownDoubts(view: View): Doubt[] {
  const by = view.speaker?.id
  if (!by) return []
  const opening = view.content.slice(0, OPENING)
  const belief = beliefIn(opening, selvesOf(view))
  // “suggested the mayor resign” wishes it, and doubts nothing.
  const cue = commitmentOf(view) === 'wants' ? [] : hedgingCue(view)
  const spans = [...cue, ...(belief ? [belief] : []), ...phrasesIn(opening, HEDGES)]
  return spans.map((span) => ({ by, span }))
}

/** What those hedged who handed the words on: their “believes” stands over all that is nested in it. */
function carriersDoubts(view: View): Doubt[] {
  const doubts: Doubt[] = []
  for (let over = view.parent; over; over = over.parent) {
    const by = over.speaker?.id
    if (by && by !== view.speaker?.id) doubts.push(...hedgingCue(over).map((span) => ({ by, span })))
  }
  return doubts
}

/** Cue words that hedge, but for the adverbs that are the writer’s. */
function hedgingCue({ cue, cueTokens }: View): Span[] {
  const hedging = cue.filter(
    (reading) => reading.commitment === 'hedges' && !WRITER_DOUBTS.has(reading.lemma) && !isNegated(cueTokens, reading),
  )
  return hedging.map((reading) => spanOf(cueTokens, reading))
}

const spanOf = (tokens: readonly Token[], { from, to }: Pick<CueReading, 'from' | 'to'>): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** The writer doubts in the words around the content: “reportedly said”, “it is unclear whether he said”. */
function writersDoubts(syntax: Syntax, view: View): Doubt[] {
  if (view.parent) return []
  const { content } = view.attribution
  const frame = within(syntax.tokens, view.around).filter((t) => !content.some((span) => overlaps(span, t)))
  return phrasesIn(frame, WRITER_DOUBTS).map((span) => ({ by: WRITER, span }))
}

function phrasesIn(tokens: readonly Token[], phrases: Phrases): Span[] {
  const found: Span[] = []
  for (let from = 0; from < tokens.length; ) {
    const length = phraseAt(phrases, tokens, from)
    if (length > 0) found.push(spanOf(tokens, { from, to: from + length }))
    from += Math.max(1, length)
  }
  return found
}
