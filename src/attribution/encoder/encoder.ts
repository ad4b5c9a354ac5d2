import { LABELS } from '../tagger/crf.ts'
import type { Encoding } from './encoding.ts'
import { tiles } from './tiling.ts'
import type { Specials } from './word-pieces.ts'

/**
 * Runs the network on one tile: numbers and marks of its word pieces in, `LABELS` numbers a piece out. It is handed in, so that
 * nothing here knows which runtime there is.
 */
export type Encoder = (ids: Int32Array, marks: Int32Array) => Promise<Float32Array>

/** The scores of every token, `LABELS` a token. Tiles are run one by one: memory is bounded, and no text leans on another. */
export async function tokenScores(encoding: Encoding, specials: Specials, run: Encoder): Promise<Float32Array> {
  const { ids, marks, firsts } = encoding
  const out = new Float32Array(firsts.length * LABELS)
  let token = 0
  for (const { from, to, keepTo } of tiles(ids.length)) {
    const scores = await run(framed(ids, from, to, specials.begin, specials.end), framed(marks, from, to, 0, 0))
    for (; token < firsts.length && firsts[token]! < keepTo; token++) {
      const at = (firsts[token]! - from + 1) * LABELS
      out.set(scores.subarray(at, at + LABELS), token * LABELS)
    }
  }
  return out
}

function framed(values: Int32Array, from: number, to: number, first: number, last: number): Int32Array {
  const out = new Int32Array(to - from + 2)
  out[0] = first
  out.set(values.subarray(from, to), 1)
  out[out.length - 1] = last
  return out
}
