import type { Visemes } from '../maps/viseme-map.ts'
import { type LookAlikes, lattice } from './look-alikes.ts'

/** How many sequences of words look exactly like this, word boundaries being free: exact, by dynamic programming. */
export function count(visemes: Visemes, alike: LookAlikes): bigint {
  if (visemes === '') return 0n
  const ways: bigint[] = [1n, ...Array.from(visemes, () => 0n)]
  for (const [start, steps] of lattice(visemes, alike).entries()) {
    const before = ways[start]!
    if (before === 0n) continue
    for (const { end, words } of steps) ways[end] = ways[end]! + before * BigInt(words.length)
  }
  return ways[visemes.length]!
}
