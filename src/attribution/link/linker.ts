import type { Syntax } from '../../language/syntax.ts'
import { sentenceAt } from '../quotation.ts'
import { opensParagraph } from '../tagger/borders.ts'
import type { Columns } from '../tagger/columns.ts'

/** A run of tokens `from`–`to` that the tagger labelled. */
export type Piece = { from: number; to: number }
/** The tagged pieces of a text, each list in text order. */
export type Pieces = { source: Piece[]; cue: Piece[]; content: Piece[] }
/** What belongs to one cue, with the probability of each link. `cue` is null for contents that no cue introduces. */
export type Linked = { cue: Piece | null; source: Piece[]; content: Piece[]; confidence: number }

/** The same attribution, its pieces `by` tokens further on. */
export function movedBy<Found extends Linked>(found: Found, by: number): Found {
  const move = (p: Piece): Piece => ({ from: p.from + by, to: p.to + by })
  const { cue, source, content } = found
  return { ...found, cue: cue && move(cue), source: source.map(move), content: content.map(move) }
}

export type Partner = 'source' | 'content'
/** Weights of the two logistic models, by pair feature. */
export type LinkerWeights = { [partner in Partner]: Float32Array }

/** A piece looks for its partner among this many cues on either side. */
const REACH = 5
/** Under this probability there is no link; chosen by cross-validation, bench/RESULTS.md. */
const LINK_FROM = 0.2

/** Feature groups of a pair and their sizes; a pair switches on one feature of each group. */
const GROUPS = [18, 8, 16, 6, 8, 8, 24, 12, 8, 14, 4, 40, 40, 32] as const
export const PAIR_FEATURES = GROUPS.reduce((sum, n) => sum + n, 0)
const STARTS = GROUPS.map((_, g) => GROUPS.slice(0, g).reduce((sum, n) => sum + n, 0))

const bucket = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : n < 13 ? 5 : n < 25 ? 6 : n < 60 ? 7 : 8)
const few = (n: number, most: number): number => Math.min(n, most)

/** Counts how many pieces begin at or after `from` and end before `to`. */
function between(pieces: readonly Piece[], from: number, to: number): number {
  let n = 0
  for (let k = firstFrom(pieces, from); k < pieces.length && pieces[k]!.from < to; k++) n++
  return n
}

/** Index of the first piece that begins at or behind token `at` (binary search). */
export function firstFrom(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.from >= at) high = middle
    else low = middle + 1
  }
  return low
}

/** The features of a cue and the piece that may belong to it: one index for each group. */
export function pairFeatures(syntax: Syntax, columns: Columns, pieces: Pieces, cue: Piece, other: Piece): number[] {
  const before = other.to <= cue.from ? 1 : 0
  const [from, to] = before ? [other.to, cue.from] : [cue.to, other.from]
  const gap = Math.max(0, to - from)
  const here = sentenceAt(syntax.sentences, cue.from)
  const there = sentenceAt(syntax.sentences, before ? other.to - 1 : other.from)
  const apart = few(Math.abs(here - there), 3)
  const cues = few(between(pieces.cue, from, to), 3)
  const sources = few(between(pieces.source, from, to), 3)
  const contents = few(between(pieces.content, from, to), 3)
  const quoted = columns.quote[other.from]
    ? columns.quote[other.from] === 2 && columns.quote[other.to - 1] === 3
      ? 2
      : 1
    : 0
  const marks = marksBetween(columns, syntax, from, to)
  const breaks = few(paragraphBreaks(columns, from, to), 2)
  const length = few(bucket(other.to - other.from), 5)
  const own = contentBeside(pieces, cue)
  const values = [
    before * 9 + bucket(gap),
    before * 4 + cues,
    before * 8 + apart * 2 + (cues > 0 ? 1 : 0),
    before * 3 + breaks,
    before * 4 + sources,
    before * 4 + contents,
    before * 12 + quoted * 4 + apart,
    before * 6 + marks,
    own * 2 + before,
    before * 7 + length,
    before * 2 + (gap === 0 ? 1 : 0),
    (before * 2 + (apart ? 1 : 0)) * 10 + wordKind(syntax, cue.from),
    (before * 2 + (apart ? 1 : 0)) * 10 + wordKind(syntax, other.to - 1),
    before * 16 + sources * 4 + cues,
  ]
  for (let g = 0; g < values.length; g++) values[g]! += STARTS[g]!
  return values
}

