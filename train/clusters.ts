import { seeded } from './random.ts'

/** A word and the cluster it came to: words of a cluster stand beside the same kinds of words. */
export type Clusters = Map<string, number>

/** What `clusterWords` is to do: how many clusters, how often a word must occur, how many rounds. */
export type ClusterPlan = { clusters: number; seldom: number; rounds: number }

/** Word pairs, both ways: for word w the neighbours `of[from[w]]` … and how often each stands there. */
type Pairs = { from: Int32Array; of: Int32Array; times: Int32Array }

/**
 * Groups words by their neighbours: class bigrams of highest likelihood, found by moving one word at a time
 * (exchange algorithm: Kneser & Ney 1993; Martin, Liermann & Ney 1998). A sentence is its words in lower case.
 */
export function clusterWords(sentences: readonly (readonly string[])[], plan: ClusterPlan): Clusters {
  const words = vocabulary(sentences, plan.seldom)
  const ids = new Map(words.map((word, i) => [word, i + 2]))
  // 0 is the edge of a sentence, 1 any rare word.
  const lines = sentences.map((s) => [0, ...s.map((word) => ids.get(word) ?? 1), 0])
  const after = pairs(lines, words.length + 2, false)
  const before = pairs(lines, words.length + 2, true)
  const cluster = exchange(after, before, words.length + 2, plan)
  return new Map(words.map((word, i) => [word, cluster[i + 2]!]))
}

/** Words from the commonest on, equals by their letters. */
function vocabulary(sentences: readonly (readonly string[])[], seldom: number): string[] {
  const counts = new Map<string, number>()
  for (const s of sentences) for (const word of s) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].filter(([, n]) => n >= seldom)
  kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return kept.map(([word]) => word)
}

function pairs(lines: readonly (readonly number[])[], size: number, backwards: boolean): Pairs {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>())
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const [a, b] = backwards ? [line[i + 1]!, line[i]!] : [line[i]!, line[i + 1]!]
      neighbours[a]!.set(b, (neighbours[a]!.get(b) ?? 0) + 1)
    }
  const from = new Int32Array(size + 1)
  for (let w = 0; w < size; w++) from[w + 1] = from[w]! + neighbours[w]!.size
  const of = new Int32Array(from[size]!)
  const times = new Int32Array(from[size]!)
  neighbours.forEach((map, w) => {
    let at = from[w]!
    for (const [v, n] of map) {
      of[at] = v
      times[at++] = n
    }
  })
  return { from, of, times }
}

const nLogN = (n: number): number => (n > 0 ? n * Math.log(n) : 0)

function exchange(after: Pairs, before: Pairs, size: number, { clusters: k, rounds }: ClusterPlan): Int32Array {
  const cluster = Int32Array.from({ length: size }, (_, w) => (w < 2 ? w : 2 + ((w - 2) % (k - 2))))
  const table = new Int32Array(k * k)
  const left = new Int32Array(k)
  const right = new Int32Array(k)
  const total = new Int32Array(size)
  for (let w = 0; w < size; w++)
    for (let p = after.from[w]!; p < after.from[w + 1]!; p++) {
      const n = after.times[p]!
      total[w]! += n
      table[cluster[w]! * k + cluster[after.of[p]!]!]! += n
      left[cluster[w]!]! += n
      right[cluster[after.of[p]!]!]! += n
    }
  const logs = Float64Array.from({ length: 1 << 16 }, (_, n) => nLogN(n))
  const g = (n: number): number => (n < 1 << 16 ? logs[n]! : nLogN(n))
  const toClasses = new Int32Array(k)
  const fromClasses = new Int32Array(k)
  const random = seeded(5)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 2; w < size; w++) {
      toClasses.fill(0)
      fromClasses.fill(0)
      let self = 0
      for (let p = after.from[w]!; p < after.from[w + 1]!; p++) {
        if (after.of[p] === w) self = after.times[p]!
        else toClasses[cluster[after.of[p]!]!]! += after.times[p]!
      }
      for (let p = before.from[w]!; p < before.from[w + 1]!; p++)
        if (before.of[p] !== w) fromClasses[cluster[before.of[p]!]!]! += before.times[p]!
      const old = cluster[w]!
      shift(-1, old)
      const to = [...toClasses.keys()].filter((c) => toClasses[c]! > 0)
      const from = [...fromClasses.keys()].filter((c) => fromClasses[c]! > 0)
      let best = old
      let highest = -Infinity
      for (let c = 2; c < k; c++) {
        let gain = 0
        for (const d of to) {
          if (d === c) continue
          const n = table[c * k + d]!
          gain += g(n + toClasses[d]!) - g(n)
        }
        for (const d of from) {
          if (d === c) continue
          const n = table[d * k + c]!
          gain += g(n + fromClasses[d]!) - g(n)
        }
        const own = table[c * k + c]!
        gain += g(own + toClasses[c]! + fromClasses[c]! + self) - g(own)
        gain -= g(left[c]! + total[w]!) - g(left[c]!) + g(right[c]! + total[w]!) - g(right[c]!)
        if (gain > highest + 1e-9) {
          highest = gain
          best = c
        }
      }
      shift(1, best)
      cluster[w] = best
      if (best !== old) moved++

      function shift(sign: number, c: number): void {
        for (let d = 0; d < k; d++) {
          table[c * k + d]! += sign * toClasses[d]!
          table[d * k + c]! += sign * fromClasses[d]!
        }
        table[c * k + c]! += sign * self
        left[c]! += sign * total[w]!
        right[c]! += sign * total[w]!
      }
    }
    if (process.env.SAY) console.error('round', round, moved)
    if (moved < size * 0.005) break
  }
  void random
  return cluster
}
