import type { Dictionary } from '../phones/dictionary.ts'
import type { Pronunciation } from '../phones/phone.ts'

/** A word that may have been meant, with all ways to say it. */
export type VocabularyWord = { word: string; ways: readonly Pronunciation[] }

/** So many of the most frequent words of a list stand for what a speaker may say; the contractions come to them. */
export const VOCABULARY_SIZE = 20_000

const HEADS = [
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'there', 'who', 'what', 'where', 'how', 'here', 'let'],
  ...['ain', 'aren', 'can', 'couldn', 'didn', 'doesn', 'don', 'hadn', 'hasn', 'haven', 'isn', 'mightn', 'mustn'],
  ...['needn', 'shan', 'shouldn', 'wasn', 'weren', 'won', 'wouldn'],
]
const ENDINGS = ["'m", "'re", "'s", "'ve", "'ll", "'d", "'t"]

/** The contractions of English that a vocabulary holds beside its frequent words. */
const CONTRACTIONS: readonly string[] = HEADS.flatMap((head) => ENDINGS.map((ending) => head + ending))

/** The first words of a list that the dictionary knows (frequent ones first, those with an apostrophe left out), then the contractions. */
export function vocabulary(
  frequentFirst: Iterable<string>,
  { pronunciations }: Dictionary,
  size: number = VOCABULARY_SIZE,
): VocabularyWord[] {
  const words: VocabularyWord[] = []
  for (const word of frequentFirst) {
    if (words.length >= size) break
    const ways = /^[a-z-]+$/u.test(word) ? pronunciations(word) : []
    if (ways.length > 0) words.push({ word, ways })
  }
  const contractions = CONTRACTIONS.map((word) => ({ word, ways: pronunciations(word) }))
  return [...words, ...contractions.filter(({ ways }) => ways.length > 0)]
}
