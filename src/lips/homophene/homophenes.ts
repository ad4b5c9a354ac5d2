import type { LanguageModel } from '../language-model/language-model.ts'
import type { VocabularyWord } from '../lexicon/vocabulary.ts'
import { type VisemeMap, visemesBy } from '../maps/viseme-map.ts'
import type { SpokenWord } from '../phones/phones-of.ts'
import { count } from './count.ts'
import { lookAlikes } from './look-alikes.ts'
import { type Meaning, meanings } from './meaning.ts'
import { type Sequence, scoredVocabulary, scoreOf, search } from './search.ts'

/** What looks like a claim under one map. Shares are 0–1, among all look-alikes that the search kept, by the language model. */
export type Homophenes = {
  map: string
  /** How many sequences of words look the same, the claim among them: a whole number in decimal digits. */
  count: string
  /** 1: no look-alike is likelier. Null: the claim is not among the likeliest, of which there are `kept`. */
  rank: number | null
  kept: number
  /** What the claim has of all look-alikes, and what it has with other ways of saying the same. */
  share: number
  meaningShare: number
  /** The likeliest other meanings. */
  rivals: Meaning[]
  /** For each word of the claim: what else may fill just its place. */
  places: Place[]
}
export type Place = { word: string; share: number; others: { word: string; share: number }[] }

export type HomopheneOptions = { vocabulary: readonly VocabularyWord[]; model: LanguageModel; beam: number }

/** So many rivals are told, and so many words for one place. */
const MOST_RIVALS = 8
const MOST_OTHERS = 6
/** Scores that differ less are the same: sums of the same numbers in another order. */
const SAME = 1e-9

/** Everything that looks like the spoken words under a map: how many, and which are the likeliest English. */
export function homophenes(
  spoken: readonly SpokenWord[],
  map: VisemeMap,
  { vocabulary, model, beam }: HomopheneOptions,
): Homophenes {
  const known = withClaim(vocabulary, spoken)
  const write = visemesBy(map)
  const visemes = write(spoken.flatMap(({ phones }) => phones))
  const alike = lookAlikes(known, map)
  const names = known.map(({ word }) => word)
  const claim = spoken.map(({ word }) => word)
  const readings = distinct(search(visemes, alike, scoredVocabulary(names, model), beam), names)
  const key = claim.join(' ')
  const score = scoreOf(claim, model)
  const found = readings.some((reading) => reading.key === key)
  const all = found ? readings : [...readings, { key, words: claim, score, stretches: [] }]
  const weighed = shared(all)
  const better = readings.filter((reading) => reading.key !== key && reading.score > score + SAME).length
  const meant = meanings(weighed)
  const own = meant.find(({ forms }) => forms.includes(key))
  return {
    map: map.id,
    count: String(count(visemes, alike)),
    rank: found || better < readings.length ? better + 1 : null,
    kept: readings.length,
    share: weighed.find((reading) => reading.key === key)!.share,
    meaningShare: own!.share,
    rivals: meant.filter((meaning) => meaning !== own).slice(0, MOST_RIVALS),
    places: placesOf(weighed, spoken, names),
  }
}

/** How many sequences of a vocabulary's words look like the spoken ones under a map, the claim among them: decimal digits. */
export function countAlike(
  spoken: readonly SpokenWord[],
  map: VisemeMap,
  vocabulary: readonly VocabularyWord[],
): string {
  const visemes = visemesBy(map)(spoken.flatMap(({ phones }) => phones))
  return String(count(visemes, lookAlikes(withClaim(vocabulary, spoken), map)))
}

/** The vocabulary with the words of the claim, for it looks like itself, said as it is said here. */
function withClaim(vocabulary: readonly VocabularyWord[], spoken: readonly SpokenWord[]): VocabularyWord[] {
  const own = new Map(spoken.map(({ word, ways }) => [word, ways]))
  const known = vocabulary.map((entry) => {
    const ways = own.get(entry.word)
    own.delete(entry.word)
    return ways ? { word: entry.word, ways: [...ways, ...entry.ways] } : entry
  })
  return [...known, ...[...own].map(([word, ways]) => ({ word, ways }))]
}

/** What each has of the whole. Scores are taken from the best, so that none is too small for a number. */
function shared(readings: readonly Named[]): (Named & { share: number })[] {
  const best = readings.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const sum = readings.reduce((total, { score }) => total + Math.exp(score - best), 0)
  return readings.map((reading) => ({ ...reading, share: Math.exp(reading.score - best) / sum }))
}

type Named = { key: string; words: readonly string[]; score: number; stretches: Sequence['words'] }

/** A word that is said in two ways can give the same words twice. */
function distinct(readings: readonly Sequence[], names: readonly string[]): Named[] {
  const found = new Map<string, Named>()
  for (const { words: stretches, score } of readings) {
    const words = stretches.map(({ word }) => names[word]!)
    const key = words.join(' ')
    if (!found.has(key)) found.set(key, { key, words, score, stretches })
  }
  return [...found.values()]
}

function placesOf(
  weighed: readonly (Named & { share: number })[],
  spoken: readonly SpokenWord[],
  names: readonly string[],
): Place[] {
  const shares = new Map<string, Map<string, number>>()
  for (const { stretches, share } of weighed)
    for (const { word, start, end } of stretches) {
      const at = shares.get(`${start}-${end}`) ?? new Map<string, number>()
      at.set(names[word]!, (at.get(names[word]!) ?? 0) + share)
      shares.set(`${start}-${end}`, at)
    }
  let start = 0
  return spoken.map(({ word, phones }) => {
    const end = start + phones.length
    const at = shares.get(`${start}-${end}`) ?? new Map<string, number>()
    start = end
    const others = [...at].filter(([other]) => other !== word).sort(([, a], [, b]) => b - a)
    return {
      word,
      share: at.get(word) ?? 0,
      others: others.slice(0, MOST_OTHERS).map(([other, share]) => ({ word: other, share })),
    }
  })
}
