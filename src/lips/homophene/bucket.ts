/** The best so many hypotheses that end at one place, as columns of numbers. */
export type Bucket = {
  /** Hypotheses scored lower than this need not be added. */
  floor: () => number
  add: (score: number, parent: number, word: number) => void
  /** Those that stay, the best first. */
  best: () => Hypotheses
}

/** Each with its score, its predecessor in the bucket where its last word begins, and that word with the place of its beginning. */
export type Hypotheses = { scores: Float64Array; parents: Int32Array; words: Int32Array }

/** So many times the beam may gather before it is cut back. */
const SLACK = 4

/** A bucket of at most `beam` hypotheses. Equal scores keep the order in which they were added. */
export function bucket(beam: number): Bucket {
  const scores = new Float64Array(beam * SLACK)
  const parents = new Int32Array(beam * SLACK)
  const words = new Int32Array(beam * SLACK)
  let size = 0
  let floor = Number.NEGATIVE_INFINITY
  const best = (): Hypotheses => {
    const order = Array.from({ length: size }, (_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b)
    const kept = order.slice(0, beam)
    return {
      scores: Float64Array.from(kept, (i) => scores[i]!),
      parents: Int32Array.from(kept, (i) => parents[i]!),
      words: Int32Array.from(kept, (i) => words[i]!),
    }
  }
  return {
    floor: () => floor,
    best,
    add: (score, parent, word) => {
      if (size === scores.length) {
        const kept = best()
        scores.set(kept.scores)
        parents.set(kept.parents)
        words.set(kept.words)
        size = beam
        floor = scores[beam - 1]!
        if (score <= floor) return
      }
      scores[size] = score
      parents[size] = parent
      words[size] = word
      size++
    },
  }
}
