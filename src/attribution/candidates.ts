import type { Syntax } from '../language/syntax.ts'
import { withoutAddressee } from './addressed.ts'
import type { Columns } from './columns.ts'
import { type Linked, type LinkerWeights, link, type Piece, type Pieces } from './linker.ts'
import { type Quotation, sentenceAt } from './quotation.ts'
import { withSubject } from './subject.ts'

/** The spans of labels, by role, in text order. */
export function piecesOf(labels: Uint8Array): Pieces {
  const pieces: Pieces = { source: [], cue: [], content: [] }
  const lists = [pieces.source, pieces.cue, pieces.content]
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label % 2 === 0) continue
    let to = i + 1
    while (to < labels.length && labels[to] === label + 1) to++
    lists[(label - 1) / 2]!.push({ from: i, to })
  }
  return pieces
}

/** 1 for every token that a cue, a content or (with `sources`) a source of these covers. */
export function covered(length: number, linked: readonly Linked[], sources = false): Uint8Array {
  const marks = new Uint8Array(length)
  for (const { cue, content, source } of linked)
    for (const { from, to } of [...(cue ? [cue] : []), ...content, ...(sources ? source : [])]) marks.fill(1, from, to)
  return marks
}

/** True when no token of the piece is marked. */
export function isFree(marks: Uint8Array, { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (marks[i]) return false
  return true
}

/** True when neither cue nor content touches what is marked. */
export const isApart = ({ cue, content }: Linked, marks: Uint8Array): boolean =>
  (!cue || isFree(marks, cue)) && content.every((p) => isFree(marks, p))

/** Links the tagged pieces; contents without a cue that quote are given to the quotation before them, the rest is dropped. */
export function linkAll(syntax: Syntax, columns: Columns, labels: Uint8Array, linker: LinkerWeights): Linked[] {
  const linked = link(syntax, columns, piecesOf(labels), linker)
  const isQuote = (l: Linked): boolean => columns.quote[l.content[0]!.from] === 2
  const loose = linked.filter((l) => !l.cue && isQuote(l)).map((l) => l.content[0]!)
  return goOn(
    syntax,
    linked.filter((l) => l.cue).map((l) => withoutAddressee(syntax, withSubject(syntax, l))),
    loose,
  )
}

/** Quotations that fill their sentences and belong to nobody yet: they may go on with the one before. */
export function standing(syntax: Syntax, quoted: readonly Quotation[], linked: readonly Linked[]): Quotation[] {
  const { sentences, tokens } = syntax
  const taken = covered(tokens.length, linked, true)
  return quoted.filter((q) => {
    if (q.inner || q.to - q.from < SHORTEST_QUOTATION || !isFree(taken, q)) return false
    const last = sentences[sentenceAt(sentences, q.to - 1)]!
    return sentences[sentenceAt(sentences, q.from)]!.from === q.from && last.to - q.to <= 1
  })
}
const SHORTEST_QUOTATION = 5

/**
 * Gives each quotation that stands alone to the attribution of the quotation before it, when no sentence without
 * quotation lies between: newspapers name a speaker once and let the quotation run on, also into the next paragraph.
 */
export function goOn(syntax: Syntax, linked: readonly Linked[], alone: readonly Piece[]): Linked[] {
  const grown = linked.map((l) => ({ ...l, content: [...l.content] }))
  if (alone.length === 0) return grown
  const { sentences, tokens, paragraphs } = syntax
  const owner = new Int32Array(tokens.length).fill(-1)
  const own = (k: number, { from, to }: Piece): void => {
    if (QUOTES.test(tokens[from]!.word)) owner.fill(k, from, to)
  }
  for (const [k, l] of grown.entries()) for (const p of l.content) own(k, p)
  for (const piece of [...alone].sort((a, b) => a.from - b.from)) {
    const previous = sentences[sentenceAt(sentences, piece.from) - 1]
    const paragraph = paragraphs[Math.max(0, sentenceAt(paragraphs, piece.from) - 1)]!
    let at = piece.from - 1
    const first = previous ? Math.max(previous.from, paragraph.from) : piece.from
    while (at >= first && owner[at] === -1) at--
    if (at < first) continue
    grown[owner[at]!]!.content.push({ from: piece.from, to: piece.to })
    own(owner[at]!, piece)
  }
  return grown
}
const QUOTES = /^["“«„']|^``/u
