import type { Syntax, Token } from '../../language/syntax.ts'
import { isWord } from '../../language/tokens.ts'
import type { Quotation } from '../quotation.ts'

/** Kinds of border before a token: the tagger learns a set of transitions for each. */
export const BOUNDARIES = 14

/** True when a paragraph begins before the token with this boundary. */
export const opensParagraph = (boundary: number): boolean => boundary >= 12

/** The quotations that stand in no other, in order. */
export function* outerQuotations(quoted: readonly Quotation[]): Generator<Quotation> {
  let end = 0
  for (const q of quoted) {
    if (q.inner || q.from < end) continue
    end = q.to
    yield q
  }
}

/** Whether each token stands in a quotation: 0 no, 1 yes, 2 it opens one, 3 it closes one. */
export function quoteStates(length: number, quoted: readonly Quotation[]): Int32Array {
  const states = new Int32Array(length)
  for (const q of outerQuotations(quoted))
    for (let i = q.from; i < q.to; i++) states[i] = i === q.from ? 2 : i === q.to - 1 && q.closed ? 3 : 1
  return states
}

/** The kind of border before each token, odd within quotations; `quote` holds a state a token (`quoteStates`). */
export function borders({ tokens, sentences, paragraphs }: Syntax, quote: Int32Array): Int32Array {
  const out = new Int32Array(tokens.length)
  for (let i = 1; i < tokens.length; i++) out[i] = 2 * borderBefore(quote, tokens, i) + (quote[i] ? 1 : 0)
  for (const { from } of sentences) out[from] = 10 + (quote[from] ? 1 : 0)
  for (const { from } of paragraphs) out[from] = 12 + (quote[from] ? 1 : 0)
  return out
}

function borderBefore(quote: Int32Array, tokens: readonly Token[], i: number): number {
  if (quote[i] === 2) return 1
  if (quote[i - 1] === 3) return 2
  if (tokens[i - 1]!.lower === ',') return 3
  return isWord(tokens[i]!) && isWord(tokens[i - 1]!) ? 0 : 4
}
