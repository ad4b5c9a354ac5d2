import type { LanguageModel } from '../language-model/language-model.ts'
import type { VocabularyWord } from '../lexicon/vocabulary.ts'
import type { RunningWords } from './decoys.ts'

/** Any number; another one gives other words that are as likely. */
const SEED = 20_250_816
/** Of a vocabulary with the frequent words first; running English hardly has others, and time grows with them. */
const MOST_WORDS = 8000

/** Running words as a language model would have them, each in its usual way of saying. The same for the same model. */
export function sampledWords(
  { vocabulary, model }: { vocabulary: readonly VocabularyWord[]; model: LanguageModel },
  count: number,
): RunningWords {
  const known = vocabulary.filter(({ word }) => model.share(word) === 0).slice(0, MOST_WORDS)
  const numbers = Uint32Array.from([...known.map(({ word }) => model.numberOf(word)), model.end])
  const score = model.scorer(numbers)
  const random = randomFrom(SEED)
  const words: RunningWords[number][] = []
  let [before, last] = [model.begin, model.begin]
  while (words.length < count) {
    const drawn = draw(score(model.contextOf(before, last)), random())
    const word = known[drawn]
    if (word) words.push(word.ways[0]!)
    ;[before, last] = word ? [last, numbers[drawn]!] : [model.begin, model.begin]
  }
  return words
}

/** The place at which the sum of shares passes `part` of the whole. */
function draw(logs: Float64Array, part: number): number {
  const shares = logs.map(Math.exp)
  let left = part * shares.reduce((sum, share) => sum + share, 0)
  for (let place = 0; place < shares.length; place++) {
    left -= shares[place]!
    if (left < 0) return place
  }
  return shares.length - 1
}

/** Numbers from 0 to 1, the same for the same seed (Mulberry32, in the public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
