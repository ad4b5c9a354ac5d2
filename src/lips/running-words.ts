import type { LanguageModel } from './language-model/language-model.ts'
import type { Dictionary } from './phones/dictionary.ts'
import type { SpokenWord } from './phones/phones-of.ts'
import { seeded } from './seeded.ts'

/** Words of a language one after another, as they are said: what a claim and an agreement are measured against. */
export type RunningWords = readonly Pick<SpokenWord, 'word' | 'phones'>[]

/** Enough for 200 sentences of ten words, each with its own beginning. */
const COUNT = 2000
/** The frequent words are what other sentences are made of; rare ones only cost time. */
const VOCABULARY = 3000
const SEED = 20_250_815

/** Sentences that a language model makes up, one after another; the same for the same model and seed. */
export function runningWords(model: LanguageModel, { pronunciations }: Dictionary, seed: number = SEED): RunningWords {
  const known = model.words
    .map((word, number) => ({ word, number, phones: pronunciations(word)[0] ?? [] }))
    .filter(({ word, phones }) => phones.length > 0 && /^[a-z']+$/u.test(word))
    .sort((a, b) => model.alone(b.number) - model.alone(a.number) || a.number - b.number)
    .slice(0, VOCABULARY)
  const random = seeded(seed)
  const scoresIn = model.scorer(Uint32Array.from([...known.map(({ number }) => number), model.end]))
  const found: Pick<SpokenWord, 'word' | 'phones'>[] = []
  let [before, last] = [model.begin, model.begin]
  // A model may end every sentence at once: the number of draws is bounded, not only that of the words.
  for (let draw = 0; draw < 2 * COUNT && found.length < COUNT; draw++) {
    const next = known[drawn(scoresIn(model.contextOf(before, last)), random())]
    if (next) found.push({ word: next.word, phones: next.phones })
    ;[before, last] = next ? [last, next.number] : [model.begin, model.begin]
  }
  return found
}

/** The place that a share of the whole probability falls on. */
function drawn(logs: Float64Array, share: number): number {
  const weights = logs.map(Math.exp)
  let left = share * weights.reduce((sum, weight) => sum + weight, 0)
  return weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
}
