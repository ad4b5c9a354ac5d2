import type { FoldedWord } from './words.ts'
import { spread } from './words.ts'

/**
 * The distinct hashes of all runs of `size` words, in ascending order (Broder 1997). Fewer words than `size` make one
 * shingle together; no words make none.
 */
export function shingles(words: readonly FoldedWord[], size: number): Uint32Array {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A shingle has ${size} words: give a whole number ≥ 1`)
  const length = Math.min(size, words.length)
  if (length === 0) return new Uint32Array(0)
  const all = new Uint32Array(words.length - length + 1)
  for (let i = 0; i < all.length; i++) all[i] = runHash(words, i, length)
  return distinct(all.sort())
}

/** The hash of `length` words from `from` on; the same words in another order have another one. */
export function runHash(words: readonly FoldedWord[], from: number, length: number): number {
  let hash = length
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, 0x01000193) + words[i]!.hash) | 0
  return spread(hash)
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!
  return sorted.slice(0, kept)
}
