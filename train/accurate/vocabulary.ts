import { vocabularyFrom, wordPieces } from '../../src/attribution/encoder/word-pieces.ts'
import { CORPORA, documentsOf } from '../corpora/foreign.ts'
import { polnear } from '../corpora/polnear.ts'

/** What every encoder needs, and what any word can be spelled with: single characters, alone or going on. */
const ALWAYS = /^(\[(PAD|UNK|CLS|SEP)\]|(##)?.)$/su

/**
 * The word pieces of the base that news is written with, in its order: those that occur in PolNeAR train and in unlabelled
 * news of other outlets, and single characters. The others (`[unused7]`, rare names) would take a tenth of the model's
 * size for nothing; words that had one are cut into smaller pieces.
 */
export function newsVocabulary(base: string): string {
  const pieces = base.trimEnd().split('\n')
  const vocabulary = vocabularyFrom(base)
  const texts = [polnear('train'), ...CORPORA.map(documentsOf)].flatMap((articles) => {
    if (!articles)
      throw new Error('Not all corpora are there: set HEARSAY_DATA to the folder that holds polnear/, basil/, …')
    return articles.map(({ text }) => text)
  })
  const seen = new Set(texts.flatMap((text) => wordPieces(text, vocabulary).map(({ id }) => id)))
  const kept = pieces.filter((piece, id) => seen.has(id) || ALWAYS.test(piece))
  return kept.map((piece) => `${piece}\n`).join('')
}
