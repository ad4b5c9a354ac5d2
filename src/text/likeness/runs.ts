import type { Span } from '../span.ts'
import { type FoldedWord, spread } from './words.ts'

/** Words that stand in both texts in the same order without a gap: spans of word indexes, half-open. */
export type SharedRun = { a: Span; b: Span }

/** A text made ready for comparison with many: the hashes of its words, of its runs of `least`, and where these stand. */
export type RunIndex = { least: number; words: Uint32Array; runs: Uint32Array; heads: Int32Array; next: Int32Array }

/** A run that stands in more places is looked for in the first of them: keeps “no no no no …” linear. */
const PLACES = 16
const BASE = 0x01000193

/**
 * The runs of at least `least` words that two texts share, in the order of `a`. No two overlap, in either text, and none
 * could be longer without running into another one. From left to right the longest is taken at each word; time grows
 * with the length of both texts, not with its product.
 */
export const sharedRuns = (a: readonly FoldedWord[], b: readonly FoldedWord[], least: number): SharedRun[] =>
  runsInBoth(runIndex(hashesOf(a), least), runIndex(hashesOf(b), least))

export const hashesOf = (words: readonly FoldedWord[]): Uint32Array => Uint32Array.from(words, (word) => word.hash)

/** `words`: hashes as `foldedWords` gives them. */
export function runIndex(words: Uint32Array, least: number): RunIndex {
  if (!Number.isInteger(least) || least < 1) throw new RangeError(`A run has ${least} words: give a whole number ≥ 1`)
  const runs = runHashes(words, least)
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * runs.length + 2))).fill(-1)
  const next = new Int32Array(runs.length)
  // From the end, so that the first place is found first.
  for (let i = runs.length - 1; i >= 0; i--) {
    const slot = runs[i]! & (heads.length - 1)
    next[i] = heads[slot]!
    heads[slot] = i
  }
  return { least, words, runs, heads, next }
}

/** As `sharedRuns`, of two texts made ready with the same `least`. */
export function runsInBoth(a: RunIndex, b: RunIndex): SharedRun[] {
  const taken = new Uint8Array(b.words.length)
  const runs: SharedRun[] = []
  let free = 0
  for (let i = 0; i < a.runs.length; ) {
    const run = longestAt(a, b, i, taken)
    if (run === null || run.a.end - run.a.start < a.least) {
      i++
      continue
    }
    const whole = toTheLeft(a.words, b.words, run, free, taken)
    taken.fill(1, whole.b.start, whole.b.end)
    runs.push(whole)
    free = whole.a.end
    i = free
  }
  return runs
}

/** The hash of every run of so many words, each made from the one before (Karp & Rabin 1987). */
function runHashes(words: Uint32Array, length: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - length + 1))
  let power = 1
  for (let i = 1; i < length; i++) power = Math.imul(power, BASE)
  let hash = 0
  for (let i = 0; i < words.length; i++) {
    if (i >= length) hash = (hash - Math.imul(words[i - length]!, power)) | 0
    hash = (Math.imul(hash, BASE) + words[i]!) | 0
    if (i >= length - 1) hashes[i - length + 1] = spread(hash)
  }
  return hashes
}

function longestAt(a: RunIndex, b: RunIndex, i: number, taken: Uint8Array): SharedRun | null {
  const hash = a.runs[i]!
  let [places, start, most] = [0, -1, 0]
  for (let j = b.heads[hash & (b.heads.length - 1)]!; j >= 0 && places < PLACES; j = b.next[j]!) {
    if (b.runs[j] !== hash) continue
    places++
    const length = lengthFrom(a.words, b.words, i, j, taken)
    if (length > most) [start, most] = [j, length]
  }
  return start < 0 ? null : { a: { start: i, end: i + most }, b: { start, end: start + most } }
}

function lengthFrom(a: Uint32Array, b: Uint32Array, i: number, j: number, taken: Uint8Array): number {
  let length = 0
  while (i + length < a.length && j + length < b.length && !taken[j + length] && a[i + length] === b[j + length])
    length++
  return length
}

/** Only where a run stands in more than the first places can it reach further to the left. */
function toTheLeft(a: Uint32Array, b: Uint32Array, run: SharedRun, free: number, taken: Uint8Array): SharedRun {
  let by = 0
  while (
    run.a.start - by > free &&
    run.b.start - by > 0 &&
    !taken[run.b.start - by - 1] &&
    a[run.a.start - by - 1] === b[run.b.start - by - 1]
  )
    by++
  return { a: { ...run.a, start: run.a.start - by }, b: { ...run.b, start: run.b.start - by } }
}
