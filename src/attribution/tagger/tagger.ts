import type { Syntax } from '../../language/syntax.ts'
import type { Quotation } from '../quotation.ts'
import { type Columns, columns } from './columns.ts'
import { LABELS, marginals } from './crf.ts'
import { FEATURES, hashTemplate } from './features.ts'
import { type AttributionModel, highHalf, keyOf, lowHalf, type Rows, rowOf, STRIDE } from './model.ts'

/** What the tagger makes of a text: a score for every token and label, and how likely each label is. */
export type Tagging = { scores: Float32Array; probability: Float32Array; columns: Columns }

/** Scores every token for source, cue, content and none, over the whole document at once. */
export function tag(syntax: Syntax, quoted: readonly Quotation[], model: AttributionModel): Tagging {
  const seen = columns(syntax, quoted, model.lexicon)
  const scores = emissions(seen, model.rows)
  return { scores, probability: marginals(scores, seen.boundary, model.transitions).label, columns: seen }
}

/** Raises the scores of labels that begin a span: more spans are found, and more of them are wrong. */
export function embolden(scores: Float32Array, bold: number): void {
  for (let i = 0; i < scores.length; i += LABELS) for (let y = 1; y < LABELS; y += 2) scores[i + y]! += bold
}

/** The sum of the weights of a token's features, for every token and label; the label O has 0. */
function emissions(seen: Columns, rows: Rows): Float32Array {
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
