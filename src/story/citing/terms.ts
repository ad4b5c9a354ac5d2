import { foldedWords } from '../../text/likeness/words.ts'

/** What a text is made of, seen three ways; each a list with repetitions. */
export type Terms = { words: string[]; names: string[]; pieces: string[] }

/** Letters of a piece: long enough to tell words apart, short enough to outlive an ending or a neighbouring language. */
const PIECE = 5
/** UTF-16 units that are looked at: what a page says stands in its first hundred screens. */
const LONGEST = 200_000

/**
 * Words, names with numbers, and pieces of five letters. A name is a word that begins with a capital and is not written
 * small more often in the same text: that holds in every language that has capitals, German only in part.
 */
export function termsOf(text: string): Terms {
  const found = foldedWords(text.slice(0, LONGEST))
  const words = found.map((w) => w.text)
  const capitals = found.map(({ span }) => /^[\p{Lu}\p{N}]/u.test(text[span.start]!))
  const balance = new Map<string, number>()
  words.forEach((word, i) => {
    balance.set(word, (balance.get(word) ?? 0) + (capitals[i] ? 1 : -1))
  })
  const names = words.filter((word, i) => capitals[i] && balance.get(word)! >= 0)
  const letters = words.join('  ')
  const pieces = Array.from({ length: Math.max(0, letters.length - PIECE + 1) }, (_, i) => letters.slice(i, i + PIECE))
  return { words, names, pieces }
}
