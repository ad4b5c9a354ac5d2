import type { Pronunciation } from '../phones/phone.ts'

/** Running words of the language, each as it is said: what other sentences are cut from. */
export type RunningWords = readonly Pronunciation[]

/** As many other sentences as the measured ranks were taken among. */
export const DECOYS = 200

/**
 * Other sentences of the same length: stretches of running words that start evenly over them and have as many phones as
 * asked for, one more or one fewer. Fewer than asked for where the running words do not hold them.
 */
export function decoysOf(words: RunningWords, length: number, count: number = DECOYS): Pronunciation[] {
  const found: Pronunciation[] = []
  const tries = 2 * count
  for (let k = 0; k < tries && found.length < count; k++) {
    // Even starts first, then those halfway between them.
    const place = k < count ? k / count : (k - count + 0.5) / count
    const decoy = stretch(words, Math.floor(place * words.length), length)
    if (decoy) found.push(decoy)
  }
  return found
}

function stretch(words: RunningWords, from: number, length: number): Pronunciation | null {
  const phones: Pronunciation[number][] = []
  for (let k = from; k < words.length && phones.length < length - 1; k++) phones.push(...words[k]!)
  return Math.abs(phones.length - length) <= 1 ? phones : null
}

/** Place among others, 1 the best; ties count half, so that sentences that look the same gain nothing. */
export type Rank = { rank: number; of: number }

export function rankOf(score: number, others: readonly number[]): Rank {
  const better = others.filter((other) => other > score).length
  const same = others.filter((other) => other === score).length
  return { rank: 1 + better + Math.floor(same / 2), of: others.length + 1 }
}

/** Share of the others that are better, 0–1. */
export const shareBetter = ({ rank, of }: Rank): number => (of > 1 ? (rank - 1) / (of - 1) : 0)
