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

/** Everything an attribution covers. */
export const piecesIn = ({ cue, source, content }: Linked): Piece[] => [...(cue ? [cue] : []), ...source, ...content]

const overlap = (a: Piece, b: Piece): boolean => a.from < b.to && b.from < a.to

/** True when no cue or content of `one` touches a cue or content of any of `others`. */
export function isApart(one: Linked, others: readonly Linked[]): boolean {
  const own = [...(one.cue ? [one.cue] : []), ...one.content]
  return others.every((other) =>
    [...(other.cue ? [other.cue] : []), ...other.content].every((p) => own.every((o) => !overlap(o, p))),
  )
}

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
  const taken = linked.flatMap(piecesIn)
  const { sentences } = syntax
  return quoted.filter((q) => {
    if (q.inner || q.to - q.from < SHORTEST_QUOTATION || taken.some((p) => overlap(p, q))) return false
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
  const { sentences, tokens, paragraphs } = syntax
  for (const piece of [...alone].sort((a, b) => a.from - b.from)) {
    const here = sentenceAt(sentences, piece.from)
    const previous = sentences[here - 1]
    if (!previous) continue
    const at = paragraphs.findIndex((p) => p.from <= piece.from && piece.from < p.to)
    const reach = Math.max(paragraphs[Math.max(0, at - 1)]!.from, 0)
    const quotes = (p: Piece): boolean =>
      p.to <= piece.from && p.from >= reach && p.to > previous.from && QUOTES.test(tokens[p.from]!.word)
    const before = grown.findLast((l) => l.content.some(quotes))
    before?.content.push({ from: piece.from, to: piece.to })
  }
  return grown
}
const QUOTES = /^["“«„']|^``/u
