import type { Attribution } from '../attribution/attribution.ts'
import type { CueReading } from '../language/en/cues.ts'
import { readCue } from '../language/en/cues.ts'
import type { Syntax, Token } from '../language/syntax.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'
import { hull } from '../text/span.ts'

/** One attribution laid out for weighing: its cue read, its content in tokens, and where it stands. */
export type View = {
  attribution: Attribution
  speaker: Speaker | null
  /** The view of the attribution in whose content this one stands. */
  parent: View | null
  cueTokens: Token[]
  cue: CueReading[]
  /** The first tokens of the content, without quotation marks. */
  content: Token[]
  /** The sentence of the cue: what stands in it around the content tells of channel and doubts. */
  sentence: number
  around: Span
  paragraph: number
}

/** Lays out every attribution, in their order. */
export function viewsOf(syntax: Syntax, attributions: readonly Attribution[], speakers: readonly Speaker[]): View[] {
  const byId = new Map(speakers.map((s) => [s.id, s]))
  const views: View[] = []
  const viewOf = new Map<string, View>()
  for (const attribution of attributions) {
    const speaker = attribution.speaker === null ? null : (byId.get(attribution.speaker) ?? null)
    const parent = attribution.within === null ? null : (viewOf.get(attribution.within) ?? null)
    const view = laidOut(syntax, attribution, speaker, parent)
    views.push(view)
    viewOf.set(attribution.id, view)
  }
  return views
}

function laidOut(syntax: Syntax, attribution: Attribution, speaker: Speaker | null, parent: View | null): View {
  const { tokens, sentences, paragraphs } = syntax
  const cueTokens = forward(attribution.cue).flatMap((span) => within(tokens, span))
  const anchor = attribution.cue[0] ?? attribution.source[0] ?? hull(attribution.content) ?? { start: 0, end: 0 }
  const sentence = holding(sentences, anchor.start)
  return {
    attribution,
    speaker,
    parent,
    cueTokens,
    cue: readCue(cueTokens.map((t) => t.lower)),
    content: opening(tokens, attribution.content),
    sentence,
    around: sentences[sentence] ?? anchor,
    paragraph: holding(paragraphs, anchor.start),
  }
}

/** More of a content does not change how it is held to. */
const OPENING = 80

/** In the order of the text, each token once, whatever the order of the spans. */
const forward = (spans: readonly Span[]): readonly Span[] =>
  spans.length > 1 ? spans.toSorted((a, b) => a.start - b.start) : spans

function opening(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const found: Token[] = []
  let next = 0
  for (const span of forward(spans)) {
    let i = Math.max(next, firstIn(tokens, span))
    for (; i < tokens.length && tokens[i]!.start < span.end && found.length < OPENING; i++)
      if (tokens[i]!.tag !== '``' && tokens[i]!.tag !== "''") found.push(tokens[i]!)
    next = i
  }
  return found
}

function firstIn(tokens: readonly Token[], span: Span): number {
  const i = holding(tokens, span.start)
  return tokens[i] && tokens[i]!.end <= span.start ? i + 1 : i
}

/** Index of the last run that starts at or before `offset`; 0 when none does. */
export function holding(runs: readonly Span[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The tokens that lie in a span, marks at its edge included. */
export function within(tokens: readonly Token[], span: Span): Token[] {
  const found: Token[] = []
  for (let i = firstIn(tokens, span); i < tokens.length && tokens[i]!.start < span.end; i++) found.push(tokens[i]!)
  return found
}
