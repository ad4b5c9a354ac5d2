import { type ByteReader, readBytes } from '../text/bytes.ts'
import { BOUNDARIES, type Lexicon } from './columns.ts'
import { CONFIDENCE_FEATURES } from './confidence.ts'
import { freeTransitions, LABELS } from './crf.ts'
import { type LinkerWeights, PAIR_FEATURES } from './linker.ts'

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

/** Emission weights by feature hash: open addressing, `STRIDE` signed bytes a row, each worth `step`. */
export type Rows = { keys: Int32Array; weights: Int8Array; mask: number; step: number }
export const STRIDE = 8

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
  for (let left = reader.count(); left > 0; left--) {
    const word = reader.word()
    const shares = reader.byte()
    const cluster = reader.count()
    if (shares >> 4) lexicon.cue.set(word, shares >> 4)
    if (shares & 15) lexicon.voice.set(word, shares & 15)
    if (cluster) lexicon.cluster.set(word, cluster)
  }
  return lexicon
}

function readThousandths(reader: ByteReader, length: number): Float32Array {
  return Float32Array.from({ length }, () => reader.word() / THOUSANDTH)
}

function readTransitions(reader: ByteReader): Float32Array {
  return freeTransitions(BOUNDARIES).map((free) => free + reader.word() / THOUSANDTH)
}

/** Rows come in order of their hashes (unsigned), each as the gap to the one before, a mask of labels and their weights. */
function readRows(reader: ByteReader): Rows {
  const step = reader.word() / 1e6
  const count = reader.count()
  const size = 2 ** Math.ceil(Math.log2(count * 1.6 + 2))
  const rows: Rows = { keys: new Int32Array(size), weights: new Int8Array(size * STRIDE), mask: size - 1, step }
  let hash = 0
  for (let left = count; left > 0; left--) {
    hash += reader.count()
    const labels = reader.byte()
    const at = rowOf(rows, hash | 0, true)
    rows.keys[at] = keyOf(hash | 0)
    for (let y = 0; y < LABELS; y++) if (labels & (1 << y)) rows.weights[at * STRIDE + y] = reader.byte()
  }
  return rows
}

/** A key of 0 marks a free row; the one feature whose hash is 0 shares the row of hash 1. */
const keyOf = (hash: number): number => hash || 1

/** The row of a feature, or −1; with `free`, the place where its row goes. */
export function rowOf({ keys, mask }: Rows, hash: number, free = false): number {
  const key = keyOf(hash)
  let at = (hash ^ (hash >>> 15)) & mask
  while (keys[at] !== 0) {
    if (keys[at] === key) return at
    at = (at + 1) & mask
  }
  return free ? at : -1
}
