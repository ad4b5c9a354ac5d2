import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/results.ts'
import type { Heads } from '../../src/accurate.ts'
import { fitConfidence } from '../attribution/confidence.ts'
import { sample } from '../attribution/sample.ts'
import { crossValidation, FOLDS, type Fold, type Held, inHalves } from '../attribution/validation.ts'
import type { GoldArticle } from '../corpora/polnear.ts'
import { type Scorer, trainingGold } from '../scorer.ts'
import { card } from './card.ts'
import { writeExamples } from './examples.ts'
import { tierWithout, transitionsOf } from './held-out.ts'
import { CACHE, prepared, python } from './python.ts'
import { dialSection, validationSection } from './section.ts'
import { newsVocabulary } from './vocabulary.ts'

const MODEL = join(import.meta.dirname, '..', '..', 'models', 'accurate-en')
const VOCABULARY = join(CACHE, 'vocabulary.txt')
const NAME = 'accurate-en-2026-11-26.2'
/** Where the dial is measured. */
const DIAL = [0, 0.25, 0.5, 0.75, 1]
/** Of the twelve that the base has, from the bottom: the highest ones know most about whole sentences, and learn slowest. */
const LAYERS = 8
/** Trainings that begin alike and see the articles in different orders; their mean is shipped. */
const RUNS = 2
type Log = (line: string) => void

/**
 * `npm run train -- accurate`: fine-tunes the encoder on PolNeAR train and writes models/accurate-en. `HEARSAY_FOLDS` says
 * how many of the three folds are held out in turn to validate and calibrate (on two cores forty minutes each where they multiply
 * bfloat16, else four hours; 3 unless given).
 */
export async function trainAccurate(log: Log): Promise<void> {
  const { gold, score } = await trainingGold()
  mkdirSync(CACHE, { recursive: true })
  const base = await prepared(log)
  const vocabulary = newsVocabulary(readFileSync(join(base, 'vocab.txt'), 'utf8'))
  writeFileSync(VOCABULARY, vocabulary)
  log(`${writeExamples(vocabulary, join(CACHE, 'examples.jsonl'))} articles`)
  const folds: Fold[] = []
  const asked = Number(process.env.HEARSAY_FOLDS ?? FOLDS)
  for (let k = 0; k < asked; k++) {
    await trained(`fold${k}`, k, base, log)
    folds.push(...(await heldOut(k, gold, score)))
  }
  const { measures } = crossValidation(folds, score)
  log(JSON.stringify(measures))
  await trained('all', -1, base, log)
  write(fitConfidence(folds.flatMap((f) => f.judged)), vocabulary)
  const pieces = vocabulary.trimEnd().split('\n').length
  const facts = {
    folds: asked,
    measures,
    layers: LAYERS,
    pieces,
    bytes: bytesOf('encoder.onnx'),
    sha256: sha256Of('encoder.onnx'),
  }
  writeFileSync(join(MODEL, 'CARD.md'), card(facts))
  keep(validationSection(facts))
  keep(dialSection(DIAL.map((recall) => ({ recall, measures: crossValidation(folds, score, recall).measures }))))
  log(JSON.stringify(facts))
}

/** Trains without one fold (−1: with everything) and exports the mean of its runs, each unless that was done before. */
async function trained(name: string, fold: number, base: string, log: Log): Promise<void> {
  const file = (end: string): string => join(CACHE, `${name}.${end}`)
  const from = ['--base', base, '--vocabulary', VOCABULARY]
  const runs = Array.from({ length: RUNS }, (_, run) => file(`${run}.pt`))
  for (const [run, weights] of runs.entries()) {
    if (existsSync(weights)) continue
    const articles = ['--examples', join(CACHE, 'examples.jsonl'), '--fold', `${fold}`]
    const how = ['--layers', `${LAYERS}`, '--run', `${run}`, '--out', weights]
    await python('train.py', [...articles, ...how, ...from], log)
  }
  if (existsSync(file('json'))) return
  await python('export.py', ['--weights', ...runs, '--out', file('onnx'), '--transitions', file('json'), ...from], log)
}

/** Every held-out article with its model: what the encoder saw of it. */
async function heldOut(fold: number, gold: readonly GoldArticle[], score: Scorer): Promise<Fold[]> {
  const tier = await tierWithout(fold)
  const held: Held[] = []
  for (const article of gold.filter((_, i) => i % FOLDS === fold)) {
    const one = sample(article)
    held.push({ sample: one, model: await tier!.look(one.syntax) })
  }
  return inHalves(held, score)
}

function write(confidence: Float32Array, vocabulary: string): void {
  mkdirSync(MODEL, { recursive: true })
  copyFileSync(join(CACHE, 'all.onnx'), join(MODEL, 'encoder.onnx'))
  writeFileSync(join(MODEL, 'vocabulary.txt'), vocabulary)
  const heads: Heads = {
    name: NAME,
    transitions: transitionsOf('all'),
    confidence: [...confidence].map((w) => Math.round(w * 1000) / 1000),
  }
  writeFileSync(join(MODEL, 'heads.json'), `${JSON.stringify(heads)}\n`)
}

const bytesOf = (file: string): number => statSync(join(MODEL, file)).size
const sha256Of = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(MODEL, file)))
    .digest('hex')
