import { unreachable } from '../../text/unreachable.ts'
import { type Rank, shareBetter } from './decoys.ts'

/** Where a claim stands among other sentences of its length on the same clip. */
export type Grade = 'best tenth' | 'better half' | 'worse half'

export const GRADES: readonly Grade[] = ['best tenth', 'better half', 'worse half']

/** Of clips of which is known what was spoken: how many gave their true sentence each grade. */
export type Calibration = { clips: number; grades: { readonly [grade in Grade]: number } }

/**
 * How much more often a true sentence reaches this grade than another sentence of the same length does: a band, since
 * few clips were measured. It says nothing about look-alikes, which reach the same grade.
 */
export type LikelihoodBand = { low: number; high: number; clips: number }

/**
 * Targets set by hand, eleven frontal studio clips (bench lips-footage): an upper bound for other footage, and settings were
 * compared on these same clips.
 */
export const BY_HAND: Calibration = { clips: 11, grades: { 'best tenth': 9, 'better half': 2, 'worse half': 0 } }
/** Targets adapted on the other ten clips. */
export const ADAPTED: Calibration = { clips: 11, grades: { 'best tenth': 11, 'better half': 0, 'worse half': 0 } }

export function gradeOf(rank: Rank): Grade {
  const share = shareBetter(rank)
  return share <= 0.1 ? 'best tenth' : share <= 0.5 ? 'better half' : 'worse half'
}

/** Share of other sentences that reach a grade, by what a rank is. */
function shareOf(grade: Grade): number {
  switch (grade) {
    case 'best tenth':
      return 0.1
    case 'better half':
      return 0.4
    case 'worse half':
      return 0.5
    default:
      return unreachable(grade)
  }
}

/**
 * `elsewhere`: how often this claim reaches the grade on clips of other speech, where that was tried. A sentence that
 * fits any mouth gains nothing by fitting this one.
 */
export function likelihoodBand(grade: Grade, calibration: Calibration, elsewhere: Elsewhere | null): LikelihoodBand {
  const [low, high] = interval(calibration.grades[grade], calibration.clips)
  const share = shareOf(grade)
  // Half a clip more, since few were tried: none of ten is not never.
  const tried = elsewhere ? (elsewhere.reached + 0.5) / (elsewhere.clips + 1) : share
  return { low: low / Math.max(share, tried), high: high / share, clips: calibration.clips }
}

export type Elsewhere = { reached: number; clips: number }

/** Two-sided, 95 %. */
const Z = 1.96

/** Wilson's interval for a share (Wilson 1927): holds for few trials, and for none or all of them. */
export function interval(hits: number, of: number): [number, number] {
  const share = hits / of
  const centre = share + (Z * Z) / (2 * of)
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  const whole = 1 + (Z * Z) / of
  // None and all are exact; the formula leaves 4e-17.
  return [hits === 0 ? 0 : (centre - reach) / whole, hits === of ? 1 : (centre + reach) / whole]
}
