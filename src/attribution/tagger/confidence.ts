import type { Linked, Piece } from '../link/linker.ts'
import type { Columns } from './columns.ts'
import { LABELS } from './crf.ts'

/**
 * What the machine's confidence in one attribution rests on. Logistic regression on held-out articles turns these
 * numbers into a probability (Platt 1999): of 100 attributions at 0.8, about 80 are right.
 */
export const CONFIDENCE_FEATURES = 16

const FIRST = { source: 1, cue: 3, content: 5 } as const
const FLOOR = 1e-3
const logit = (p: number): number => Math.log((p + FLOOR) / (1 - p + FLOOR))

export function confidenceFeatures(columns: Columns, probability: Float32Array, linked: Linked): number[] {
  const p = (i: number, label: number): number => (i < columns.length ? probability[i * LABELS + label]! : 0)
  const inside = (i: number, role: keyof typeof FIRST): number => p(i, FIRST[role]) + p(i, FIRST[role] + 1)
  const mean = ({ from, to }: Piece, role: keyof typeof FIRST): number => {
    let sum = 0
    for (let i = from; i < to; i++) sum += inside(i, role)
    return sum / (to - from)
  }
  const content = linked.content[0]!
  const source = linked.source[0]
  const { cue } = linked
  const quoted = columns.quote[content.from] === 2 ? 1 : 0
  const wholly = quoted && columns.quote[content.to - 1] === 3 ? 1 : 0
  return [
    1,
    cue ? logit(mean(cue, 'cue')) : 0,
    cue ? logit(p(cue.from, FIRST.cue)) : 0,
    cue ? 1 : 0,
    source ? logit(mean(source, 'source')) : 0,
    source ? logit(p(source.from, FIRST.source)) : 0,
    source ? 1 : 0,
    logit(mean(content, 'content')),
    logit(p(content.from, FIRST.content)),
    logit(1 - p(content.to, FIRST.content + 1)),
    logit(linked.confidence),
    quoted,
    wholly,
    Math.log(content.to - content.from),
    linked.content.length > 1 ? 1 : 0,
    wholly && cue && source ? 1 : 0,
  ]
}

export function confidenceOf(weights: Float32Array, features: readonly number[]): number {
  let sum = 0
  for (const [k, x] of features.entries()) sum += weights[k]! * x
  return 1 / (1 + Math.exp(-sum))
}
