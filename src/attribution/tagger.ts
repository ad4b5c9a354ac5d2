import type { Syntax } from '../language/syntax.ts'
import { type Columns, columns } from './columns.ts'
import { LABELS, marginals } from './crf.ts'
import { FEATURES, features } from './features.ts'
import { type AttributionModel, type Rows, rowOf, STRIDE } from './model.ts'
import type { Quotation } from './quotation.ts'

/** What the tagger makes of a text: a score for every token and label, and how likely each label is. */
export type Tagging = { scores: Float32Array; probability: Float32Array; columns: Columns }

/** This many tokens are looked at in one go, so that memory stays flat on long texts. */
const STRETCH = 512

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

/** The sum of the weights of a token's features, for every token and label. */
function emissions(seen: Columns, rows: Rows): Float32Array {
  const out = new Float32Array(seen.length * LABELS)
  for (let from = 0; from < seen.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, seen.length)
    const hashes = features(seen, from, to)
    for (let i = from; i < to; i++) addRows(out, i * LABELS, hashes, (i - from) * FEATURES, rows)
  }
  return out
}

function addRows(out: Float32Array, at: number, hashes: Int32Array, first: number, rows: Rows): void {
  const { weights, step } = rows
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  for (let t = first; t < first + FEATURES; t++) {
    const row = rowOf(rows, hashes[t]!)
    if (row < 0) continue
    const w = row * STRIDE
    a += weights[w]!
    b += weights[w + 1]!
    c += weights[w + 2]!
    d += weights[w + 3]!
    e += weights[w + 4]!
    f += weights[w + 5]!
    g += weights[w + 6]!
  }
  out.set([a * step, b * step, c * step, d * step, e * step, f * step, g * step], at)
}
