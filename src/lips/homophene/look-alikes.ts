import type { VocabularyWord } from '../lexicon/vocabulary.ts'
import { type VisemeMap, type Visemes, visemesBy } from '../maps/viseme-map.ts'

/** The words of a vocabulary by what the eye sees of them. */
export type LookAlikes = {
  map: VisemeMap
  /** Indexes into the vocabulary, each word once, whatever number of its ways look like that. */
  words: ReadonlyMap<Visemes, readonly number[]>
  /** Visemes of the longest word. */
  longest: number
}

export function lookAlikes(vocabulary: readonly VocabularyWord[], map: VisemeMap): LookAlikes {
  const write = visemesBy(map)
  const words = new Map<Visemes, number[]>()
  let longest = 0
  for (const [index, { ways }] of vocabulary.entries())
    for (const seen of new Set(ways.map(write))) {
      const group = words.get(seen)
      if (group) group.push(index)
      else words.set(seen, [index])
      longest = Math.max(longest, seen.length)
    }
  return { map, words, longest }
}

/** A stretch of the visemes that words fill: from where the stretch begins, `end` visemes from the start of the claim. */
export type Step = { end: number; words: readonly number[] }

/** For each place in the visemes, which words can begin there and where they end. */
export function lattice(visemes: Visemes, { words, longest }: LookAlikes): Step[][] {
  return Array.from(visemes, (_, start) => {
    const steps: Step[] = []
    for (let end = start + 1; end <= Math.min(visemes.length, start + longest); end++) {
      const group = words.get(visemes.slice(start, end))
      if (group) steps.push({ end, words: group })
    }
    return steps
  })
}
