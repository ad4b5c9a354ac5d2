import type { LinkerWeights } from '../../src/attribution/link/linker.ts'
import { columns, type Lexicon } from '../../src/attribution/tagger/columns.ts'
import { CONFIDENCE_FEATURES } from '../../src/attribution/tagger/confidence.ts'
import { LABELS } from '../../src/attribution/tagger/crf.ts'
import { type AttributionModel, attributionModel, THOUSANDTH } from '../../src/attribution/tagger/model.ts'
import { ByteWriter } from '../byte-writer.ts'
import { expectedBy, type Lesson, type Settings, trainCrf, type Weights } from './crf.ts'
import { dictionary } from './dictionary.ts'
import { trainLinker } from './linker.ts'
import { allFeatures, type Clusters, leaveOneOut, lexicon, type Sample } from './sample.ts'
import type { Silver } from './silver.ts'

/** Chosen on one fold of three of the training articles; what was tried stands in models/attribution-en/CARD.md. */
const SETTINGS: Settings = { epochs: 8, rate: 0.03, l2: 40, seed: 1 }
const CUT_OFF = 3
/** The model is trained twice: on every feature, to choose the ones that matter, and again on those alone. */
const CHOOSING: Settings = { ...SETTINGS, epochs: 5 }
const ROWS = 360_000
/** Weights smaller than this are left out, the others are rounded to whole steps. */
const SMALLEST = 0.012
const STEP = 0.004

export type Raw = {
  lexicon: Lexicon
  hashes: Int32Array
  weights: Weights
  linker: LinkerWeights
  confidence: Float32Array
}

/**
 * Trains on annotated articles, and the tagger on `silver` ones as well, of which another model said what to expect; the
 * confidence is left blank until held-out articles calibrate it.
 */
export function trainModel(
  gold: readonly Sample[],
  silver: readonly Silver[],
  clusters: Clusters,
  log: (line: string) => void,
): Raw {
  // The lexicon is the gold's alone: rules ask it how often a word is a cue, and a teacher says so less often.
  const words = lexicon(gold, clusters)
  const own = leaveOneOut(gold, clusters)
  const articles: Omit<Lesson, 'ids'>[] = [
    ...gold.map(({ labels, skip }, k) => ({ columns: own[k]!, expected: expectedBy(labels, own[k]!), skip })),
    ...silver.map(({ syntax, quoted, expected }) => ({ columns: columns(syntax, quoted, words), expected })),
  ]
  const { hashes, ids } = dictionary(
    articles.map((article) => allFeatures(article.columns)),
    CUT_OFF,
  )
  log(`${hashes.length} features`)
  const once = articles.map((article, k): Lesson => ({ ...article, ids: ids[k]! }))
  // Beside silver articles every gold one counts twice.
  const lessons = silver.length > 0 ? [...once, ...once.slice(0, gold.length)] : once
  const kept = strongest(trainCrf(lessons, hashes.length, CHOOSING, log).emission, ROWS)
  const chosen = lessons.map((lesson) => ({ ...lesson, ids: lesson.ids.map((id) => (id < 0 ? -1 : kept.number[id]!)) }))
  return {
    lexicon: words,
    hashes: kept.ids.map((id) => hashes[id]!),
    weights: trainCrf(chosen, kept.ids.length, SETTINGS, log),
    linker: trainLinker(gold, own),
    confidence: new Float32Array(CONFIDENCE_FEATURES),
  }
}

/** The `most` features with the largest weights, in order of their ids, and the new number of every id (−1: left out). */
function strongest(emission: Float32Array, most: number): { ids: Int32Array; number: Int32Array } {
  const size = emission.length / LABELS
  const largest = Float32Array.from({ length: size }, (_, id) => {
    let max = 0
    for (let j = id * LABELS; j < (id + 1) * LABELS; j++) max = Math.max(max, Math.abs(emission[j]!))
    return max
  })
  const limit = largest.slice().sort()[Math.max(0, size - most)]!
  const ids = Int32Array.from({ length: size }, (_, id) => id).filter((id) => largest[id]! >= limit)
  const number = new Int32Array(size).fill(-1)
  for (const [k, id] of ids.entries()) number[id] = k
  return { ids, number }
}

/** The model as it ships: rounded, without the features that say nothing, written as base64. */
export function packed(raw: Raw): { base64: string; bytes: number; rows: number } {
  const writer = new ByteWriter()
  writeLexicon(writer, raw.lexicon)
  const thousandths = (values: Float32Array): void => {
    for (const v of values) writer.word(Number.isFinite(v) ? Math.round(v * THOUSANDTH) : 0)
  }
  thousandths(raw.weights.transition)
  thousandths(raw.linker.source)
  thousandths(raw.linker.content)
  thousandths(raw.confidence)
  const rows = writeRows(writer, raw)
  return { base64: writer.base64(), bytes: writer.length, rows }
}

/** Opens what was trained just as a user's machine opens it. */
export const opened = (name: string, raw: Raw): AttributionModel => attributionModel(name, packed(raw).base64)

function writeLexicon(writer: ByteWriter, { cue, voice, cluster }: Lexicon): void {
  const words = [...new Set([...cue.keys(), ...voice.keys(), ...cluster.keys()])].sort((a, b) => a - b)
  writer.count(words.length)
  for (const word of words) {
    writer.word(word)
    writer.byte(((cue.get(word) ?? 0) << 4) | (voice.get(word) ?? 0))
    writer.count(cluster.get(word) ?? 0)
  }
}

function writeRows(writer: ByteWriter, { hashes, weights }: Raw): number {
  const order = [...hashes.keys()].sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0))
  const kept = order.filter((id) => rounded(weights.emission, id).some((w) => w !== 0))
  writer.word(Math.round(STEP * 1e6))
  writer.count(kept.length)
  let last = 0
  for (const id of kept) {
    const values = rounded(weights.emission, id)
    writer.count((hashes[id]! >>> 0) - last)
    last = hashes[id]! >>> 0
    writer.byte(values.reduce((mask, w, y) => mask | (w !== 0 ? 1 << y : 0), 0))
    for (const w of values) if (w !== 0) writer.byte(w)
  }
  return kept.length
}

function rounded(emission: Float32Array, id: number): number[] {
  const row = [...emission.subarray(id * LABELS, (id + 1) * LABELS)]
  return row.map((w) => (Math.abs(w) < SMALLEST ? 0 : Math.max(-127, Math.min(127, Math.round(w / STEP)))))
}
