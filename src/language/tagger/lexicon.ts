import type { WeightReader } from '../../text/weights.ts'
import { CAPITAL, DIGIT, type Forms, HYPHEN } from './forms.ts'

/**
 * The words that training saw, each with the word classes it may have. A class of the lexicon is such a set of word
 * classes; words outside it fall into one of `UNSEEN` by their shape.
 */
export type Lexicon = {
  /** Hashes of words and, at the same place, their class plus one (0: an empty place); open addressing. */
  keys: Int32Array
  classes: Uint16Array
  /** Word classes that a word of this class may have. */
  candidates: readonly Uint8Array[]
  /** The same, and proper nouns too: for a capitalised word. */
  capitalised: readonly Uint8Array[]
}

/** The first classes of every lexicon: unseen words by shape (small, capital, digit, hyphen). */
export const UNSEEN = { small: 0, capital: 1, digit: 2, hyphen: 3, count: 4 } as const

/** The class of an unseen word. */
export function unseenClass(shape: number): number {
  if (shape & DIGIT) return UNSEEN.digit
  if (shape & CAPITAL) return UNSEEN.capital
  return shape & HYPHEN ? UNSEEN.hyphen : UNSEEN.small
}

/** The class of token `i`; a hyphenated word that is not in the lexicon counts as unseen. */
export function lexicalClass(lexicon: Lexicon, forms: Forms, i: number): number {
  const found = lookUp(lexicon, forms.word[i]!)
  return found < 0 ? unseenClass(forms.shape[i]!) : found
}

function lookUp({ keys, classes }: Lexicon, hash: number): number {
  const mask = keys.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const entry = classes[at]!
    if (entry === 0) return -1
    if (keys[at] === hash) return entry - 1
  }
}

/** What training hands over: `properToo` says that a capital lets a word of the class be a proper noun. */
export type LexiconData = {
  classes: readonly { tags: readonly number[]; properToo: boolean }[]
  /** Hash and class of each word. */
  words: readonly (readonly [hash: number, lexicalClass: number])[]
}

/** Reads the data of a lexicon from a model. */
export function readLexicon(reader: WeightReader): LexiconData {
  const classes = Array.from({ length: reader.count() }, () => {
    const properToo = reader.byte() === 1
    return { properToo, tags: Array.from({ length: reader.count() }, () => reader.byte()) }
  })
  const words = Array.from({ length: reader.count() }, () => [reader.word(), reader.count()] as const)
  return { classes, words }
}

/** Lays the data out for looking up. */
export function lexiconOf({ classes, words }: LexiconData, proper: readonly number[]): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2))
  const keys = new Int32Array(size)
  const slots = new Uint16Array(size)
  for (const [hash, lexical] of words) {
    let at = hash & (size - 1)
    while (slots[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1)
    keys[at] = hash
    slots[at] = lexical + 1
  }
  return {
    keys,
    classes: slots,
    candidates: classes.map((c) => Uint8Array.from(c.tags)),
    capitalised: classes.map((c) => Uint8Array.from(c.properToo ? new Set([...c.tags, ...proper]) : c.tags)),
  }
}
