import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/results.ts'
import { hash } from '../../src/attribution/tagger/columns.ts'
import { clusterWords } from '../clusters.ts'
import { plainSentences } from '../corpora/plain.ts'
import { trainingGold } from '../scorer.ts'
import { card, type Facts } from './card.ts'
import { fitConfidence } from './confidence.ts'
import { opened, packed, type Raw, trainModel } from './model.ts'
import { type Clusters, keyOf, type Sample, sample } from './sample.ts'
import { validationSection } from './section.ts'
import { crossValidation, FOLDS, type Held, judged, type Measures } from './validation.ts'

const CLUSTERS = { clusters: 256, seldom: 5, rounds: 8 }
const FOLDER = join(import.meta.dirname, '..', '..', 'models', 'attribution-en')
type Log = (line: string) => void

/** `npm run train attribution`: cross-validates, calibrates, trains on all of PolNeAR train, and writes models/attribution-en. */
export async function trainAttribution(log: Log): Promise<void> {
  const { gold, score } = await trainingGold()
  const samples = gold.map(sample)
  const clusters = wordClusters()
  log(`${samples.length} articles, ${clusters.size} words in clusters`)
  const folds = Array.from({ length: FOLDS }, (_, k) => judged(heldOut(samples, [], clusters, k, log), score))
  const { measures: validation } = crossValidation(folds, score)
  log(JSON.stringify(validation))
  const raw = trainModel(samples, [], clusters, log)
  write({ ...raw, confidence: fitConfidence(folds.flatMap((f) => f.judged)) }, validation, log)
}

export function wordClusters(): Clusters {
  const found = clusterWords(plainSentences(), CLUSTERS)
  return new Map([...found].map(([word, cluster]) => [keyOf(word), cluster + 1]))
}

/** Every third article, read by a model that was trained on the others and on `silver` ones. */
export function heldOut(
  samples: readonly Sample[],
  silver: readonly Sample[],
  clusters: Clusters,
  k: number,
  log: Log,
): Held[] {
  log(`fold ${k + 1} of ${FOLDS}`)
  const others = samples.filter((_, i) => i % FOLDS !== k)
  const model = opened('fold', trainModel(others, silver, clusters, log))
  return samples.filter((_, i) => i % FOLDS === k).map((sample) => ({ sample, model }))
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
