import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { interval } from '../../bench/bootstrap.ts'
import { keep } from '../../bench/results.ts'
import type { AccurateModel } from '../../src/accurate.ts'
import { hash } from '../../src/attribution/tagger/columns.ts'
import { openAccurate } from '../../src/inference/accurate.ts'
import { WORD_CLASSES } from '../../src/language/en/word-class.ts'
import { tagWords } from '../../src/language/tagger/word-class.ts'
import { tierWithout } from '../accurate/held-out.ts'
import { clusterWords } from '../clusters.ts'
import { plainSentences } from '../corpora/plain.ts'
import { polnear } from '../corpora/polnear.ts'
import { type Scorer, scorer } from '../scorer.ts'
import { card, type Facts, type Validated } from './card.ts'
import { fitConfidence } from './confidence.ts'
import { opened, packed, type Raw, trainModel } from './model.ts'
import { type Clusters, keyOf, type Sample, sample, type Tagging } from './sample.ts'
import { validationSection } from './section.ts'
import { silver } from './silver.ts'
import { crossValidation, type Fold, HALVES, inHalves, type Validation } from './validation.ts'

const FOLDS = 3
const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'attribution')
const CLUSTERS = { clusters: 256, seldom: 5, rounds: 8 }
const FOLDER = join(import.meta.dirname, '..', '..', 'models', 'attribution-en')
type Log = (line: string) => void

/**
 * `npm run train -- attribution`: cross-validates, calibrates, trains on all of PolNeAR train and on news that the accurate tier
 * labelled, and writes models/attribution-en. A fold is validated where there is an accurate tier that was trained without it.
 */
export async function trainAttribution(log: Log): Promise<void> {
  const [gold, score] = [polnear('train'), await scorer()]
  if (!gold || !score)
    throw new Error('PolNeAR and its scorer are not there: set HEARSAY_DATA to the folder that holds polnear/')
  mkdirSync(CACHE, { recursive: true })
  const samples = gold.map((g) => sample(g, tagged))
  const clusters = wordClusters()
  log(`${samples.length} articles, ${clusters.size} words in clusters`)
  const [folds, alone]: [Fold[], Fold[]] = [[], []]
  for (let k = 0; k < FOLDS; k++) {
    const teacher = await tierWithout(k)
    if (!teacher) continue
    log(`fold ${k + 1} of ${FOLDS}`)
    const silver = await labelledBy(`fold${k}`, teacher)
    folds.push(...fold(samples, silver, clusters, k, score, log))
    alone.push(...fold(samples, [], clusters, k, score, log))
  }
  if (folds.length === 0)
    throw new Error('There is no accurate tier that was trained without a fold: run “npm run train -- accurate” first')
  const validation = crossValidation(folds, score)
  const goldAlone = crossValidation(alone, score)
  const full = ({ counts }: Validation, at: readonly number[]): number =>
    100 * score.prf(score.total(at.map((i) => counts[i]!))['att.full']!).F1
  const gain = interval(validation.counts.length, (at) => full(validation, at) - full(goldAlone, at))
  const facts = { folds: folds.length / HALVES, crossValidation: validation.measures, alone: goldAlone.measures, gain }
  log(JSON.stringify(facts))
  const silver = await labelledBy('shipped', await openAccurate())
  const raw = trainModel(samples, silver, clusters, log)
  write({ ...raw, confidence: fitConfidence(folds.flatMap((f) => f.judged)) }, { ...facts, silver: silver.length }, log)
}

const tagged: Tagging = (tokens, { sentences }) => tagWords(tokens, sentences, WORD_CLASSES)
const labelledBy = (name: string, teacher: AccurateModel): Promise<Sample[]> =>
  silver(join(CACHE, `silver-${name}.jsonl`), teacher, tagged)

function wordClusters(): Clusters {
  const found = clusterWords(plainSentences(), CLUSTERS)
  return new Map([...found].map(([word, cluster]) => [keyOf(word), cluster + 1]))
}

/** Trains without every third article and judges what is found in those. */
function fold(
  samples: readonly Sample[],
  silver: readonly Sample[],
  clusters: Clusters,
  k: number,
  score: Scorer,
  log: Log,
): Fold[] {
  const others = samples.filter((_, i) => i % FOLDS !== k)
  const model = opened('fold', trainModel(others, silver, clusters, log))
  return inHalves(
    samples.filter((_, i) => i % FOLDS === k).map((sample) => ({ sample, model })),
    score,
  )
}

function write(raw: Raw, validated: Validated, log: Log): void {
  const { base64, bytes, rows } = packed(raw)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'weights.js'), `export const WEIGHTS =\n  '${base64}'\n`)
  writeFileSync(join(FOLDER, 'weights.d.ts'), 'export declare const WEIGHTS: string\n')
  const facts: Facts = {
    bytes,
    rows,
    fnv1a: (hash(base64) >>> 0).toString(16).padStart(8, '0'),
    ...validated,
  }
  writeFileSync(join(FOLDER, 'CARD.md'), card(facts))
  keep(validationSection(facts))
  log(JSON.stringify(facts))
}
