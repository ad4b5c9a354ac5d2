/** A number to reach. CI fails when one with a `guard` falls below that; times have none, since machines differ. */
export type Floor = { what: string; reached: number; floor: number; atMost?: boolean; guard?: number }

/** One part of RESULTS.md: what was measured, beside what, and what it must reach. */
export type Section = {
  /** Name on the command line and file name of its results. */
  name: string
  title: string
  /** How it was measured, in a sentence or two of Markdown. */
  how: string
  columns: string[]
  rows: (string | number)[][]
  floors: Floor[]
}

/** False when a guarded number got worse than its guard. */
export const isGuarded = ({ reached, guard, atMost }: Floor): boolean =>
  guard === undefined || (atMost ? reached <= guard : reached >= guard)

export const holds = ({ reached, floor, atMost }: Floor): boolean => (atMost ? reached <= floor : reached >= floor)

/** Percent with one digit: 0.6312 → “63.1”. */
export const percent = (share: number): string => (100 * share).toFixed(1)

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
