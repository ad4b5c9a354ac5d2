import { englishPhrases } from './language-model/phrases.ts'
import { vocabulary } from './lexicon/vocabulary.ts'
import type { LipSources } from './lip-report.ts'
import { englishDictionary } from './phones/dictionary.ts'

/** What comes with the package for reports on English claims: 4 MB that are loaded only here. */
export async function englishLips(): Promise<LipSources> {
  const [dictionary, { words, model }] = await Promise.all([englishDictionary(), englishPhrases()])
  return { dictionary, vocabulary: vocabulary(words, dictionary, words.length), model }
}
