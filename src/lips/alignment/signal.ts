import { widest } from '../track/refusals.ts'
import { isSeen, median, type SeenFrame, type Track } from '../track/track.ts'

/**
 * The mouth of one clip on its own scale, at even steps of time, so that clips of any rate and any face are judged by
 * the same targets. NaN where it was not seen.
 */
export type Signal = {
  /** Seconds of the first step. */
  start: number
  /** Opening ÷ the clip's 95th percentile. */
  aperture: Float64Array
  /** Width from the clip's median, in its spreads. */
  width: Float64Array
  /** How fast the opening changes around a step, in 95th percentiles a step. */
  motion: Float64Array
}

/** Steps a second: that of the footage which the targets' spreads are meant for. */
export const STEPS = 25
/** Over a longer gap nothing is drawn between two frames: three steps, a short closure. */
const LONGEST_GAP_SECONDS = 0.13
/** Steps to both sides over which motion is taken. */
const MOTION_REACH = 2
/** Widths that vary less than this are noise of the landmarks, not speech. */
const LEAST_WIDTH_SPREAD = 0.012

export function signalOf(track: Track): Signal {
  const seen = track.frames.filter(isSeen)
  const start = track.frames[0]?.at ?? 0
  const steps = Math.floor(((track.frames.at(-1)?.at ?? 0) - start) * STEPS + 1e-6) + 1
  const scale = widest(seen)
  const centre = median(seen.map(({ width }) => width))
  const spread = Math.max(LEAST_WIDTH_SPREAD, deviation(seen.map(({ width }) => width - centre)))
  const aperture = sampled(seen, start, steps, ({ aperture }) => aperture / scale)
  const width = sampled(seen, start, steps, ({ width }) => (width - centre) / spread)
  return { start, aperture, width, motion: motionOf(aperture) }
}

/** Values at even steps, straight between neighbouring frames. */
function sampled(
  seen: readonly SeenFrame[],
  start: number,
  steps: number,
  value: (frame: SeenFrame) => number,
): Float64Array {
  const values = new Float64Array(steps).fill(Number.NaN)
  let next = 0
  for (let step = 0; step < steps; step++) {
    const at = start + step / STEPS
    while (next < seen.length && seen[next]!.at < at - 1e-6) next++
    const [before, after] = [seen[next - 1], seen[next]]
    if (after && Math.abs(after.at - at) < 1e-6) values[step] = value(after)
    else if (before && after && after.at - before.at <= LONGEST_GAP_SECONDS) {
      const share = (at - before.at) / (after.at - before.at)
      values[step] = value(before) * (1 - share) + value(after) * share
    }
  }
  return values
}

function motionOf(aperture: Float64Array): Float64Array {
  return aperture.map((_, k) => {
    let [sum, n] = [0, 0]
    for (let i = Math.max(1, k - MOTION_REACH + 1); i <= Math.min(aperture.length - 1, k + MOTION_REACH); i++) {
      const change = Math.abs(aperture[i]! - aperture[i - 1]!)
      if (Number.isNaN(change)) continue
      sum += change
      n++
    }
    return n === 0 ? Number.NaN : sum / n
  })
}

const deviation = (from: readonly number[]): number => Math.sqrt(from.reduce((sum, d) => sum + d * d, 0) / from.length)
