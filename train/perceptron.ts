/** Weights in training: the current ones, and the sums over time from which their averages come (Collins, 2002). */
export type Averaged = { weights: Float64Array; sums: Float64Array; since: Float64Array; now: number }

export const averaged = (size: number): Averaged => ({
  weights: new Float64Array(size),
  sums: new Float64Array(size),
  since: new Float64Array(size),
  now: 0,
})

/** Adds to one weight; what it was until now goes into its sum. */
export function adjust(a: Averaged, at: number, by: number): void {
  a.sums[at]! += a.weights[at]! * (a.now - a.since[at]!)
  a.since[at] = a.now
  a.weights[at]! += by
}

/** The mean of every weight over the whole of training. */
export function average(a: Averaged): Float64Array {
  return a.weights.map((w, i) => (a.sums[i]! + w * (a.now - a.since[i]!)) / Math.max(1, a.now))
}

/** Whole numbers from −127 to 127, all but the `keep` largest weights 0. Larger weights must not be cut off: they decide. */
export function quantized(weights: Float64Array, keep: number): Int8Array {
  const sizes = weights.filter((w) => w !== 0).map(Math.abs)
  sizes.sort()
  const limit = sizes.at(-1) ?? 1
  const least = sizes.at(-keep) ?? 0
  return Int8Array.from(weights, (w) => (Math.abs(w) < least ? 0 : Math.round((w / limit) * 127)))
}
