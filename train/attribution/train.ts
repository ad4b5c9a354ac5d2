import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/results.ts'
import { hash } from '../../src/attribution/tagger/columns.ts'
import { openAccurate } from '../../src/inference/accurate.ts'
import { tierWithout } from '../accurate/held-out.ts'
import { clusterWords } from '../clusters.ts'
import { plainSentences } from '../corpora/plain.ts'
import { type Scorer, trainingGold } from '../scorer.ts'
import { card, type Facts } from './card.ts'
import { fitConfidence } from './confidence.ts'
import { opened, packed, type Raw, trainModel } from './model.ts'
import { type Clusters, keyOf, type Sample, sample } from './sample.ts'
import { validationSection } from './section.ts'
import { type Silver, silver } from './silver.ts'
import { crossValidation, FOLDS, type Fold, inHalves } from './validation.ts'

const CLUSTERS = { clusters: 256, seldom: 5, rounds: 8 }
const FOLDER = join(import.meta.dirname, '..', '..', 'models', 'attribution-en')
type Log = (line: string) => void

/**
 * `npm run train -- attribution`: trains on PolNeAR train and on news that the accurate tier labelled, and writes models/attribution-en.
 * Held-out articles validate and calibrate it: those that an accurate tier was trained without (`npm run train -- accurate`
 * keeps it), so that its labels tell nothing of them.
 */
export async function trainAttribution(log: Log): Promise<void> {
  const { gold, score } = await trainingGold()
  const samples = gold.map(sample)
  const clusters = wordClusters()
  log(`${samples.length} articles, ${clusters.size} words in clusters`)
  const [beside, alone]: [Fold[], Fold[]] = [[], []]
  let folds = 0
  for (let k = 0; k < FOLDS; k++) {
    const teacher = await tierWithout(k)
    if (!teacher) continue
    folds++
    log(`fold ${k + 1} of ${FOLDS}`)
    beside.push(...fold(samples, await silver(`fold${k}`, teacher), clusters, k, score, log))
    alone.push(...fold(samples, [], clusters, k, score, log))
  }
  if (folds === 0)
    throw new Error('There is no accurate tier that was trained without a fold: run “npm run train -- accurate” first')
  const [validation, without] = [crossValidation(beside, score), crossValidation(alone, score)]
  log(JSON.stringify([validation.measures, without.measures]))
  const labelled = await silver('all', await openAccurate())
  const raw = trainModel(samples, labelled, clusters, log)
  const facts = write(
    { ...raw, confidence: fitConfidence(beside.flatMap((f) => f.judged)) },
    { folds, labelled: labelled.length, crossValidation: validation.measures },
  )
  keep(validationSection(facts, validation, without, score))
  log(JSON.stringify(facts))
}

export function wordClusters(): Clusters {
  const found = clusterWords(plainSentences(), CLUSTERS)
  return new Map([...found].map(([word, cluster]) => [keyOf(word), cluster + 1]))
}

/** Trains without every third article, with silver ones or none, and judges what is found in those. */
function fold(
  samples: readonly Sample[],
  labelled: readonly Silver[],
  clusters: Clusters,
  k: number,
  score: Scorer,
  log: Log,
): Fold[] {
  const others = samples.filter((_, i) => i % FOLDS !== k)
  const model = opened('fold', trainModel(others, labelled, clusters, log))
  return inHalves(
    samples.filter((_, i) => i % FOLDS === k).map((sample) => ({ sample, model })),
    score,
  )
}

function write(raw: Raw, known: Omit<Facts, 'bytes' | 'rows' | 'fnv1a'>): Facts {
  const { base64, bytes, rows } = packed(raw)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'weights.js'), `export const WEIGHTS =\n  '${base64}'\n`)
  writeFileSync(join(FOLDER, 'weights.d.ts'), 'export declare const WEIGHTS: string\n')
  const facts = { ...known, bytes, rows, fnv1a: (hash(base64) >>> 0).toString(16).padStart(8, '0') }
  writeFileSync(join(FOLDER, 'CARD.md'), card(facts))
  return facts
}
