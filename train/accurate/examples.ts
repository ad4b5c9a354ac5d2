import { writeFileSync } from 'node:fs'
import { encode } from '../../src/attribution/encoder/encoding.ts'
import { vocabularyFrom } from '../../src/attribution/encoder/word-pieces.ts'
import { borders, quoteStates } from '../../src/attribution/tagger/borders.ts'
import { sample } from '../attribution/sample.ts'
import { FOLDS } from '../attribution/validation.ts'
import { polnear } from '../corpora/polnear.ts'

/**
 * `examples.jsonl` for the training in Python: one line an article, with everything as numbers; `pieces` is the vocabulary.
 * `fold` says which third of the training articles it belongs to, in the order of train.jsonl.
 */
export function writeExamples(pieces: string, file: string): number {
  const articles = polnear('train')
  if (!articles) throw new Error('PolNeAR is not there: set HEARSAY_DATA to the folder that holds polnear/')
  const vocabulary = vocabularyFrom(pieces)
  const lines = articles.map((article, k) => {
    const s = sample(article)
    const before = borders(s.syntax, quoteStates(s.syntax.tokens.length, s.quoted))
    const { ids, marks, firsts } = encode(s.syntax, before, vocabulary)
    return JSON.stringify({
      doc: article.doc,
      fold: k % FOLDS,
      ids: [...ids],
      marks: [...marks],
      firsts: [...firsts],
      borders: [...before],
      labels: [...s.labels],
      skip: [...s.skip],
    })
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
  return lines.length
}
