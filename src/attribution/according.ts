import type { Syntax, Token } from '../language/syntax.ts'
import type { Linked, Piece } from './link/linker.ts'
import { nounPhraseBefore } from './link/subject.ts'
import { sentenceAt } from './quotation.ts'

type Holding<Found> = Found & { holds?: Found[] }
/** A name fits between “according to” and the comma behind it. */
const LONGEST = 20

/**
 * Two voices where “according to” comes before another verb of saying, of which the tagger makes one: “According to the Gazette,
 * the mayor said it rained” · “The mayor, according to the Gazette, said it rained”. The outer one is the Gazette’s.
 */
export function withAccording<Found extends Linked>(
  syntax: Syntax,
  found: readonly Holding<Found>[],
): Holding<Found>[] {
  const { tokens, sentences } = syntax
  const isOwned = new Set(found.flatMap(({ cue }) => (cue && isAccording(tokens, cue.from) ? [cue.from] : [])))
  return found.map((one) => {
    if (!one.cue || one.source.length === 0 || one.cue.from < one.source[0]!.from) return one
    const { from } = sentences[sentenceAt(sentences, one.cue.from)]!
    const at = accordingBefore(tokens, from, one.cue.from)
    return at < 0 || isOwned.has(at) ? one : (splitAt(tokens, from, at, one) ?? one)
  })
}

/**
 * The same behind a quotation: “It rained,” the mayor said, according to the Gazette. The tagger takes the last voice; what was
 * said before it is the mayor’s, within what the Gazette has. `said` are quotations with the plain “X said” behind them.
 */
export function withSaidBefore<Found extends Linked>(
  { tokens }: Syntax,
  found: readonly Holding<Found>[],
  said: readonly Found[],
): Holding<Found>[] {
  return found.map((one) => {
    const { cue } = one
    if (!cue || !isAccording(tokens, cue.from) || one.holds) return one
    const inner = said.find((s) => isBetween(s, one.content[0]?.from ?? -1, cue.from))
    if (!inner) return one
    // A name that the tagger took into the cue is whose it is.
    const source =
      one.source.length > 0 ? one.source : cue.to > cue.from + 2 ? [{ from: cue.from + 2, to: cue.to }] : []
    const to = tokens[cue.from - 1]?.word === ',' ? cue.from - 1 : cue.from
    const content = [{ from: inner.content[0]!.from, to }]
    return { ...one, source, cue: { from: cue.from, to: cue.from + 2 }, content, holds: [inner] }
  })
}

/** Its quotation begins where the content does, and its “X said” stands before “according”. */
function isBetween({ source, cue, content }: Linked, from: number, according: number): boolean {
  const own = [...source, ...(cue ? [cue] : [])]
  return content[0]?.from === from && own.length > 1 && own.every((p) => p.from > from && p.to <= according)
}

const isAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to'

/** The last “according to” of a sentence before a cue. */
function accordingBefore(tokens: readonly Token[], from: number, cue: number): number {
  for (let i = cue - 1; i >= Math.max(from, cue - 2 * LONGEST); i--) if (isAccording(tokens, i)) return i
  return -1
}

function splitAt<Found extends Linked>(
  tokens: readonly Token[],
  from: number,
  at: number,
  one: Found,
): Holding<Found> | null {
  const cue = one.cue!
  const comma = commaBehind(tokens, at + 2, cue.from)
  if (comma < 0) return null
  const said = { source: [{ from: at + 2, to: comma }], cue: { from: at, to: at + 2 } }
  const to = Math.max(...one.content.map((p) => p.to))
  if (one.content.some((p) => p.from < cue.from)) return null
  if (comma + 1 === cue.from) {
    const name = tokens[at - 1]?.word === ',' ? nounPhraseBefore(tokens, from, at - 1) : null
    return name && holding(one, said, [name, { from: cue.from, to }], [name])
  }
  const rest = { from: comma + 1, to: cue.from }
  const isFront = at - from <= 1
  const source = one.source[0]!
  if (!isFront || source.to <= comma) return null
  return holding(
    one,
    said,
    [{ from: rest.from, to }],
    source.from > comma ? one.source : [{ from: rest.from, to: source.to }],
  )
}

/** What “according to” says, with the other one in it. */
function holding<Found extends Linked>(
  one: Found,
  said: Pick<Linked, 'source' | 'cue'>,
  content: Piece[],
  source: Piece[],
): Holding<Found> {
  return { ...one, ...said, content, holds: [{ ...one, source }] }
}

function commaBehind(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) if (tokens[i]!.word === ',') return i
  return -1
}
