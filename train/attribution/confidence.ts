import { CONFIDENCE_FEATURES, confidenceOf } from '../../src/attribution/tagger/confidence.ts'
import { shuffled } from '../random.ts'

/** A candidate of a held-out article, and whether the gold agrees (att.full of the scorer). */
export type Judged = { features: number[]; right: 0 | 1 }

const EPOCHS = 60
const L2 = 1e-4

/** Logistic regression (Platt 1999) by stochastic gradient. */
export function fitConfidence(judged: readonly Judged[]): Float32Array {
  const weights = new Float32Array(CONFIDENCE_FEATURES)
  const random = shuffled(3)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.03 / (1 + epoch)
    for (const at of random(judged.length)) {
      const { features, right } = judged[at]!
      const error = right - confidenceOf(weights, features)
      for (let k = 0; k < weights.length; k++) weights[k]! += rate * (error * features[k]! - L2 * weights[k]!)
    }
  }
  return weights
}

/** Expected calibration error over ten bins (Naeini et al. 2015): how far stated confidence and share of right ones lie apart. */
export function calibrationError(stated: readonly { confidence: number; right: 0 | 1 }[]): number {
  const bins = Array.from({ length: 10 }, () => 0)
  for (const { confidence, right } of stated) bins[Math.min(9, Math.floor(confidence * 10))]! += confidence - right
  return bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, stated.length)
}
