import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/results.ts'
import { attribute, taggedCandidates } from '../../src/attribution/attribute.ts'
import type { Linked } from '../../src/attribution/link/linker.ts'
import { hash } from '../../src/attribution/tagger/columns.ts'
import type { AttributionModel } from '../../src/attribution/tagger/model.ts'
import { WORD_CLASSES } from '../../src/language/en/word-class.ts'
import { tagWords } from '../../src/language/tagger/word-class.ts'
import { clusterWords } from '../clusters.ts'
import { plainSentences } from '../corpora/plain.ts'
import { type Pair, polnear } from '../corpora/polnear.ts'
import { type Counts, type Predicted, predicted, type Scorer, scorer } from '../scorer.ts'
import { card, type Facts } from './card.ts'
import { calibrationError, fitConfidence, type Judged } from './confidence.ts'
import { opened, packed, type Raw, trainModel } from './model.ts'
import { type Clusters, keyOf, type Sample, sample } from './sample.ts'
import { validationSection } from './section.ts'

const FOLDS = 3
const CLUSTERS = { clusters: 256, seldom: 5, rounds: 8 }
const FOLDER = join(import.meta.dirname, '..', '..', 'models', 'attribution-en')
type Log = (line: string) => void

/** `npm run train attribution`: cross-validates, calibrates, trains on all of PolNeAR train, and writes models/attribution-en. */
export async function trainAttribution(log: Log): Promise<void> {
  const [gold, score] = [polnear('train'), await scorer()]
  if (!gold || !score)
    throw new Error('PolNeAR and its scorer are not there: set HEARSAY_DATA to the folder that holds polnear/')
  const samples = gold.map((g) => sample(g, (tokens, { sentences }) => tagWords(tokens, sentences, WORD_CLASSES)))
  const clusters = wordClusters()
  log(`${samples.length} articles, ${clusters.size} words in clusters`)
  const folds = Array.from({ length: FOLDS }, (_, k) => fold(samples, clusters, k, score, log))
  const validation = crossValidation(folds, score)
  log(JSON.stringify(validation.measures))
  const raw = trainModel(samples, clusters, log)
  write({ ...raw, confidence: fitConfidence(folds.flatMap((f) => f.judged)) }, validation, log)
}

function wordClusters(): Clusters {
  const found = clusterWords(plainSentences(), CLUSTERS)
  return new Map([...found].map(([word, cluster]) => [keyOf(word), cluster + 1]))
}

type Fold = { held: Sample[]; raw: Raw; judged: Judged[] }

/** Trains without every third article and judges what is found in those. */
function fold(samples: readonly Sample[], clusters: Clusters, k: number, score: Scorer, log: Log): Fold {
  log(`fold ${k + 1} of ${FOLDS}`)
  const held = samples.filter((_, i) => i % FOLDS === k)
  const raw = trainModel(
    samples.filter((_, i) => i % FOLDS !== k),
    clusters,
    log,
  )
  const model = opened('fold', raw)
  return { held, raw, judged: held.flatMap((s) => judge(s, model, score)) }
}

function judge(s: Sample, model: AttributionModel, score: Scorer): Judged[] {
  const candidates = taggedCandidates(s.syntax, s.quoted, model)
  const attributions = candidates.map(({ linked }) => spansOf(s, linked))
  const scored = score.scoreDoc(s.gold, { attributions })
  const right = new Set([...scored.okP].map((i) => scored.P[i]!.raw))
  const counted = new Set(scored.P.map((p) => p.raw))
  return candidates
    .map(
      ({ features }, i) =>
        ({ features, right: right.has(attributions[i]!) ? 1 : 0, counts: counted.has(attributions[i]!) }) as const,
    )
    .filter((c) => c.counts)
}

function spansOf({ syntax: { tokens } }: Sample, { cue, source, content }: Linked): Predicted {
  const pair = (p: { from: number; to: number }): Pair => [tokens[p.from]!.start, tokens[p.to - 1]!.end]
  return { source: source.map(pair), cue: cue ? [pair(cue)] : [], content: content.map(pair) }
}

type Validation = { measures: { [name: string]: number }; counts: Counts }

/** Every fold is read by the model that has not seen it, with a confidence calibrated on the other folds. */
function crossValidation(folds: readonly Fold[], score: Scorer): Validation {
  const stated: { confidence: number; right: 0 | 1 }[] = []
  const counts = folds.flatMap((f) => {
    const confidence = fitConfidence(folds.filter((other) => other !== f).flatMap((other) => other.judged))
    const model = opened('fold', { ...f.raw, confidence })
    return f.held.map((s) => {
      const found = attribute(s.syntax, model).filter((a) => a.within === null)
      const attributions = predicted(found)
      const scored = score.scoreDoc(s.gold, { attributions })
      const right = new Set([...scored.okP].map((i) => scored.P[i]!.raw))
      const counted = new Set(scored.P.map((p) => p.raw))
      for (const [i, a] of attributions.entries())
        if (counted.has(a)) stated.push({ confidence: found[i]!.confidence, right: right.has(a) ? 1 : 0 })
      return scored.counts
    })
  })
  const all = score.total(counts)
  const f1 = (metric: string): number => Math.round(score.prf(all[metric]!).F1 * 1000) / 10
  const full = score.prf(all['att.full']!)
  return {
    counts: all,
    measures: {
      'att.full': f1('att.full'),
      'att.full P': Math.round(full.P * 1000) / 10,
      'att.full R': Math.round(full.R * 1000) / 10,
      'span.source': f1('span.source'),
      'span.cue': f1('span.cue'),
      'span.content': f1('span.content'),
      'frag.content': f1('frag.content'),
      'att.cueonly': f1('att.cueonly'),
      'calibration error': Math.round(calibrationError(stated) * 1000) / 1000,
    },
  }
}

function write(raw: Raw, { measures }: Validation, log: Log): void {
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
