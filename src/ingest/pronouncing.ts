import { createRequire } from 'node:module'
import { fromIpa } from '../lips/phones/from-ipa.ts'
import type { Pronunciation } from '../lips/phones/phone.ts'

/** Guesses how a name is said that no dictionary has, from its spelling, as an American would; null for other scripts. */
export function guessPronunciation(word: string): Pronunciation | null {
  if (!/^[a-z'-]+$/u.test(word)) return null
  // Its ESM entry does not load in Node (JSON without an import attribute), and it takes half a second: only for such words.
  const { toIPA } = createRequire(import.meta.url)('phonemize') as typeof import('phonemize')
  return fromIpa(toIPA(word))
}
