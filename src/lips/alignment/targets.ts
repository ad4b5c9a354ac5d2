import type { Phone } from '../phones/phone.ts'

/**
 * What a mouth does for a phone. Aperture: opening as a share of the clip's 95th percentile. Width: from the clip's
 * median, in its spreads; below 0 the mouth is drawn together, above it is drawn apart. Spread: standard deviation,
 * for what neighbours and speakers do to it.
 */
export type Target = {
  aperture: number
  apertureSpread: number
  width: number
  widthSpread: number
  /** How long it usually takes. */
  seconds: number
}

export type Targets = { readonly [phone in Phone]: Target }

const target = (
  aperture: number,
  apertureSpread: number,
  width: number,
  widthSpread: number,
  seconds: number,
): Target => ({ aperture, apertureSpread, width, widthSpread, seconds })

const CLOSED = target(0.02, 0.1, 0, 1, 0.075)
const LIP_TO_TEETH = target(0.12, 0.12, 0, 0.9, 0.08)
const TONGUE_TIP = target(0.4, 0.22, 0.2, 0.9, 0.065)
const HISS = target(0.3, 0.15, 0.3, 0.9, 0.095)
const HUSH = target(0.3, 0.16, -0.6, 0.9, 0.09)
const BETWEEN_TEETH = target(0.4, 0.2, 0.1, 0.9, 0.065)
const TONGUE_BACK = target(0.45, 0.24, 0.1, 1, 0.07)

/**
 * Set by hand from phonetics, none computed from a clip. Changed once after the first look: rounding closes the inner lips
 * (W, R), and many speakers of English say UW with little of it. Phones that share a target look the same to us.
 */
export const TARGETS: Targets = {
  P: CLOSED,
  B: CLOSED,
  M: CLOSED,
  F: LIP_TO_TEETH,
  V: LIP_TO_TEETH,
  T: TONGUE_TIP,
  D: TONGUE_TIP,
  N: TONGUE_TIP,
  L: target(0.5, 0.22, 0.2, 0.9, 0.065),
  S: HISS,
  Z: HISS,
  SH: HUSH,
  ZH: HUSH,
  CH: HUSH,
  JH: HUSH,
  TH: BETWEEN_TEETH,
  DH: BETWEEN_TEETH,
  K: TONGUE_BACK,
  G: TONGUE_BACK,
  NG: TONGUE_BACK,
  HH: target(0.5, 0.25, 0.1, 1, 0.06),
  W: target(0.05, 0.12, -1.1, 0.8, 0.07),
  R: target(0.15, 0.17, -0.6, 0.9, 0.07),
  Y: target(0.35, 0.18, 0.5, 0.9, 0.06),
  UW: target(0.25, 0.22, -0.9, 1, 0.11),
  UH: target(0.32, 0.18, -0.7, 0.9, 0.08),
  OW: target(0.38, 0.22, -0.8, 0.9, 0.14),
  AO: target(0.6, 0.24, -0.5, 0.9, 0.12),
  OY: target(0.5, 0.24, -0.4, 1, 0.16),
  AW: target(0.72, 0.26, -0.2, 1, 0.16),
  AA: target(0.85, 0.22, 0, 0.9, 0.12),
  AH: target(0.55, 0.25, 0, 0.9, 0.075),
  ER: target(0.38, 0.2, -0.5, 0.9, 0.11),
  AE: target(0.85, 0.2, 0.4, 0.9, 0.125),
  AY: target(0.8, 0.24, 0.3, 0.9, 0.15),
  EH: target(0.7, 0.2, 0.3, 0.9, 0.095),
  EY: target(0.6, 0.2, 0.5, 0.9, 0.13),
  IH: target(0.48, 0.2, 0.3, 0.9, 0.07),
  IY: target(0.4, 0.18, 0.6, 0.9, 0.105),
}
