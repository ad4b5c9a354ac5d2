import { PHONES, type Phone } from '../phones/phone.ts'
import type { Signal } from './signal.ts'
import type { Target, Targets } from './targets.ts'

/**
 * What each step of a clip says for each phone, and for a mouth at rest, against “some phone or other”: natural
 * logarithms of likelihood ratios, summed from the first step on, so that any stretch is one subtraction.
 */
export type Evidence = {
  steps: number
  /** `sums[phone][k]` is the evidence of the steps before k. */
  sums: { readonly [phone in Phone]: Float64Array }
  rest: Float64Array
}

/** Neighbouring steps tell much the same: three of them count about as one. */
const WEIGHT = 0.35
/** One odd frame says no more than this against a phone. */
const LEAST = -4
/** Motion of a mouth at rest and of one that speaks, in 95th percentiles a step: means of exponential distributions. */
const REST_MOTION = 0.025
const SPEECH_MOTION = 0.12
const MOST_REST = 1.2
/** A mouth that breathes or smiles moves without a word: motion alone says no more than this against rest. */
const LEAST_REST = -2

/** How frequent phones are in running English, in per cent; rounded from memory, and no score hangs on a tenth of it. */
const SHARES: { readonly [phone in Phone]: number } = {
  ...{ AA: 2, AE: 3.5, AH: 11, AO: 2, AW: 0.8, AY: 2.5, B: 1.9, CH: 0.6, D: 4, DH: 3.3, EH: 3, ER: 2.8, EY: 2 },
  ...{ F: 1.8, G: 1.1, HH: 1.9, IH: 6, IY: 4, JH: 0.6, K: 3, L: 4, M: 2.9, N: 7, NG: 1.1, OW: 1.7, OY: 0.1, P: 1.9 },
  ...{ R: 4, S: 4.6, SH: 0.8, T: 7, TH: 0.6, UH: 0.6, UW: 2.3, V: 2, W: 2.4, Y: 1.2, Z: 3, ZH: 0.1 },
}
const ALL_SHARES = Object.values(SHARES).reduce((sum, share) => sum + share, 0)

export function evidenceOf(signal: Signal, targets: Targets): Evidence {
  const steps = signal.aperture.length
  const each = Array.from({ length: steps }, (_, k) => atStep(signal.aperture[k]!, signal.width[k]!, targets))
  const sums = Object.fromEntries(PHONES.map((phone, i) => [phone, summed(each.map((logs) => logs[i]!))]))
  return {
    steps,
    sums: sums as { [phone in Phone]: Float64Array },
    rest: summed(Array.from(signal.motion, (motion) => WEIGHT * restEvidence(motion))),
  }
}

/** For each phone in the order of PHONES; nothing where the mouth was not seen. */
function atStep(aperture: number, width: number, targets: Targets): number[] {
  if (Number.isNaN(aperture)) return PHONES.map(() => 0)
  const logs = PHONES.map((phone) => logDensity(targets[phone], aperture, width))
  const most = Math.max(...logs)
  const all = PHONES.reduce((sum, phone, i) => sum + (SHARES[phone] / ALL_SHARES) * Math.exp(logs[i]! - most), 0)
  return logs.map((log) => WEIGHT * Math.max(LEAST, log - most - Math.log(all)))
}

function logDensity(target: Target, aperture: number, width: number): number {
  const a = (aperture - target.aperture) / target.apertureSpread
  const w = (width - target.width) / target.widthSpread
  return -0.5 * (a * a + w * w) - Math.log(target.apertureSpread * target.widthSpread)
}

function restEvidence(motion: number): number {
  if (Number.isNaN(motion)) return 0
  const ratio = Math.log(SPEECH_MOTION / REST_MOTION) - motion / REST_MOTION + motion / SPEECH_MOTION
  return Math.max(LEAST_REST, Math.min(MOST_REST, ratio))
}

function summed(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (const [k, value] of values.entries()) sums[k + 1] = sums[k]! + value
  return sums
}
