/** A seeded stream of numbers in 0–1 and what is drawn from it. */
export type Random = () => number

/** Mulberry32: small, seeded, the same everywhere. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1))

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!

export const chance = (random: Random, share: number): boolean => random() < share

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** One of the names, each as often as its weight says. */
export function weighted<K extends string>(random: Random, weights: Readonly<Partial<Record<K, number>>>): K {
  const names = Object.keys(weights) as K[]
  const sum = names.reduce((total, name) => total + weights[name]!, 0)
  let left = random() * sum
  for (const name of names) {
    left -= weights[name]!
    if (left < 0) return name
  }
  return names.at(-1)!
}
