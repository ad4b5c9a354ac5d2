import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep } from '../../bench/results.ts'
import type { Heads } from '../../src/accurate.ts'
import { accurateParts } from '../../src/accurate.ts'
import { modelFor } from '../../src/attribution/encoder/encoded.ts'
import { openEncoder } from '../../src/inference/runtime.ts'
import { WORD_CLASSES } from '../../src/language/en/word-class.ts'
import { tagWords } from '../../src/language/tagger/word-class.ts'
import { fast } from '../../src/model.ts'
import { fitConfidence } from '../attribution/confidence.ts'
import { sample } from '../attribution/sample.ts'
import { crossValidation, type Fold, type Held, judged } from '../attribution/validation.ts'
import { type GoldArticle, polnear } from '../corpora/polnear.ts'
import { type Scorer, scorer } from '../scorer.ts'
import { card } from './card.ts'
import { FOLDS, writeExamples } from './examples.ts'
import { CACHE, prepared, python } from './python.ts'
import { dialSection, validationSection } from './section.ts'

const MODEL = join(import.meta.dirname, '..', '..', 'models', 'accurate-en')
const NAME = 'accurate-en-2026-11'
/** Where the dial is measured. */
const DIAL = [0, 0.25, 0.5, 0.75, 1]
type Log = (line: string) => void

/**
 * `npm run train -- accurate`: fine-tunes the encoder on PolNeAR train and writes models/accurate-en. `HEARSAY_FOLDS` says
 * how many of the three folds are held out in turn to validate and calibrate (an hour each on two cores; 3 unless given).
 */
export async function trainAccurate(log: Log): Promise<void> {
  const [gold, score] = [polnear('train'), await scorer()]
  if (!gold || !score)
    throw new Error('PolNeAR and its scorer are not there: set HEARSAY_DATA to the folder that holds polnear/')
  mkdirSync(CACHE, { recursive: true })
  const base = prepared(log)
  const vocabulary = join(base, 'vocab.txt')
  log(`${writeExamples(vocabulary, join(CACHE, 'examples.jsonl'))} articles`)
  const folds: Fold[] = []
  const asked = Number(process.env.HEARSAY_FOLDS ?? FOLDS)
  for (let k = 0; k < asked; k++) {
    await trained(`fold${k}`, k, base, log)
    folds.push(
      ...(await heldOut(
        `fold${k}`,
        gold.filter((_, i) => i % FOLDS === k),
        score,
        vocabulary,
      )),
    )
  }
  const measures = crossValidation(folds, score)
  log(JSON.stringify(measures))
  await trained('all', -1, base, log)
  write(fitConfidence(folds.flatMap((f) => f.judged)), vocabulary)
  const facts = { folds: asked, measures, bytes: bytesOf('encoder.onnx'), sha256: sha256Of('encoder.onnx') }
  writeFileSync(join(MODEL, 'CARD.md'), card(facts))
  keep(validationSection(facts))
  keep(dialSection(DIAL.map((recall) => ({ recall, measures: crossValidation(folds, score, recall) }))))
  log(JSON.stringify(facts))
}

/** Trains without one fold (−1: with everything) and exports, unless that was done before. */
async function trained(name: string, fold: number, base: string, log: Log): Promise<void> {
  const file = (end: string): string => join(CACHE, `${name}.${end}`)
  const from = ['--base', base]
  if (!existsSync(file('pt')))
    await python(
      'train.py',
      ['--examples', join(CACHE, 'examples.jsonl'), '--fold', `${fold}`, '--out', file('pt'), ...from],
      log,
    )
  if (!existsSync(file('json')))
    await python(
      'export.py',
      ['--weights', file('pt'), '--out', file('onnx'), '--transitions', file('json'), ...from],
      log,
    )
}

/** Every held-out article with its model: what the encoder saw of it. Two halves, so that one fold alone can calibrate itself. */
async function heldOut(name: string, gold: readonly GoldArticle[], score: Scorer, vocabulary: string): Promise<Fold[]> {
  const { encoder } = await openEncoder(readFileSync(join(CACHE, `${name}.onnx`)))
  const parts = accurateParts(headsOf(name, fast.confidence), readFileSync(vocabulary, 'utf8'))
  const held: Held[] = []
  for (const article of gold) {
    const one = sample(article, (tokens, { sentences }) => tagWords(tokens, sentences, WORD_CLASSES))
    held.push({ sample: one, model: await modelFor(one.syntax, parts, fast, encoder) })
  }
  return [0, 1].map((half) =>
    judged(
      held.filter((_, i) => i % 2 === half),
      score,
    ),
  )
}

function headsOf(name: string, confidence: Float32Array): Heads {
  const transitions = JSON.parse(readFileSync(join(CACHE, `${name}.json`), 'utf8')) as Heads['transitions']
  return { name: NAME, transitions, confidence: [...confidence].map((w) => Math.round(w * 1000) / 1000) }
}

function write(confidence: Float32Array, vocabulary: string): void {
  mkdirSync(MODEL, { recursive: true })
  copyFileSync(join(CACHE, 'all.onnx'), join(MODEL, 'encoder.onnx'))
  copyFileSync(vocabulary, join(MODEL, 'vocabulary.txt'))
  writeFileSync(join(MODEL, 'heads.json'), `${JSON.stringify(headsOf('all', confidence))}\n`)
}

const bytesOf = (file: string): number => statSync(join(MODEL, file)).size
const sha256Of = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(MODEL, file)))
    .digest('hex')
