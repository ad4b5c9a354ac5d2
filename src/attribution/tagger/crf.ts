/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over seven labels, whose transitions
 * depend on the kind of border between two tokens. Scores are natural logarithms; `emissions` holds `LABELS` numbers a token,
 * `transitions` `LABELS`² numbers a border: `[border][label before][label]`, −Infinity where a label may not follow.
 */
export const LABELS = 7
/** B- begins a span, I- goes on. The order is part of the model's format. */
export const LABEL_NAMES = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
const SQUARE = LABELS * LABELS

/** True when `label` may follow `before` (or begin the text, with `before` −1): an I- only goes on with its own kind. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1

/** Transitions that say nothing but what may follow what, for `borders` kinds of border. */
export function freeTransitions(borders: number): Float32Array {
  return Float32Array.from({ length: borders * SQUARE }, (_, i) =>
    mayFollow(Math.floor(i / LABELS) % LABELS, i % LABELS) ? 0 : Number.NEGATIVE_INFINITY,
  )
}

/** The best sequence of labels (Viterbi), one number a token. */
export function bestLabels(emissions: Float32Array, borders: Int32Array, transitions: Float32Array): Uint8Array {
  const n = borders.length
  const back = new Uint8Array(n * LABELS)
  let scores = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(LABELS)
  for (let y = 0; y < LABELS; y++) if (n > 0 && mayFollow(-1, y)) scores[y] = emissions[y]!
  for (let i = 1; i < n; i++) {
    const border = borders[i]! * SQUARE
    for (let y = 0; y < LABELS; y++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let x = 0; x < LABELS; x++) {
        const score = scores[x]! + transitions[border + x * LABELS + y]!
        if (score > best) {
          best = score
          from = x
        }
      }
      next[y] = best + emissions[i * LABELS + y]!
      back[i * LABELS + y] = from
    }
    ;[scores, next] = [next, scores]
  }
  return trace(back, scores, n)
}

function trace(back: Uint8Array, scores: Float64Array, n: number): Uint8Array {
  const labels = new Uint8Array(n)
  if (n === 0) return labels
  let label = scores.indexOf(Math.max(...scores))
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABELS + label]!
  }
  return labels
}

/** What forward–backward yields: a probability for every label of every token, and (for training) for every pair of labels. */
export type Marginals = { label: Float32Array; logZ: number }

/**
 * Label probabilities by forward–backward, scaled token by token so that nothing under- or overflows.
 * `onPair(i, before, label, probability)` is called for every transition into token i when it is given.
 */
export function marginals(
  emissions: Float32Array,
  borders: Int32Array,
  transitions: Float32Array,
  onPair?: (border: number, pair: Float64Array) => void,
): Marginals {
  const n = borders.length
  const weights = transitions.map(Math.exp)
  const local = new Float64Array(n * LABELS)
  const alpha = new Float64Array(n * LABELS)
  const scale = new Float64Array(n)
  let logZ = 0
  for (let i = 0; i < n; i++) {
    logZ += exponentiate(emissions, local, i)
    scale[i] = forward(alpha, local, weights, borders, i)
    logZ += Math.log(scale[i]!)
  }
  return { label: backward(alpha, local, weights, borders, scale, onPair), logZ }
}

/** exp(emission − max) for one token; returns the max. */
function exponentiate(emissions: Float32Array, local: Float64Array, i: number): number {
  let max = Number.NEGATIVE_INFINITY
  for (let y = 0; y < LABELS; y++) max = Math.max(max, emissions[i * LABELS + y]!)
  for (let y = 0; y < LABELS; y++) local[i * LABELS + y] = Math.exp(emissions[i * LABELS + y]! - max)
  return max
}

function forward(
  alpha: Float64Array,
  local: Float64Array,
  weights: Float32Array,
  borders: Int32Array,
  i: number,
): number {
  let sum = 0
  for (let y = 0; y < LABELS; y++) {
    let a = 0
    if (i === 0) a = mayFollow(-1, y) ? 1 : 0
    else
      for (let x = 0; x < LABELS; x++)
        a += alpha[(i - 1) * LABELS + x]! * weights[borders[i]! * SQUARE + x * LABELS + y]!
    a *= local[i * LABELS + y]!
    alpha[i * LABELS + y] = a
    sum += a
  }
  for (let y = 0; y < LABELS; y++) alpha[i * LABELS + y]! /= sum
  return sum
}

function backward(
  alpha: Float64Array,
  local: Float64Array,
  weights: Float32Array,
  borders: Int32Array,
  scale: Float64Array,
  onPair?: (border: number, pair: Float64Array) => void,
): Float32Array {
  const n = borders.length
  const label = new Float32Array(n * LABELS)
  let beta = new Float64Array(LABELS).fill(1)
  let before = new Float64Array(LABELS)
  const pair = new Float64Array(SQUARE)
  for (let i = n - 1; i >= 0; i--) {
    for (let y = 0; y < LABELS; y++) label[i * LABELS + y] = alpha[i * LABELS + y]! * beta[y]!
    if (i === 0) break
    const border = borders[i]! * SQUARE
    for (let x = 0; x < LABELS; x++) {
      let sum = 0
      for (let y = 0; y < LABELS; y++) {
        const step = (weights[border + x * LABELS + y]! * local[i * LABELS + y]! * beta[y]!) / scale[i]!
        sum += step
        pair[x * LABELS + y] = alpha[(i - 1) * LABELS + x]! * step
      }
      before[x] = sum
    }
    onPair?.(borders[i]!, pair)
    ;[beta, before] = [before, beta]
  }
  return label
}
