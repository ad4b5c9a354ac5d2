import type { Token } from '../../src/language/syntax.ts'
import type { GoldWord } from './conllu.ts'

const WORDLIKE = /[\p{L}\p{N}]/u

/**
 * For each token the gold word whose class it bears, or null where the two cut the text differently: the last word in
 * it that is no mark (“Franco-German” bears the class of “German”), if the token ends where a gold word ends.
 */
export function alignWords(tokens: readonly Token[], words: readonly GoldWord[]): (GoldWord | null)[] {
  const aligned: (GoldWord | null)[] = []
  let w = 0
  for (const token of tokens) {
    while (w < words.length && words[w]!.end <= token.start) w++
    let found: GoldWord | null = null
    let ends = false
    let k = w
    for (; k < words.length && words[k]!.start < token.end; k++) {
      const word = words[k]!
      if (!found || WORDLIKE.test(word.form)) found = word
      ends = word.end === token.end
    }
    aligned.push(found && ends && words[w]!.start === token.start ? found : null)
  }
  return aligned
}
