import { type ByteReader, readByte, readBytes, readCount, readWord } from '../../text/bytes.ts'
import { type LinkerWeights, PAIR_FEATURES } from '../link/linker.ts'
import { BOUNDARIES, type Lexicon } from './columns.ts'
import { CONFIDENCE_FEATURES } from './confidence.ts'
import { freeTransitions, LABELS } from './crf.ts'

/** A trained reader of attributions: a plain value, made by `npm run train`, opened once. */
export type AttributionModel = {
  /** Version and date of the training: it stands in `run.model` of every Reading. */
  name: string
  lexicon: Lexicon
  rows: Rows
  transitions: Float32Array
  linker: LinkerWeights
  confidence: Float32Array
}

/**
 * Emission weights by feature hash: open addressing, `STRIDE` whole numbers a row. The first is the hash; the others hold the
 * weights of two labels each, relative to the label O, as low and high half of 32 bits, so that one addition adds two
 * weights and a row is one line of the processor's cache. A weight is worth `step`.
 */
export type Rows = { table: Int32Array; mask: number; shift: number; step: number }
export const STRIDE = 4
const HALF = 65536
/** The most a weight may be, so that the sum over all features still fits into 16 bits. */
const MOST = 127

/** Weights other than emissions are written as whole thousandths. */
export const THOUSANDTH = 1000

/** Opens a model as `models/attribution-…/weights.js` holds it. */
export function attributionModel(name: string, base64: string): AttributionModel {
  const reader = readBytes(base64)
  return {
    name,
    lexicon: readLexicon(reader),
    transitions: readTransitions(reader),
    linker: { source: readThousandths(reader, PAIR_FEATURES), content: readThousandths(reader, PAIR_FEATURES) },
    confidence: readThousandths(reader, CONFIDENCE_FEATURES),
    rows: readRows(reader),
  }
}

function readLexicon(reader: ByteReader): Lexicon {
  const lexicon = {
    cue: new Map<number, number>(),
    voice: new Map<number, number>(),
    cluster: new Map<number, number>(),
  }
  for (let left = readCount(reader); left > 0; left--) {
    const word = readWord(reader)
    const shares = readByte(reader)
    const cluster = readCount(reader)
    if (shares >> 4) lexicon.cue.set(word, shares >> 4)
    if (shares & 15) lexicon.voice.set(word, shares & 15)
    if (cluster) lexicon.cluster.set(word, cluster)
  }
  return lexicon
}

function readThousandths(reader: ByteReader, length: number): Float32Array {
  return Float32Array.from({ length }, () => readWord(reader) / THOUSANDTH)
}

function readTransitions(reader: ByteReader): Float32Array {
  return freeTransitions(BOUNDARIES).map((free) => free + readWord(reader) / THOUSANDTH)
}

/** Rows come in order of their hashes (unsigned), each as the gap to the one before, a mask of labels and their weights. */
function readRows(reader: ByteReader): Rows {
  const step = readWord(reader) / 1e6
  const count = readCount(reader)
  const bits = Math.ceil(Math.log2(count * 1.6 + 2))
  const rows: Rows = { table: new Int32Array(2 ** bits * STRIDE), mask: 2 ** bits - 1, shift: 32 - bits, step }
  const weights = new Int8Array(LABELS)
  let hash = 0
  for (let left = count; left > 0; left--) {
    hash += readCount(reader)
    const labels = readByte(reader)
    for (let y = 0; y < LABELS; y++) weights[y] = (labels >> y) & 1 ? readByte(reader) : 0
    fill(rows, hash | 0, weights)
  }
  return rows
}

function fill(rows: Rows, hash: number, weights: Int8Array): void {
  const { table, mask } = rows
  const key = keyOf(hash)
  let row = rowOf(rows, hash)
  while (table[row * STRIDE] !== 0 && table[row * STRIDE] !== key) row = (row + 1) & mask
  const at = row * STRIDE
  table[at] = key
  for (let k = 1; k < STRIDE; k++)
    table[at + k] = relative(weights[2 * k - 1]!, weights[0]!) + relative(weights[2 * k]!, weights[0]!) * HALF
}

const relative = (weight: number, toNone: number): number => Math.max(-MOST, Math.min(MOST, weight - toNone))

/** A key of 0 marks a free row; the one feature whose hash is 0 shares the row of hash 1. */
export const keyOf = (hash: number): number => hash || 1

/**
 * The row where the search for a feature begins: it stands there or behind, before the next free row. Rows lie in the
 * order of their hashes, so that a model, which holds them in that order, is laid out from front to back.
 */
export const rowOf = ({ shift }: Rows, hash: number): number => hash >>> shift

/** The two weights, or sums of weights, in one number. */
export const lowHalf = (pair: number): number => (pair << 16) >> 16
export const highHalf = (pair: number): number => (pair - lowHalf(pair)) / HALF
