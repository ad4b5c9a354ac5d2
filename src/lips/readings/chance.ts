import type { SpokenWord } from '../phones/phones-of.ts'
import type { SaidWords } from '../running-words.ts'
import { seeded } from '../seeded.ts'

/** How alike two unrelated sentences of these lengths are. */
export type Chance = { mean: number /** 95th percentile. */; high: number; pairs: number }

export type Likeness = (a: readonly Said[], b: readonly Said[]) => number
export type Said = Pick<SpokenWord, 'word' | 'phones'>

/** As many as the measured chance levels rest on. */
const PAIRS = 300
const SEED = 20_250_905

/** Pairs of stretches of running words with so many words each, drawn with a fixed seed. */
export function chancePairs(running: SaidWords, lengths: readonly [number, number]): [Said[], Said[]][] {
  const random = seeded(SEED)
  return Array.from({ length: PAIRS }, () => {
    const [a, b] = lengths.map((length) => stretch(running, random(), length))
    return [a!, b!]
  })
}

/** `share` 0–1 tells where it begins; a stretch that runs over the end goes on at the beginning. */
function stretch(running: SaidWords, share: number, length: number): Said[] {
  const start = Math.floor(share * running.length)
  return Array.from({ length }, (_, k) => running[(start + k) % running.length]!)
}

export function chanceOf(pairs: readonly (readonly [Said[], Said[]])[], likeness: Likeness): Chance {
  const likenesses = pairs.map(([a, b]) => likeness(a, b)).sort((a, b) => a - b)
  return {
    mean: likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length,
    high: likenesses[Math.floor(0.95 * likenesses.length)]!,
    pairs: likenesses.length,
  }
}
