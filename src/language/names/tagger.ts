import { readWeights } from '../../text/weights.ts'
import { FEATURES, nameFeatures, PAIR_FEATURES, pairFeatures, type Scene } from './features.ts'
import { LABELS, mayFollow } from './labels.ts'

/** A trained name tagger: a structured perceptron (Collins, 2002) over hashed features. */
export type NameWeights = {
  /** One weight for each feature and label, at `weightAt`. */
  table: Int8Array | Float64Array
  shift: number
}

/** Where the weight of a feature for a label stands: the labels of a feature lie together, in one line of the cache. */
export const weightAt = (feature: number, label: number, shift: number): number => (feature >>> shift) ^ label

/** Opens a model as `models/names-…/weights.js` holds it. */
export function nameWeights(base64: string): NameWeights {
  const reader = readWeights(base64)
  const bits = reader.bits(8)
  return { table: reader.sparse(2 ** bits), shift: 32 - bits }
}

/** A label for every token: the best sequence for each stretch of tokens that may be names (Viterbi, 1967). */
export function nameLabels(
  scene: Scene,
  sentences: readonly { from: number; to: number }[],
  weights: NameWeights,
): Uint8Array {
  const labels = new Uint8Array(scene.marks.length)
  const features = new Int32Array(FEATURES)
  const pairs = new Int32Array(PAIR_FEATURES)
  const origin = new Uint8Array(labels.length * LABELS)
  const scores = new Float64Array(LABELS)
  const next = new Float64Array(LABELS)
  const sums = new Float64Array(LABELS)
  for (const { from, to } of sentences)
    for (let first = from; first < to; first++) {
      if (!scene.marks[first]) continue
      let last = first
      while (last < to && scene.marks[last]) last++
      decode(first, last, from, to)
      first = last
    }
  return labels

  function decode(first: number, last: number, from: number, to: number): void {
    scores.fill(-Infinity)
    scores[0] = 0
    for (let i = first; i < last; i++) {
      next.fill(-Infinity)
      for (let before = 0; before < LABELS; before++) {
        if (scores[before] === -Infinity) continue
        pairFeatures(pairs, scene, i, before)
        sumUp(pairs, weights, sums)
        for (let label = 0; label < LABELS; label++) {
          if (!mayFollow(before, label)) continue
          const score = scores[before]! + sums[label]!
          if (score <= next[label]!) continue
          next[label] = score
          origin[i * LABELS + label] = before
        }
      }
      nameFeatures(features, scene, i, from, to, first, last)
      sumUp(features, weights, sums)
      for (let label = 0; label < LABELS; label++) scores[label] = next[label]! + sums[label]!
    }
    let label = scores.indexOf(Math.max(...scores))
    for (let i = last - 1; i >= first; i--) {
      labels[i] = label
      label = origin[i * LABELS + label]!
    }
  }
}

/** For every label the sum of the weights of some features. */
function sumUp(features: Int32Array, { table, shift }: NameWeights, sums: Float64Array): void {
  sums.fill(0)
  for (let f = 0; f < features.length; f++) {
    const at = features[f]! >>> shift
    for (let label = 0; label < LABELS; label++) sums[label]! += table[at ^ label]!
  }
}
