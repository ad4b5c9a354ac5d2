import {
  firstFrom,
  type LinkerWeights,
  linkProbability,
  nearby,
  PAIR_FEATURES,
  type Partner,
  type Piece,
  type Pieces,
  pairFeatures,
} from '../../src/attribution/link/linker.ts'
import type { Columns } from '../../src/attribution/tagger/columns.ts'
import { shuffled } from '../random.ts'
import { tokensUnder } from './gold.ts'
import type { Sample } from './sample.ts'

type Pair = { on: number[]; linked: 0 | 1 }
const EPOCHS = 20
const L2 = 1e-5

/** Learns from gold pieces which of them belong together: two logistic regressions by stochastic gradient. */
export function trainLinker(samples: readonly Sample[], columns: readonly Columns[]): LinkerWeights {
  return { source: logistic(pairs(samples, columns, 'source')), content: logistic(pairs(samples, columns, 'content')) }
}

export function goldPieces(s: Sample): Pieces {
  const of = (first: number): Piece[] => {
    const out: Piece[] = []
    for (let i = 0; i < s.labels.length; i++) if (s.labels[i] === first) out.push({ from: i, to: endOf(s.labels, i) })
    return out
  }
  return { source: of(1), cue: of(3), content: of(5) }
}

export function endOf(labels: Uint8Array, from: number): number {
  let to = from + 1
  while (to < labels.length && labels[to] === labels[from]! + 1) to++
  return to
}

function pairs(samples: readonly Sample[], columns: readonly Columns[], partner: Partner): Pair[] {
  return samples.flatMap((s, at) => pairsOf(s, columns[at]!, partner))
}

function pairsOf(s: Sample, columns: Columns, partner: Partner): Pair[] {
  const pieces = goldPieces(s)
  const out: Pair[] = []
  const attributionsAt = (list: Piece[], role: 'source' | 'cue' | 'content') => owners(s, list, role)
  const cueOwners = attributionsAt(pieces.cue, 'cue')
  const otherOwners = attributionsAt(pieces[partner], partner)
  const anchors = partner === 'content' ? pieces.content : pieces.cue
  const choices = partner === 'content' ? pieces.cue : pieces.source
  for (const anchor of anchors)
    for (const choice of nearby(choices, anchor.from)) {
      const [cue, other] = partner === 'content' ? [choice, anchor] : [anchor, choice]
      const linked = [...cueOwners.get(cue)!].some((id) => otherOwners.get(other)!.has(id)) ? 1 : 0
      out.push({ on: pairFeatures(s.syntax, columns, pieces, cue, other), linked })
    }
  return out
}

/** The attributions to which each piece belongs. */
function owners(s: Sample, list: readonly Piece[], role: 'source' | 'cue' | 'content'): Map<Piece, Set<string>> {
  const found = new Map<Piece, Set<string>>(list.map((p) => [p, new Set()]))
  for (const attribution of s.gold.attributions)
    for (const pair of attribution[role]) {
      const [from, to] = tokensUnder(s.syntax.tokens, pair)
      for (let k = Math.max(0, firstFrom(list, from) - 1); k < list.length && list[k]!.from < to; k++)
        if (list[k]!.to > from) found.get(list[k]!)!.add(attribution.id)
    }
  return found
}

function logistic(all: readonly Pair[]): Float32Array {
  const weights = new Float32Array(PAIR_FEATURES)
  const random = shuffled(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.1 / (1 + epoch)
    for (const at of random(all.length)) {
      const { on, linked } = all[at]!
      const error = linked - linkProbability(weights, on)
      for (const f of on) weights[f]! += rate * (error - L2 * weights[f]!)
    }
  }
  return weights
}
