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
  /** The cluster of the word, 0 for none. */
  clusters: Uint16Array
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

/** What the lexicon says of each token. */
export type Lexical = { class: Uint16Array; cluster: Uint16Array }

/** Looks every token up. */
export function lookUp(lexicon: Lexicon, forms: Forms): Lexical {
  const n = forms.word.length
  const found: Lexical = { class: new Uint16Array(n), cluster: new Uint16Array(n) }
  for (let i = 0; i < n; i++) {
    const place = placeOf(lexicon, forms.word[i]!)
    const lexical = place < 0 ? 0 : lexicon.classes[place]! - 1
    found.class[i] = lexical < UNSEEN.count ? unseenClass(forms.shape[i]!) : lexical
    found.cluster[i] = place < 0 ? 0 : lexicon.clusters[place]!
  }
  return found
}

function placeOf({ keys, classes }: Lexicon, hash: number): number {
  const mask = keys.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    if (classes[at] === 0) return -1
    if (keys[at] === hash) return at
  }
}

/** What training hands over: `properToo` says that a capital lets a word of the class be a proper noun. */
export type LexiconData = {
  classes: readonly { tags: readonly number[]; properToo: boolean }[]
  /** Hash and class of each word. */
  words: readonly (readonly [hash: number, lexicalClass: number, cluster: number])[]
}

/** Reads the data of a lexicon from a model: its classes, then its words in the order of their hashes. */
export function readLexicon(reader: WeightReader): LexiconData {
  const classes = Array.from({ length: reader.bits(16) }, () => {
    const properToo = reader.bits(1) === 1
    return { properToo, tags: Array.from({ length: reader.bits(6) }, () => reader.bits(6)) }
  })
  const [count, gapWidth, classWidth, clusterWidth] = [reader.bits(24), reader.bits(5), reader.bits(5), reader.bits(5)]
  let hash = -1
  const words = Array.from({ length: count }, () => {
    hash += reader.rice(gapWidth) + 1
    return [hash | 0, reader.rice(classWidth), reader.bits(clusterWidth)] as const
  })
  return { classes, words }
}

/** Lays the data out for looking up. */
export function lexiconOf({ classes, words }: LexiconData, proper: readonly number[]): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2))
  const keys = new Int32Array(size)
  const slots = new Uint16Array(size)
  const clusters = new Uint16Array(size)
  for (const [hash, lexical, cluster] of words) {
    let at = hash & (size - 1)
    while (slots[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1)
    keys[at] = hash
    slots[at] = lexical + 1
    clusters[at] = cluster
  }
  return {
    keys,
    classes: slots,
    clusters,
    candidates: classes.map((c) => Uint8Array.from(c.tags)),
    capitalised: classes.map((c) => Uint8Array.from(c.properToo ? new Set([...c.tags, ...proper]) : c.tags)),
  }
}
