import type { Phone } from '../phones/phone.ts'
import type { Evidence } from './evidence.ts'
import { STEPS } from './signal.ts'
import type { Targets } from './targets.ts'

/** The best way to lay phones on a clip: rest, the phones one after another, rest. */
export type Alignment = {
  /** ln of a likelihood ratio against “some phone or other” in every step; −Infinity where the phones do not fit in. */
  score: number
  /** Step at which each phone starts and, as one more, the step at which the last one ends; empty where they do not fit. */
  starts: number[]
}

/** No phone of running speech takes longer; a pause would be one. */
const LONGEST = Math.round(0.48 * STEPS)
/** Standard deviation of the logarithm of a length: two thirds lie between 0.6 and 1.6 times the usual. */
const LENGTH_SPREAD = 0.5

/** Hidden semi-Markov model, Viterbi: time grows with steps × phones × LONGEST. */
export function align(phones: readonly Phone[], { steps, sums, rest }: Evidence, targets: Targets): Alignment {
  const came: Int32Array[] = []
  let ends: Float64Array = rest
  for (const phone of phones) {
    const next = extended(ends, sums[phone], lengthPrior(targets[phone].seconds))
    ends = next.ends
    came.push(next.came)
  }
  let [score, last] = [Number.NEGATIVE_INFINITY, -1]
  for (let end = 0; end <= steps; end++) {
    const whole = ends[end]! + rest[steps]! - rest[end]!
    if (whole > score) [score, last] = [whole, end]
  }
  return { score, starts: last < 0 ? [] : startsOf(came, last) }
}

/** One phone more: for each end the best score, and where the phone came from. */
function extended(
  ends: Float64Array,
  sum: Float64Array,
  lengths: Float64Array,
): { ends: Float64Array; came: Int32Array } {
  const next = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY)
  const came = new Int32Array(ends.length).fill(-1)
  for (let end = 1; end < ends.length; end++) {
    let best = Number.NEGATIVE_INFINITY
    for (let length = Math.min(LONGEST, end); length >= 1; length--) {
      const score = ends[end - length]! - sum[end - length]! + lengths[length]!
      if (score <= best) continue
      best = score
      came[end] = end - length
    }
    next[end] = best + sum[end]!
  }
  return { ends: next, came }
}

function startsOf(came: readonly Int32Array[], last: number): number[] {
  const starts = [last]
  for (const from of came.toReversed()) starts.unshift(from[starts[0]!]!)
  return starts
}

/** ln P of each length in steps, 1 to LONGEST: log-normal around the usual one. */
function lengthPrior(seconds: number): Float64Array {
  const shares = new Float64Array(LONGEST + 1)
  for (let length = 1; length <= LONGEST; length++) {
    const z = Math.log(length / STEPS / seconds) / LENGTH_SPREAD
    shares[length] = Math.exp(-0.5 * z * z) / length
  }
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.log(share / all))
}
