import type { LanguageModel } from './language-model/language-model.ts'
import type { Dictionary } from './phones/dictionary.ts'
import type { SpokenWord } from './phones/phones-of.ts'
import { seeded } from './seeded.ts'

/** Words of a language one after another, as they are said: what a claim and an agreement are measured against. */
export type SaidWords = readonly Pick<SpokenWord, 'word' | 'phones'>[]

/** Enough for 200 sentences of ten words, each with its own beginning. */
const COUNT = 2000
/** The frequent words are what other sentences are made of; rare ones only cost time. */
const VOCABULARY = 3000
const SEED = 20_250_815

/** Sentences that a language model makes up, one after another; the same for the same model and seed. */
export function runningWords(model: LanguageModel, { pronunciations }: Dictionary, seed: number = SEED): SaidWords {
  const known = frequentKnown(model, pronunciations)
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

type Known = { word: string; number: number; phones: SpokenWord['phones'] }

/** The most frequent words of the model that the dictionary can say. */
function frequentKnown({ words, alone }: LanguageModel, pronunciations: Dictionary['pronunciations']): Known[] {
  const order = [...words.keys()].sort((a, b) => alone(b) - alone(a) || a - b)
  const known: Known[] = []
  for (const number of order) {
    if (known.length === VOCABULARY) break
    const word = words[number]!
    const [phones = []] = /^[a-z']+$/u.test(word) ? pronunciations(word) : []
    if (phones.length > 0) known.push({ word, number, phones })
  }
  return known
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
