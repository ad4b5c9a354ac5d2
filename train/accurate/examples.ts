import { readFileSync, writeFileSync } from 'node:fs'
import { encode } from '../../src/attribution/encoder/encoding.ts'
import { vocabularyFrom } from '../../src/attribution/encoder/word-pieces.ts'
import { columns } from '../../src/attribution/tagger/columns.ts'
import { WORD_CLASSES } from '../../src/language/en/word-class.ts'
import { tagWords } from '../../src/language/tagger/word-class.ts'
import { goldLabels } from '../attribution/gold.ts'
import { type Sample, sample } from '../attribution/sample.ts'
import { attributionsOf, labelled } from '../corpora/labels.ts'
import { type GoldArticle, polnear } from '../corpora/polnear.ts'

/** Every third article is held out in turn. */
export const FOLDS = 3

/** Borders do not hang on it. */
const NO_LEXICON = { cue: new Map(), voice: new Map(), cluster: new Map() }

/**
 * `examples.jsonl` for the training in Python: one line an article, with everything as numbers. `fold` says
 * which third of the training articles it belongs to, in the order of train.jsonl; `nested` is null where nobody labelled
 * what stands inside contents.
 */
export function writeExamples(vocabularyFile: string, file: string): number {
  const articles = polnear('train')
  if (!articles) throw new Error('PolNeAR is not there: set HEARSAY_DATA to the folder that holds polnear/')
  const vocabulary = vocabularyFrom(readFileSync(vocabularyFile, 'utf8'))
  const inner = nestedByDoc()
  const lines = articles.map((article, k) => {
    const s = sample(article, (tokens, { sentences }) => tagWords(tokens, sentences, WORD_CLASSES))
    const { boundary } = columns(s.syntax, s.quoted, NO_LEXICON)
    const { ids, marks, firsts } = encode(s.syntax, boundary, vocabulary)
    return JSON.stringify({
      doc: article.doc,
      fold: k % FOLDS,
      ids: [...ids],
      marks: [...marks],
      firsts: [...firsts],
      borders: [...boundary],
      labels: [...s.labels],
      skip: [...s.skip],
      nested: nestedLabels(s, inner.get(article.doc)),
    })
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
  return lines.length
}

function nestedByDoc(): Map<string, GoldArticle> {
  const all = labelled() ?? []
  return new Map(
    all.map((l) => {
      const inner = attributionsOf(l).filter((a) => a.within !== null)
      const pair = (s: { start: number; end: number }): [number, number] => [s.start, s.end]
      const attributions = inner.map((a) => ({
        id: a.id,
        source: a.source.map(pair),
        cue: a.cue.map(pair),
        content: a.content.map(pair),
      }))
      return [l.name, { doc: l.name, text: l.text, attributions, discard: [] }]
    }),
  )
}

const nestedLabels = (s: Sample, inner: GoldArticle | undefined): number[] | null =>
  inner ? [...goldLabels(s.syntax, inner)] : null