/** Word classes as far as they tell whether a cue can have a subject and a piece be one. */
function wordKind(syntax: Syntax, at: number): number {
  const { tag } = syntax.tokens[at]!
  if (tag === 'VBG') return 1
  if (tag === 'VB') return 2
  if (tag.startsWith('VB') || tag === 'MD') return 3
  if (tag.startsWith('NNP')) return 4
  if (tag.startsWith('NN')) return 5
  if (tag === 'PRP') return 6
  if (tag.startsWith('W')) return 7
  if (tag === 'IN' || tag === 'TO') return 8
  return tag.startsWith('PRP') ? 9 : 0
}

/** 0 nothing, 1 a comma, 2 more commas, 3 a colon, 4 a quotation mark, 5 other marks only. */
function marksBetween(columns: Columns, syntax: Syntax, from: number, to: number): number {
  let commas = 0
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const { lower } = syntax.tokens[i]!
    if (columns.quote[i]! >= 2) return 4
    if (lower === ':') return 3
    if (lower === ',') commas++
  }
  return commas > 1 ? 2 : commas
}

function paragraphBreaks(columns: Columns, from: number, to: number): number {
  let n = 0
  for (let i = from; i <= to && i < columns.length && n < 2; i++) if (opensParagraph(columns.boundary[i]!)) n++
  return n
}

/** Which sides of a cue a content touches: 1 left, 2 right. */
function contentBeside(pieces: Pieces, cue: Piece): number {
  const next = firstFrom(pieces.content, cue.from)
  const right = pieces.content[next]
  const left = pieces.content[next - 1]
  return (left && cue.from - left.to <= 4 ? 1 : 0) + (right && right.from - cue.to <= 2 ? 2 : 0)
}

export function linkProbability(weights: Float32Array, on: readonly number[]): number {
  let sum = 0
  for (const f of on) sum += weights[f]!
  return 1 / (1 + Math.exp(-sum))
}

/** The pieces of `list` within reach of a place, nearest `REACH` on either side. */
export function nearby(list: readonly Piece[], at: number): Piece[] {
  const next = firstFrom(list, at)
  return list.slice(Math.max(0, next - REACH), next + REACH)
}

/** Ties contents and sources to cues: every content to its likeliest cue, every cue to its likeliest source. */
export function link(syntax: Syntax, columns: Columns, pieces: Pieces, weights: LinkerWeights): Linked[] {
  const byCue = new Map<Piece | null, Linked>()
  const loose: Linked[] = []
  for (const content of pieces.content) {
    const best = bestOf(nearby(pieces.cue, content.from), (cue) =>
      linkProbability(weights.content, pairFeatures(syntax, columns, pieces, cue, content)),
    )
    if (!best || best.probability < LINK_FROM) {
      loose.push({ cue: null, source: [], content: [content], confidence: 0.5 })
      continue
    }
    const linked = byCue.get(best.piece)
    if (linked) {
      linked.content.push(content)
      linked.confidence = Math.min(linked.confidence, best.probability)
    } else byCue.set(best.piece, { cue: best.piece, source: [], content: [content], confidence: best.probability })
  }
  const tied = [...byCue.values()].map((linked) => withSource(syntax, columns, pieces, weights, linked))
  return [...tied, ...loose].sort((a, b) => a.content[0]!.from - b.content[0]!.from)
}

function withSource(syntax: Syntax, columns: Columns, pieces: Pieces, weights: LinkerWeights, linked: Linked): Linked {
  const cue = linked.cue!
  const best = bestOf(nearby(pieces.source, cue.from), (source) =>
    linkProbability(weights.source, pairFeatures(syntax, columns, pieces, cue, source)),
  )
  if (!best || best.probability < LINK_FROM) return linked
  return { ...linked, source: [best.piece], confidence: Math.min(linked.confidence, best.probability) }
}

function bestOf(
  pieces: readonly Piece[],
  probability: (piece: Piece) => number,
): { piece: Piece; probability: number } | null {
  let best: { piece: Piece; probability: number } | null = null
  for (const piece of pieces) {
    const p = probability(piece)
    if (!best || p > best.probability) best = { piece, probability: p }
  }
  return best
}
