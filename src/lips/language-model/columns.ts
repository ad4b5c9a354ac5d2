import { type NGrams, placeIn, type Rows } from './n-grams.ts'

/** N-grams as files list them, in any order: a place in the columns is one of them. Numbers are natural logarithms. */
export type Columns = {
  words: readonly string[]
  logs: Float32Array
  backoffs: Float32Array
  pairs: { first: Uint32Array; last: Uint32Array; logs: Float32Array; backoffs: Float32Array }
  triples: { first: Uint32Array; middle: Uint32Array; last: Uint32Array; logs: Float32Array }
}

/** The n-grams in rows. A pair that only begins triples, and is not listed itself, is what its words say. */
export function nGrams(columns: Columns): NGrams {
  const { words, logs, backoffs, triples } = columns
  const listed = pairRows(columns)
  const rows = new Uint32Array(triples.first.length)
  const missing: number[] = []
  for (let t = 0; t < rows.length; t++) {
    const row = placeIn(listed, triples.first[t]!, triples.middle[t]!)
    if (row < 0) missing.push(t)
    else rows[t] = row
  }
  if (missing.length > 0) return nGrams({ ...columns, pairs: withMissing(columns, missing) })
  const order = stable(stable(null, triples.last, words.length), rows, listed.words.length)
  return {
    words,
    logs,
    backoffs,
    pairs: listed,
    pairBackoffs: listed.backoffs,
    triples: {
      starts: startsOf(rows, listed.words.length),
      words: order.map((t) => triples.last[t]!),
      logs: Float32Array.from(order, (t) => triples.logs[t]!),
    },
  }
}

function pairRows({ words, pairs }: Columns): Rows & { backoffs: Float32Array } {
  const order = stable(stable(null, pairs.last, words.length), pairs.first, words.length)
  return {
    starts: startsOf(pairs.first, words.length),
    words: order.map((p) => pairs.last[p]!),
    logs: Float32Array.from(order, (p) => pairs.logs[p]!),
    backoffs: Float32Array.from(order, (p) => pairs.backoffs[p]!),
  }
}

function withMissing({ words, logs, backoffs, pairs, triples }: Columns, missing: readonly number[]): Columns['pairs'] {
  const keys = [...new Set(missing.map((t) => triples.first[t]! * words.length + triples.middle[t]!))]
  const first = keys.map((key) => Math.floor(key / words.length))
  const last = keys.map((key) => key % words.length)
  const ends = first.map((word, k) => backoffs[word]! + logs[last[k]!]!)
  return {
    first: Uint32Array.from(appended(pairs.first, first)),
    last: Uint32Array.from(appended(pairs.last, last)),
    logs: Float32Array.from(appended(pairs.logs, ends)),
    backoffs: Float32Array.from(appended(pairs.backoffs, new Array<number>(keys.length).fill(0))),
  }
}

function* appended(numbers: Iterable<number>, more: readonly number[]): Generator<number> {
  yield* numbers
  yield* more
}

/** Counting sort: the places in `order` (or as they are) by `keys`, those with equal keys as they were. */
function stable(order: Uint32Array | null, keys: Uint32Array, size: number): Uint32Array {
  const next = startsOf(keys, size)
  const sorted = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const place = order ? order[i]! : i
    const key = keys[place]!
    sorted[next[key]!] = place
    next[key] = next[key]! + 1
  }
  return sorted
}

function startsOf(keys: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1)
  for (const key of keys) starts[key + 1] = starts[key + 1]! + 1
  for (let k = 0; k < size; k++) starts[k + 1] = starts[k + 1]! + starts[k]!
  return starts
}
