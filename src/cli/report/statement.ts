import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Span } from '../../text/span.ts'
import type { Ink } from '../terminal/ink.ts'
import { dotted, ends, hang, lay, type Piece, padStart, wrap } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { explanation } from './explain.ts'
import type { Sheet } from './sheet.ts'

/** Lines that the words of one statement may fill. */
const MOST_LINES = 2
/** Columns kept free at the right for the confidence: two spaces and `0.91`. */
const CONFIDENCE_COLUMNS = 6
/** Deeper nesting is not moved further to the right: there would be no room left. */
const DEEPEST_INDENT = 4

/** One statement: its words, who says it and through whom, on what ground, and how sure the machine is. */
export function statement(sheet: Sheet, attribution: Attribution): string[] {
  const number = sheet.numberOf(attribution.id)
  const step = sheet.width < 60 ? 2 : 4
  const indent = ' '.repeat(step * Math.min(depthOf(sheet, attribution), DEEPEST_INDENT))
  const first = `${indent} ${padStart(number, sheet.digits)}  `
  const width = sheet.width - first.length
  const words = wrap(shorten(contentWords(sheet, attribution), width, MOST_LINES), width)
  const below = [
    ...whoLines(sheet, attribution, width),
    ...(sheet.explain ? explanation(sheet, attribution, width) : []),
  ]
  const [opening = '', ...rest] = hang(first, [...words, ...below])
  return [opening.replace(number, sheet.inks.faint(number)), ...rest]
}

const contentWords = (sheet: Sheet, { content }: Attribution): string => content.map(sheet.wordsOf).join(' … ')

function depthOf(sheet: Sheet, attribution: Attribution): number {
  let depth = 0
  let parent = attribution.within
  while (parent !== null && depth < DEEPEST_INDENT) {
    depth++
    parent = sheet.attribution(parent)?.within ?? null
  }
  return depth
}

/** Who and on what ground: on one line when nobody stands between, else the chain on a line of its own. */
function whoLines(sheet: Sheet, attribution: Attribution, width: number): string[] {
  const evidence = sheet.evidence(attribution.id)
  const hops = evidence ? hopsOf(evidence, attribution) : []
  const chain = chainPieces(sheet, attribution, hops)
  const ground = evidence ? groundPieces(sheet, attribution, evidence) : []
  const { faint } = sheet.inks
  const confidence = faint(attribution.confidence.toFixed(2))
  const inner = width - CONFIDENCE_COLUMNS
  if (hops.length > 0) return [...lay(chain, width), ...withEnd(lay(dotted(ground, faint), inner), confidence, width)]
  const [last, ...before] = chain.toReversed()
  return withEnd(lay([...before.toReversed(), ...dotted([last!, ...ground], faint)], inner), confidence, width)
}

/** Who carried the words: the chain without the speaker and the writer, from the speaker outwards. */
function hopsOf({ chain }: Evidence, { speaker }: Attribution): string[] {
  return chain
    .slice(1)
    .filter((id, i, inner) => !(i === inner.length - 1 && id === speaker))
    .reverse()
}

function chainPieces(sheet: Sheet, attribution: Attribution, hops: readonly string[]): Piece[] {
  const speaker = speakerPieces(sheet, attribution)
  if (hops.length === 0) return speaker
  const arrow: Piece = { words: ' ‹ ', ink: sheet.inks.faint, link: 'step' }
  const carriers = hops.flatMap((id) => [arrow, ...voicePieces(sheet, id, sheet.inks.plain)])
  return [...speaker, ...carriers, arrow, { words: 'this article', ink: sheet.inks.faint }]
}

function speakerPieces(sheet: Sheet, { speaker, source }: Attribution): Piece[] {
  if (speaker !== null) return voicePieces(sheet, speaker, sheet.inks.strong)
  const words = source.length > 0 ? `${quoted(sheet, source)} (not resolved)` : 'nobody named'
  return [{ words, ink: sheet.inks.faint }]
}

function voicePieces(sheet: Sheet, id: string, weight: Ink): Piece[] {
  const { name, ink, named } = sheet.voices(id)
  const called = { words: name, ink: (words: string) => weight(ink(words)) }
  return named ? [called] : [called, { words: ' (unnamed)', ink: sheet.inks.faint }]
}

/** Channel, stance with whose doubt it is, form, and the words that show all this. */
function groundPieces(sheet: Sheet, attribution: Attribution, evidence: Evidence): Piece[] {
  const { faint, plain } = sheet.inks
  const shown = [...attribution.cue, ...evidence.markers].filter(
    (span) => !evidence.doubts.some((d) => same(d.span, span)),
  )
  return [
    ...channelOf(evidence).map((words) => ({ words, ink: plain })),
    ...stancePieces(sheet, attribution, evidence),
    { words: attribution.form, ink: faint },
    ...distinct(shown).map((span) => ({ words: quoted(sheet, [span]), ink: faint })),
  ]
}

/** How it became public; where the article does not tell, whether it was thought or written. */
function channelOf({ channel, kind }: Evidence): string[] {
  if (channel !== 'unspecified') return [channel]
  return kind === 'thought' || kind === 'writing' ? [kind] : []
}

function stancePieces(sheet: Sheet, { speaker }: Attribution, { commitment, doubts }: Evidence): Piece[] {
  const by = [...new Set(doubts.map((d) => d.by))]
  const hedges = by.map((id) => {
    const marks = quoted(sheet, distinct(doubts.filter((d) => d.by === id).map((d) => d.span)))
    return { words: `${id === speaker ? '' : `${sheet.voices(id).name} `}hedges ${marks}`, ink: sheet.inks.doubt }
  })
  const said = commitment === 'asserts' || (commitment === 'hedges' && by.includes(speaker ?? ''))
  if (said) return hedges
  return [{ words: commitment, ink: commitment === 'hedges' ? sheet.inks.doubt : sheet.inks.plain }, ...hedges]
}

/** Marks are short; a long one loses its middle. */
const quoted = (sheet: Sheet, spans: readonly Span[]): string =>
  spans.map((span) => `“${shorten(sheet.wordsOf(span), 40, 1)}”`).join(', ')

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex((s) => same(s, span)) === i)

function withEnd(lines: readonly string[], end: string, width: number): string[] {
  const last = lines.at(-1) ?? ''
  return [...lines.slice(0, -1), ends(last, end, width) ?? `${last}  ${end}`]
}
