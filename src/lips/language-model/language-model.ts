import { type NGrams, placeIn, type Rows } from './n-grams.ts'

/** How likely words are after others. A word is a number: its place in `words`. */
export type LanguageModel = {
  /** Said in reports. */
  name: string
  words: readonly string[]
  /** The number of a word; one that the model does not know shares the number of all unknown ones. */
  numberOf: (word: string) => number
  /** ln of the share of one unknown word in what the model gives to all of them; 0 for a known word. */
  share: (word: string) => number
  begin: number
  end: number
  /** What is to be known of the last two words. Contexts with the same number are followed alike. */
  contextOf: (before: number, last: number) => number
  /** For these words: their ln P in a context that is asked for, in their order. */
  scorer: (words: Uint32Array) => (context: number) => Float64Array
  /** ln P(word), whatever stands before it. */
  alone: (word: number) => number
}

export const BEGIN = '<s>'
export const END = '</s>'
export const UNKNOWN = '<unk>'

/** About so many words of a language, names among them, share what a model keeps for unknown ones. */
const UNKNOWN_WORDS = 100_000

/** ln P of an unknown word when a model keeps nothing for them: once in ten million words. */
const NEVER = Math.log(1e-7)

/** A model from its n-grams. Throws when it has no beginning or end of a sentence. */
export function languageModel(name: string, grams: NGrams): LanguageModel {
  const numbers = new Map(grams.words.map((word, number) => [word, number]))
  const unknown = numbers.get(UNKNOWN) ?? numbers.get(UNKNOWN.toUpperCase())
  const marked = (mark: string): number => {
    const number = numbers.get(mark)
    if (number === undefined)
      throw new TypeError(`The language model ${name} has no “${mark}”: it must be one of sentences.`)
    return number
  }
  return {
    name,
    words: grams.words,
    numberOf: (word) => numbers.get(word) ?? unknown ?? marked(END),
    share: (word) => (numbers.has(word) ? 0 : unknown === undefined ? NEVER : -Math.log(UNKNOWN_WORDS)),
    begin: marked(BEGIN),
    end: marked(END),
    contextOf: (before, last) => contextOf(grams, before, last),
    scorer: (words) => scorer(grams, words),
    alone: (word) => grams.logs[word]!,
  }
}

/** The place of a pair that something follows; beyond them, the last word alone. */
function contextOf({ pairs, triples }: NGrams, before: number, last: number): number {
  const place = placeIn(pairs, before, last)
  return place >= 0 && triples.starts[place] !== triples.starts[place + 1] ? place : pairs.words.length + last
}

function scorer(grams: NGrams, words: Uint32Array): (context: number) => Float64Array {
  const { pairs, triples } = grams
  const slots = new Int32Array(grams.words.length).fill(-1)
  for (const [k, word] of words.entries()) slots[word] = k
  const after = new Map<number, Float64Array>()
  const afterWord = (last: number): Float64Array => {
    const known = after.get(last)
    if (known) return known
    const backoff = grams.backoffs[last]!
    const scores = Float64Array.from(words, (word) => backoff + grams.logs[word]!)
    overlay(scores, slots, pairs, last)
    after.set(last, scores)
    return scores
  }
  return (context) => {
    if (context >= pairs.words.length) return afterWord(context - pairs.words.length)
    const backoff = grams.pairBackoffs[context]!
    const scores = afterWord(pairs.words[context]!).map((score) => backoff + score)
    overlay(scores, slots, triples, context)
    return scores
  }
}

/** Puts what a row knows over what was assumed. */
function overlay(scores: Float64Array, slots: Int32Array, { starts, words, logs }: Rows, row: number): void {
  for (let place = starts[row]!; place < starts[row + 1]!; place++) {
    const slot = slots[words[place]!]!
    if (slot >= 0) scores[slot] = logs[place]!
  }
}
