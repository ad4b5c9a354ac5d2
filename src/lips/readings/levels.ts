import { type VisemeMap, visemesBy } from '../maps/viseme-map.ts'
import type { Likeness, Said } from './chance.ts'
import { sequenceLikeness } from './sequence-likeness.ts'

/** What two readings are compared by: what was understood, what was heard with it, what was seen. */
export type Level = 'words' | 'phones' | 'visemes'
export const LEVELS: readonly Level[] = ['words', 'phones', 'visemes']

/** How alike two readings are at each level; visemes by the map that is given. */
export function likenessesBy(map: VisemeMap): { readonly [level in Level]: Likeness } {
  const visemes = visemesBy(map)
  return {
    words: (a, b) => sequenceLikeness(wordsOf(a), wordsOf(b)),
    phones: (a, b) => sequenceLikeness(phonesOf(a), phonesOf(b)),
    visemes: (a, b) => sequenceLikeness(Array.from(visemes(phonesOf(a))), Array.from(visemes(phonesOf(b)))),
  }
}

const wordsOf = (said: readonly Said[]): string[] => said.map(({ word }) => word)
const phonesOf = (said: readonly Said[]): Said['phones'] => said.flatMap(({ phones }) => [...phones])
