import { spread } from '../../text/likeness/words.ts'
import type { VoicedWording } from './wordings.ts'

/**
 * Finds, among wordings noted before, those that may be the same words as another one: all by their places in the list,
 * the likeliest first.
 */
export type Candidates = { of: (at: number) => number[]; note: (at: number) => void }

/** The rarest content words of a wording are looked up alone, the others in pairs. */
const RAREST = 6
const PAIRS = 40
/** A word or pair that more wordings have is kept for the first of them: they began the families. */
const COMMON = 48
/** So many of the likeliest are compared: time grows with the number of wordings, not with its square. */
const COMPARED = 24

/** An index by rare content words and pairs of neighbours. Wordings have to be noted one after another, in time. */
export function candidatesAmong(wordings: readonly VoicedWording[]): Candidates {
  const frequency = new Map<number, number>()
  for (const { bag } of wordings) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const keys = wordings.map((w) => Uint32Array.from(new Set([...rarest(w.bag, frequency), ...pairsIn(w)])))
  const places = new Map<number, number[]>()
  return {
    of: (at) => likeliest(keys[at]!, places),
    note: (at) => {
      for (const key of keys[at]!) {
        const known = places.get(key)
        if (!known) places.set(key, [at])
        else if (known.length < COMMON) known.push(at)
      }
    },
  }
}

function likeliest(keys: Uint32Array, places: ReadonlyMap<number, readonly number[]>): number[] {
  const votes = new Map<number, number>()
  for (const key of keys) for (const place of places.get(key) ?? []) votes.set(place, (votes.get(place) ?? 0) + 1)
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED)
    .map(([place]) => place)
}

const rarest = (bag: Uint32Array, frequency: ReadonlyMap<number, number>): number[] =>
  [...bag].sort((a, b) => frequency.get(a)! - frequency.get(b)! || a - b).slice(0, RAREST)

/** Neighbours among the content words; of a long wording the pairs with the smallest hashes, the same in every wording. */
function pairsIn({ content }: VoicedWording): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, content.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = spread(Math.imul(content[i]!, 31) ^ content[i + 1]!)
  return pairs.sort().slice(0, PAIRS)
}
