import type { Syntax } from '../../language/syntax.ts'
import { type Vocabulary, wordPieces } from './word-pieces.ts'

/**
 * A text as an encoder sees it: the numbers of its word pieces, what stands before each of them (`marks`), and for every token
 * the piece that speaks for it (`firsts`).
 */
export type Encoding = { ids: Int32Array; marks: Int32Array; firsts: Int32Array }

/** Marks beside the borders before tokens: the piece goes on with a token, outside or inside a quotation. */
export const GOES_ON = 14
/** How many marks there are. */
export const MARKS = 16

/** `borders` has a number a token (`Columns.boundary`): paragraphs, sentences and quotations, which word pieces do not show. */
export function encode({ text, tokens }: Syntax, borders: Int32Array, vocabulary: Vocabulary): Encoding {
  const from = tokens[0]?.start ?? 0
  const pieces = wordPieces(text.slice(from, tokens.at(-1)?.end ?? 0), vocabulary)
  const ids = Int32Array.from(pieces, (p) => p.id)
  const marks = new Int32Array(pieces.length)
  const firsts = new Int32Array(tokens.length)
  let piece = 0
  for (let k = 0; k < tokens.length; k++) {
    const { start, end } = tokens[k]!
    while (piece < pieces.length && pieces[piece]!.end + from <= start) piece++
    // A token without a piece of its own (invisible marks, the second half of a piece) is spoken for by the piece nearest to it.
    firsts[k] = Math.min(piece, pieces.length - 1)
    const inside = borders[k]! % 2
    for (let i = piece; i < pieces.length && pieces[i]!.start + from < end; i++)
      if (pieces[i]!.start + from >= start) marks[i] = i === piece ? borders[k]! : GOES_ON + inside
  }
  return { ids, marks, firsts }
}
