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

/** Class bigrams as they stand: how often class `a` is followed by `b` (`pairs[a * k + b]`), and how often each stands left or right. */
type Table = { k: number; pairs: Int32Array; left: Int32Array; right: Int32Array }

/** One word taken out of its class: what follows it and stands before it, by class; pairs with itself; how often it occurs. */
type Loose = { next: Int32Array; previous: Int32Array; self: number; total: number }

function exchange(after: Pairs, before: Pairs, size: number, { clusters: k, rounds }: ClusterPlan): Int32Array {
  const cluster = Int32Array.from({ length: size }, (_, w) => (w < 2 ? w : 2 + ((w - 2) % (k - 2))))
  const table = tableOf(after, cluster, k)
  const loose: Loose = { next: new Int32Array(k), previous: new Int32Array(k), self: 0, total: 0 }
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 2; w < size; w++) {
      takeOut(loose, w, after, before, cluster)
      put(table, loose, cluster[w]!, -1)
      const best = bestClass(table, loose, cluster[w]!)
      put(table, loose, best, 1)
      if (best !== cluster[w]) moved++
      cluster[w] = best
    }
    if (moved < size * SETTLED) break
  }
  return cluster
}

/** When fewer words than this share still move, the classes have settled. */
const SETTLED = 0.005

function tableOf(after: Pairs, cluster: Int32Array, k: number): Table {
  const table: Table = { k, pairs: new Int32Array(k * k), left: new Int32Array(k), right: new Int32Array(k) }
  cluster.forEach((a, w) => {
    for (let p = after.from[w]!; p < after.from[w + 1]!; p++) {
      const b = cluster[after.of[p]!]!
      table.pairs[a * k + b]! += after.times[p]!
      table.left[a]! += after.times[p]!
      table.right[b]! += after.times[p]!
    }
  })
  return table
}

function takeOut(loose: Loose, w: number, after: Pairs, before: Pairs, cluster: Int32Array): void {
  loose.next.fill(0)
  loose.previous.fill(0)
  loose.self = 0
  loose.total = 0
  for (let p = after.from[w]!; p < after.from[w + 1]!; p++) {
    loose.total += after.times[p]!
    if (after.of[p] === w) loose.self = after.times[p]!
    else loose.next[cluster[after.of[p]!]!]! += after.times[p]!
  }
  for (let p = before.from[w]!; p < before.from[w + 1]!; p++)
    if (before.of[p] !== w) loose.previous[cluster[before.of[p]!]!]! += before.times[p]!
}

/** Puts the word into a class (`sign` 1) or takes its counts out (−1). */
function put({ k, pairs, left, right }: Table, { next, previous, self, total }: Loose, c: number, sign: number): void {
  for (let d = 0; d < k; d++) {
    pairs[c * k + d]! += sign * next[d]!
    pairs[d * k + c]! += sign * previous[d]!
  }
  pairs[c * k + c]! += sign * self
  left[c]! += sign * total
  right[c]! += sign * total
}

/** The class in which the likelihood grows most; the present one when no other is better. */
function bestClass(table: Table, loose: Loose, present: number): number {
  const next = [...loose.next.keys()].filter((c) => loose.next[c]! > 0)
  const previous = [...loose.previous.keys()].filter((c) => loose.previous[c]! > 0)
  let best = present
  let highest = -Infinity
  for (let c = 2; c < table.k; c++) {
    const gained = gain(table, loose, c, next, previous)
    if (gained <= highest + 1e-9) continue
    highest = gained
    best = c
  }
  return best
}

function gain({ k, pairs, left, right }: Table, loose: Loose, c: number, next: number[], previous: number[]): number {
  let sum = 0
  for (const d of next) if (d !== c) sum += grown(pairs[c * k + d]!, loose.next[d]!)
  for (const d of previous) if (d !== c) sum += grown(pairs[d * k + c]!, loose.previous[d]!)
  sum += grown(pairs[c * k + c]!, loose.next[c]! + loose.previous[c]! + loose.self)
  return sum - grown(left[c]!, loose.total) - grown(right[c]!, loose.total)
}

/** n log n, ready for the small numbers that come up all the time. */
const N_LOG_N = Float64Array.from({ length: 1 << 16 }, (_, n) => (n > 0 ? n * Math.log(n) : 0))
const nLogN = (n: number): number => (n < N_LOG_N.length ? N_LOG_N[n]! : n * Math.log(n))
const grown = (n: number, by: number): number => nLogN(n + by) - nLogN(n)
