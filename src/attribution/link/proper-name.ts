import { WEB_ADDRESS } from '../../language/en/newsrooms.ts'
import type { Token } from '../../language/syntax.ts'

/** A name has no more tokens than this. */
const LONGEST = 7
const LINKS: ReadonlySet<string> = new Set(['of', 'and', '&', 'the', 'for'])

/**
 * The token behind a name in capitals or an address of the web that begins at a token: “Times of Israel”, “9to5Mac”,
 * “Snopes.com”. `from` itself where none begins. Articles before it are the caller’s.
 */
export function properNameEnd(tokens: readonly Token[], from: number, to: number): number {
  const address = addressEnd(tokens, from, to)
  if (address > from) return address
  let end = from
  while (end < to && end - from < LONGEST) {
    if (isCapital(tokens[end]!)) end++
    else if (end > from && LINKS.has(tokens[end]!.lower) && end + 1 < to && isCapital(tokens[end + 1]!)) end += 2
    else break
  }
  return end
}

/** The token behind an address, which the tokenizer takes apart at its dots. */
export function addressEnd(tokens: readonly Token[], from: number, to: number): number {
  let words = ''
  let end = from
  let best = from
  while (end < to && end - from < LONGEST && (end === from || tokens[end]!.start === tokens[end - 1]!.end)) {
    words += tokens[end]!.word
    end++
    if (WEB_ADDRESS.test(words)) best = end
  }
  return best
}

const isCapital = ({ word, tag }: Token): boolean =>
  (/^\p{Lu}/u.test(word) && /^(?:NN|JJ|VB|FW|RB)/u.test(tag)) || /^\p{L}*\p{Ll}\p{Lu}|^\d+\p{Ll}+\d/u.test(word)
