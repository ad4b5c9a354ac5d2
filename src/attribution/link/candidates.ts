import type { Syntax } from '../../language/syntax.ts'
import { type Quotation, sentenceAt } from '../quotation.ts'
import type { Columns } from '../tagger/columns.ts'
import { withoutAddressee } from './addressed.ts'
import { type Linked, type LinkerWeights, link, type Piece, type Pieces } from './linker.ts'
import { withEngaged, withSourceBehind, withSubject } from './subject.ts'

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

/**
 * Cuts what runs over the end of a paragraph: nobody goes on speaking there, unless the next paragraph opens a quotation
 * again; then that is a piece of its own.
 */
export function withinParagraphs({ paragraphs, tokens }: Syntax, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(({ from, to }) => {
    const first = sentenceAt(paragraphs, from)
    const parts: Piece[] = []
    for (let k = first; k < paragraphs.length && paragraphs[k]!.from < to; k++) {
      const start = Math.max(from, paragraphs[k]!.from)
      if (k === first || QUOTES.test(tokens[start]!.word))
        parts.push({ from: start, to: Math.min(to, paragraphs[k]!.to) })
    }
    return parts
  })
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
  const { source, cue, content } = piecesOf(labels)
  const pieces = {
    source: withinParagraphs(syntax, source),
    cue: withinParagraphs(syntax, cue),
    content: withinParagraphs(syntax, content),
  }
  const linked = link(syntax, columns, pieces, linker)
  const isQuote = (l: Linked): boolean => columns.quote[l.content[0]!.from] === 2
  const loose = linked.filter((l) => !l.cue && isQuote(l)).map((l) => l.content[0]!)
  return goOn(
    syntax,
    linked.filter((l) => l.cue).map((l) => righted(syntax, l)),
    loose,
  )
}

/** Mends what the tagger, which looks at one token after another, often gets wrong. */
const righted = (syntax: Syntax, linked: Linked): Linked =>
  withoutAddressee(syntax, withEngaged(syntax, withSubject(syntax, withSourceBehind(syntax, linked))))

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
 * Gives each quotation that stands alone to whoever spoke right before: the attribution whose quotation is the last one of the
 * sentence before, else the last one that has its cue there (“… , she said. “Nobody came.””). Newspapers name a speaker
 * once and let the words run on, also into the next paragraph.
 */
export function goOn(syntax: Syntax, linked: readonly Linked[], alone: readonly Piece[]): Linked[] {
  const grown = linked.map((l) => ({ ...l, content: [...l.content] }))
  const { sentences, tokens, paragraphs } = syntax
  const quoting = new Int32Array(tokens.length).fill(NOBODY)
  const cueing = new Int32Array(tokens.length).fill(NOBODY)
  const quote = (k: number, { from, to }: Piece): void => {
    if (QUOTES.test(tokens[from]!.word)) quoting.fill(k, from, to)
  }
  for (const [k, { cue, content }] of grown.entries()) {
    if (cue) cueing.fill(k, cue.from, cue.to)
    for (const p of content) quote(k, p)
  }
  for (const piece of [...alone].sort((a, b) => a.from - b.from)) {
    const previous = sentences[sentenceAt(sentences, piece.from) - 1]
    if (!previous) continue
    const paragraph = paragraphs[Math.max(0, sentenceAt(paragraphs, piece.from) - 1)]!
    const from = Math.max(previous.from, paragraph.from)
    const k = lastOf(quoting, from, piece.from) ?? lastOf(cueing, from, piece.from)
    if (k === undefined) continue
    grown[k]!.content.push({ from: piece.from, to: piece.to })
    quote(k, piece)
  }
  return grown
}
const QUOTES = /^["“«„']|^``/u
const NOBODY = -1

/** The last mark between two tokens that is somebody's. */
function lastOf(marks: Int32Array, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (marks[i] !== NOBODY) return marks[i]!
  return undefined
}
