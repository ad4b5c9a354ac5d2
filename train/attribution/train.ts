import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/results.ts'
import { hash } from '../../src/attribution/tagger/columns.ts'
import { clusterWords } from '../clusters.ts'
import { plainSentences } from '../corpora/plain.ts'
import { type Scorer, trainingGold } from '../scorer.ts'
import { card, type Facts } from './card.ts'
import { fitConfidence } from './confidence.ts'
import { opened, packed, type Raw, trainModel } from './model.ts'
import { type Clusters, keyOf, type Sample, sample } from './sample.ts'
import { validationSection } from './section.ts'
import { crossValidation, type Fold, judged, type Measures } from './validation.ts'

const FOLDS = 3
const CLUSTERS = { clusters: 256, seldom: 5, rounds: 8 }
const FOLDER = join(import.meta.dirname, '..', '..', 'models', 'attribution-en')
type Log = (line: string) => void

/** `npm run train attribution`: cross-validates, calibrates, trains on all of PolNeAR train, and writes models/attribution-en. */
export async function trainAttribution(log: Log): Promise<void> {
  const { gold, score } = await trainingGold()
  const samples = gold.map(sample)
  const clusters = wordClusters()
  log(`${samples.length} articles, ${clusters.size} words in clusters`)
  const folds = Array.from({ length: FOLDS }, (_, k) => fold(samples, clusters, k, score, log))
  const { measures: validation } = crossValidation(folds, score)
  log(JSON.stringify(validation))
  const raw = trainModel(samples, [], clusters, log)
  write({ ...raw, confidence: fitConfidence(folds.flatMap((f) => f.judged)) }, validation, log)
}

export function wordClusters(): Clusters {
  const found = clusterWords(plainSentences(), CLUSTERS)
  return new Map([...found].map(([word, cluster]) => [keyOf(word), cluster + 1]))
}

/** Trains without every third article and judges what is found in those. */
function fold(samples: readonly Sample[], clusters: Clusters, k: number, score: Scorer, log: Log): Fold {
  log(`fold ${k + 1} of ${FOLDS}`)
  const raw = trainModel(
    samples.filter((_, i) => i % FOLDS !== k),
    [],
    clusters,
    log,
  )
  const model = opened('fold', raw)
  return judged(
    samples.filter((_, i) => i % FOLDS === k).map((sample) => ({ sample, model })),
    score,
  )
}

function write(raw: Raw, measures: Measures, log: Log): void {
  const { base64, bytes, rows } = packed(raw)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'weights.js'), `export const WEIGHTS =\n  '${base64}'\n`)
  writeFileSync(join(FOLDER, 'weights.d.ts'), 'export declare const WEIGHTS: string\n')
  const facts: Facts = {
    bytes,
    rows,
    fnv1a: (hash(base64) >>> 0).toString(16).padStart(8, '0'),
    crossValidation: measures,
  }
  writeFileSync(join(FOLDER, 'CARD.md'), card(facts))
  keep(validationSection(facts))
  log(JSON.stringify(facts))
}
