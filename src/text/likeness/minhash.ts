import { spread } from './words.ts'

/** Length of a signature: the estimate of a resemblance errs by 1/√128 = 0.09 on average at most. */
const SLOTS = 128
/** Slots in one band: two sets that share half of their shingles meet in one of the 32 bands with 87 %, a fifth with 5 %. */
const ROWS = 4
const EMPTY = 0xffffffff
/** One permutation a slot, made from its number, so that signatures of different runs can be compared. */
const SEEDS = Uint32Array.from({ length: SLOTS }, (_, i) => spread(i + 1))

/** A signature of a set of shingles: of two sets, the share of equal slots estimates their resemblance (Broder 1997). */
export function minHash(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(SLOTS).fill(EMPTY)
  for (const shingle of shingles) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const mixed = Math.imul(shingle ^ SEEDS[slot]!, 0x9e3779b1)
      const value = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0
      if (value < signature[slot]!) signature[slot] = value
    }
  }
  return signature
}

/** The estimated share of shingles in both sets among those in either (Jaccard), 0–1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length)
    throw new RangeError(`Signatures of ${a.length} and ${b.length} slots cannot be compared: make both with minHash`)
  let equal = 0
  for (let slot = 0; slot < a.length; slot++) if (a[slot] === b[slot]) equal++
  return a.length === 0 ? 0 : equal / a.length
}

/** One number a band: sets that resemble one another have at least one in common (Indyk & Motwani 1998). */
export function bands(signature: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.ceil(signature.length / ROWS))
  for (let band = 0; band < found.length; band++) {
    let hash = band + 1
    for (let slot = band * ROWS; slot < Math.min(signature.length, (band + 1) * ROWS); slot++)
      hash = spread(Math.imul(hash, 0x01000193) ^ signature[slot]!)
    found[band] = hash
  }
  return found
}
