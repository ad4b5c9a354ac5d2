import { BOUNDARIES } from '../../src/attribution/tagger/borders.ts'
import type { Columns } from '../../src/attribution/tagger/columns.ts'
import { freeTransitions, LABELS, marginals } from '../../src/attribution/tagger/crf.ts'
import { FEATURES } from '../../src/attribution/tagger/features.ts'
import type { Scores } from '../../src/attribution/tagger/model.ts'
import { shuffled } from '../random.ts'

/**
 * What a model should come to expect of an article: how likely every label is, `LABELS` numbers a token, and how often every
 * pair of labels crosses every kind of border, `LABELS`² numbers a border.
 */
export type Expected = { label: Float32Array; pair: Float64Array }
/** What training sees of an article; tokens with a `skip` of 1 teach nothing. */
export type Lesson = { columns: Columns; ids: Int32Array; expected: Expected; skip?: Uint8Array }
/** Weights by dense feature id, `LABELS` a feature. */
export type Weights = { emission: Float32Array; transition: Float32Array }
export type Settings = { epochs: number; rate: number; l2: number; seed: number }

const SQUARE = LABELS * LABELS

/** What an annotator expects, who knows the labels. */
export function expectedBy(labels: Uint8Array, { boundary }: Columns): Expected {
  const label = new Float32Array(labels.length * LABELS)
  const pair = new Float64Array(BOUNDARIES * SQUARE)
  for (const [i, y] of labels.entries()) {
    label[i * LABELS + y] = 1
    if (i > 0) pair[boundary[i]! * SQUARE + labels[i - 1]! * LABELS + y]! += 1
  }
  return { label, pair }
}

/** What a model expects that scores labels and pairs of labels so. */
export function expectedFrom({ emissions, transitions }: Scores, { boundary }: Columns): Expected {
  const pair = new Float64Array(BOUNDARIES * SQUARE)
  const { label } = marginals(emissions, boundary, transitions, summedInto(pair))
  return { label, pair }
}

const summedInto =
  (sums: Float64Array) =>
  (border: number, pair: Float64Array): void => {
    for (let k = 0; k < SQUARE; k++) sums[border * SQUARE + k]! += pair[k]!
  }

export function emissions(ids: Int32Array, weights: Float32Array): Float32Array {
  const n = ids.length / FEATURES
  const out = new Float32Array(n * LABELS)
  for (let i = 0; i < n; i++) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0
    for (let t = i * FEATURES; t < (i + 1) * FEATURES; t++) {
      const at = ids[t]! * LABELS
      if (at < 0) continue
      a += weights[at]!
      b += weights[at + 1]!
      c += weights[at + 2]!
      d += weights[at + 3]!
      e += weights[at + 4]!
      f += weights[at + 5]!
      g += weights[at + 6]!
    }
    out.set([a, b, c, d, e, f, g], i * LABELS)
  }
  return out
}

/**
 * Makes a model expect what its lessons expect (maximum likelihood, where they know the labels), with a Gaussian prior, by AdaGrad
 * (Duchi et al. 2011), one step an article; the prior's pull is shared
 * among the articles in which a feature stands and applied implicitly, so that rare features cannot overshoot.
 */
export function trainCrf(
  lessons: readonly Lesson[],
  size: number,
  settings: Settings,
  log: (line: string) => void,
): Weights {
  const emission = new Float32Array(size * LABELS)
  const square = new Float32Array(size * LABELS).fill(1e-6)
  const gradient = new Float32Array(size * LABELS)
  const transition = freeTransitions(BOUNDARIES)
  const transitionSquare = new Float32Array(transition.length).fill(1e-6)
  const spread = documentFrequency(lessons, size)
  const touched = new Int32Array(1 << 20)
  const seen = new Int32Array(size).fill(-1)
  const random = shuffled(settings.seed)
  let step = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate * (1 - epoch / settings.epochs)
    let loss = 0
    for (const at of random(lessons.length)) {
      const lesson = lessons[at]!
      const { ids } = lesson
      const scores = emissions(ids, emission)
      const pairs = new Float64Array(transition.length)
      const found = marginals(scores, lesson.columns.boundary, transition, summedInto(pairs))
      loss += found.logZ - product(scores, lesson.expected.label) - product(transition, lesson.expected.pair)
      for (let k = 0; k < pairs.length; k++) pairs[k]! -= lesson.expected.pair[k]!
      for (let k = 0; k < found.label.length; k++) found.label[k]! -= lesson.expected.label[k]!
      let count = 0
      for (let i = 0; i < ids.length / FEATURES; i++) {
        if (lesson.skip?.[i]) continue
        for (let t = i * FEATURES; t < (i + 1) * FEATURES; t++) {
          const id = ids[t]!
          if (id < 0) continue
          if (seen[id] !== step) {
            seen[id] = step
            touched[count++] = id
          }
          for (let y = 0; y < LABELS; y++) gradient[id * LABELS + y]! += found.label[i * LABELS + y]!
        }
      }
      for (let k = 0; k < count; k++) {
        const id = touched[k]!
        const pull = settings.l2 / spread[id]!
        for (let j = id * LABELS; j < (id + 1) * LABELS; j++) {
          const g = gradient[j]!
          gradient[j] = 0
          square[j]! += g * g
          const r = rate / Math.sqrt(square[j]!)
          emission[j] = (emission[j]! - r * g) / (1 + r * pull)
        }
      }
      for (let k = 0; k < transition.length; k++) {
        if (transition[k] === Number.NEGATIVE_INFINITY || pairs[k] === 0) continue
        const g = pairs[k]! + (settings.l2 / lessons.length) * transition[k]!
        transitionSquare[k]! += g * g
        transition[k]! -= (rate * g) / Math.sqrt(transitionSquare[k]!)
      }
      step++
    }
    log(`epoch ${epoch + 1}: loss ${(loss / lessons.length).toFixed(2)} an article`)
  }
  return { emission, transition }
}

/** What is expected, weighed by its scores; what never happens may have a score of −Infinity. */
function product(scores: Float32Array, expected: Float32Array | Float64Array): number {
  let sum = 0
  for (let k = 0; k < scores.length; k++) if (expected[k] !== 0) sum += expected[k]! * scores[k]!
  return sum
}

function documentFrequency(lessons: readonly Lesson[], size: number): Float32Array {
  const spread = new Float32Array(size)
  const last = new Int32Array(size).fill(-1)
  for (const [at, { ids }] of lessons.entries())
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!
      if (id < 0 || last[id] === at) continue
      last[id] = at
      spread[id]!++
    }
  return spread
}
