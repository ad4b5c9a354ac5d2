import { hashForm } from '../tagger/forms.ts'
import { type HashIndex, hashIndex, placeOf } from '../tagger/hash-index.ts'
import { mix } from '../tagger/mix.ts'

/** What the word lists of a language say of a word, as bits. */
export const HINT = {
  given: 1,
  place: 2,
  bodyWord: 4,
  outletWord: 8,
  placeWord: 16,
  body: 32,
  other: 64,
  people: 128,
  link: 256,
  title: 512,
  inPlace: 1024,
  outlet: 2048,
  person: 4096,
  beginsPlace: 8192,
  apart: 16384,
} as const

/** A word list and the hint that its words, in lower case, give; each word of a phrase gets `inPhrase`, or the same hint. */
export type HintList = { words: Iterable<string>; hint: number; inPhrase?: number }

/** The hints of a language, by the hashes of words and of phrases. */
export type Hints = { index: HashIndex; bits: Int32Array; longest: number }

/** The hash by which a phrase of lower-case words is known. */
export const hashOfPhrase = (phrase: string): number => phrase.split(' ').map(hashForm).reduce(mix)

/** Gathers word lists. */
export function hintsOf(lists: readonly HintList[]): Hints {
  const byHash = new Map<number, number>()
  let longest = 1
  for (const { words, hint, inPhrase = hint } of lists)
    for (const entry of words) {
      const length = entry.split(' ').length
      longest = Math.max(longest, length)
      const hash = hashOfPhrase(entry)
      byHash.set(hash, (byHash.get(hash) ?? 0) | (length === 1 ? hint : inPhrase))
    }
  return { index: hashIndex([...byHash.keys()]), bits: Int32Array.from(byHash.values()), longest }
}

/** The hints for every token; `isName` says which tokens may stand in phrases. */
export function hintBits(hints: Hints, word: Int32Array, isName: Uint8Array): Int32Array {
  const bits = new Int32Array(word.length)
  for (let i = 0; i < word.length; i++) {
    const place = placeOf(hints.index, word[i]!)
    if (place >= 0) bits[i]! |= hints.bits[place]!
    if (isName[i]) markPhrases(hints, word, isName, i, bits)
  }
  return bits
}

function markPhrases(hints: Hints, word: Int32Array, isName: Uint8Array, from: number, bits: Int32Array): void {
  let hash = word[from]!
  for (let to = from + 1; to < from + hints.longest && isName[to]; to++) {
    hash = mix(hash, word[to]!)
    const place = placeOf(hints.index, hash)
    if (place < 0) continue
    for (let i = from; i <= to; i++) bits[i]! |= hints.bits[place]!
    if (hints.bits[place]! & HINT.inPlace) bits[from]! |= HINT.beginsPlace
  }
}
