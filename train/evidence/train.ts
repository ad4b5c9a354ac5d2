import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelled } from '../corpora/labels.ts'
import { card } from './card.ts'
import { examplesOf } from './examples.ts'
import { crossValidated } from './folds.ts'
import { learn } from './learn.ts'

const MODEL = join(import.meta.dirname, '..', '..', 'models', 'evidence-en')

/** Learns second opinions on kind, channel and commitment from our labels, and writes model and card: about a minute. */
export function trainEvidence(log: (line: string) => void): void {
  const articles = labelled()
  if (!articles) throw new Error('The labels need the texts of PolNeAR: put them at ../shared/data or set HEARSAY_DATA')
  const examples = examplesOf(articles)
  log(`${examples.length} attributions in ${articles.length} articles`)
  const scores = crossValidated(examples)
  for (const { field, rules, learnt } of scores) log(`${field}: rules ${rules.toFixed(1)}, learnt ${learnt.toFixed(1)}`)
  const { base64 } = learn(examples)
  writeFileSync(join(MODEL, 'weights.js'), `export const WEIGHTS =\n  '${base64}'\n`)
  writeFileSync(
    join(MODEL, 'CARD.md'),
    card({ articles: articles.length, attributions: examples.length, base64, scores }),
  )
  log(`${base64.length} bytes as text`)
}
