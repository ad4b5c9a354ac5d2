import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GROUNDS } from '../../src/evidence/learnt/model.ts'
import type { Field } from '../../src/text/learnt.ts'
import { type Labelled, labelled } from '../corpora/labels.ts'
import { type About, card, EVIDENCE } from './card.ts'
import { evidenceExamples } from './evidence.ts'
import { heldOut, validated } from './folds.ts'
import type { Example } from './learn.ts'
import { learn } from './learn.ts'

const MODELS = join(import.meta.dirname, '..', '..', 'models')

type Log = (line: string) => void

/** Learns second opinions on kind, channel and commitment from our labels, and writes model and card: some minutes. */
export function trainEvidence(log: Log): void {
  const articles = labelled()
  if (!articles) throw new Error('The labels need the texts of PolNeAR: put them at ../shared/data or set HEARSAY_DATA')
  const evidence = evidenceExamples(articles)
  write('evidence-en', EVIDENCE, articles, evidence, GROUNDS, log)
}

function write(
  name: string,
  about: About,
  articles: readonly Labelled[],
  examples: readonly Example[],
  fields: readonly Field[],
  log: Log,
): void {
  const scores = validated(examples, fields, heldOut(examples, fields))
  for (const { field, rules, learnt } of scores) log(`${field}: rules ${rules.toFixed(1)}, learnt ${learnt.toFixed(1)}`)
  const { base64 } = learn(examples, fields)
  writeFileSync(join(MODELS, name, 'weights.js'), `export const WEIGHTS =\n  '${base64}'\n`)
  const facts = { articles: articles.length, attributions: examples.length, base64, scores }
  writeFileSync(join(MODELS, name, 'CARD.md'), card(about, facts))
  log(`${name}: ${examples.length} attributions in ${articles.length} articles, ${base64.length} bytes as text`)
}
