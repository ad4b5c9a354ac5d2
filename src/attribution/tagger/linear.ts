import { type ByteReader, readByte, readCount, readWord } from '../../text/bytes.ts'
import type { Columns } from './columns.ts'
import { LABELS } from './crf.ts'
import { FEATURES, hashTemplate } from './features.ts'

/**
 * Emission weights by feature hash: open addressing, `STRIDE` whole numbers a row. The first is the hash; the others hold the
 * weights of two labels each, relative to the label O, as low and high half of 32 bits, so that one addition adds two
 * weights and a row is one line of the processor's cache. A weight is worth `step`.
 */
export type Rows = { table: Int32Array; mask: number; shift: number; step: number }
const STRIDE = 4
const HALF = 65536
/** The most a weight may be, so that the sum over all features still fits into 16 bits. */
const MOST = 127

/** The sum of the weights of a token's features, for every token and label; the label O has 0. */
export function linearScores(seen: Columns, rows: Rows): Float32Array {
  const n = seen.length
  const hashes = new Int32Array(n)
  const first = new Int32Array(n)
  const sums = new Int32Array(n * STRIDE)
  for (let t = 0; t < FEATURES; t++) {
    hashTemplate(seen, t, hashes)
    firstKeys(first, hashes, rows)
    addRows(sums, hashes, first, rows)
  }
  const out = new Float32Array(n * LABELS)
  for (let i = 0; i < n; i++)
    for (let k = 1; k < STRIDE; k++) {
      const pair = sums[i * STRIDE + k]!
      out[i * LABELS + 2 * k - 1] = lowHalf(pair) * rows.step
      out[i * LABELS + 2 * k] = highHalf(pair) * rows.step
    }
  return out
}

/**
 * The key at the row where the search for each feature begins. The table is larger than the processor's caches; a loop
 * without branches fetches all these rows at once, and `addRows` finds them near.
 */
function firstKeys(out: Int32Array, hashes: Int32Array, rows: Rows): void {
  for (let i = 0; i < hashes.length; i++) out[i] = rows.table[rowOf(rows, hashes[i]!) * STRIDE]!
}

function addRows(sums: Int32Array, hashes: Int32Array, first: Int32Array, rows: Rows): void {
  const { table, mask } = rows
  for (let i = 0; i < hashes.length; i++) {
    const key = keyOf(hashes[i]!)
    let row = rowOf(rows, hashes[i]!)
    for (let found = first[i]!; found !== key; found = table[row * STRIDE]!) {
      if (found === 0) break
      row = (row + 1) & mask
    }
    const [at, s] = [row * STRIDE, i * STRIDE]
    // A free row holds nothing but zeros.
    sums[s + 1]! += table[at + 1]!
    sums[s + 2]! += table[at + 2]!
    sums[s + 3]! += table[at + 3]!
  }
}

/** Rows come in order of their hashes (unsigned), each as the gap to the one before, a mask of labels and their weights. */
export function readRows(reader: ByteReader): Rows {
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
const keyOf = (hash: number): number => hash || 1

/**
 * The row where the search for a feature begins: it stands there or behind, before the next free row. Rows lie in the
 * order of their hashes, so that a model, which holds them in that order, is laid out from front to back.
 */
const rowOf = ({ shift }: Rows, hash: number): number => hash >>> shift

/** The two weights, or sums of weights, in one number. */
const lowHalf = (pair: number): number => (pair << 16) >> 16
const highHalf = (pair: number): number => (pair - lowHalf(pair)) / HALF
