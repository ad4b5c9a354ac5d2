import type { Span } from '../span.ts'
import { runHash } from './shingles.ts'
import type { FoldedWord } from './words.ts'

/** Words that stand in both texts in the same order without a gap: spans of word indexes, half-open. */
export type SharedRun = { a: Span; b: Span }

/** A run that stands in more places is looked for in the first of them: keeps “no no no no …” linear. */
const PLACES = 16

/**
 * The runs of at least `least` words that two texts share, in the order of `a`. No two overlap, in either text, and none
 * could be longer without running into another one. From left to right the longest is taken at each word; time grows
 * with the length of both texts, not with its product.
 */
export function sharedRuns(a: readonly FoldedWord[], b: readonly FoldedWord[], least: number): SharedRun[] {
  if (!Number.isInteger(least) || least < 1) throw new RangeError(`A run has ${least} words: give a whole number ≥ 1`)
  const places = placesOf(b, least)
  const taken = new Uint8Array(b.length)
  const runs: SharedRun[] = []
  let free = 0
  for (let i = 0; i + least <= a.length; ) {
    const run = longestAt(a, b, i, places.get(runHash(a, i, least)) ?? [], taken)
    if (run === null || run.a.end - run.a.start < least) {
      i++
      continue
    }
    const whole = toTheLeft(a, b, run, free, taken)
    taken.fill(1, whole.b.start, whole.b.end)
    runs.push(whole)
    free = whole.a.end
    i = free
  }
  return runs
}

function placesOf(words: readonly FoldedWord[], length: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i + length <= words.length; i++) {
    const hash = runHash(words, i, length)
    const known = places.get(hash)
    if (!known) places.set(hash, [i])
    else if (known.length < PLACES) known.push(i)
  }
  return places
}

function longestAt(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  i: number,
  places: readonly number[],
  taken: Uint8Array,
): SharedRun | null {
  let best: SharedRun | null = null
  for (const j of places) {
    let length = 0
    while (i + length < a.length && j + length < b.length && !taken[j + length] && same(a[i + length]!, b[j + length]!))
      length++
    if (best === null || length > best.a.end - best.a.start)
      best = { a: { start: i, end: i + length }, b: { start: j, end: j + length } }
  }
  return best
}

/** Only where a run stands in more than the first places can it reach further to the left. */
function toTheLeft(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  run: SharedRun,
  free: number,
  taken: Uint8Array,
): SharedRun {
  let by = 0
  while (
    run.a.start - by > free &&
    run.b.start - by > 0 &&
    !taken[run.b.start - by - 1] &&
    same(a[run.a.start - by - 1]!, b[run.b.start - by - 1]!)
  )
    by++
  return { a: { ...run.a, start: run.a.start - by }, b: { ...run.b, start: run.b.start - by } }
}

const same = (a: FoldedWord, b: FoldedWord): boolean => a.hash === b.hash && a.text === b.text
