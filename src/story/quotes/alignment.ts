import { diffArrays } from 'diff'
import { type Atom, sameAtom } from './atoms.ts'

/**
 * Where two wordings differ: atoms `before` from–to stand where atoms `after` from–to do; either may be empty, half-open.
 * What lies between two hunks is the same in both.
 */
export type Hunk = { before: { from: number; to: number }; after: { from: number; to: number } }

/** Wordings that differ in more atoms than this have little in common: what lies between their ends is one hunk then. */
const MOST_EDITS = 800

/** The least change that makes one list of atoms of the other (Myers 1986), in order. */
export function hunksOf(before: readonly Atom[], after: readonly Atom[]): Hunk[] {
  const changes = diffArrays([...before], [...after], { comparator: sameAtom, maxEditLength: MOST_EDITS })
  if (!changes) return [middle(before, after)]
  const hunks: Hunk[] = []
  let [b, a] = [0, 0]
  let open: Hunk | null = null
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      open = null
      b += count
      a += count
      continue
    }
    if (open === null) {
      open = { before: { from: b, to: b }, after: { from: a, to: a } }
      hunks.push(open)
    }
    if (removed) open.before.to = b += count
    else open.after.to = a += count
  }
  return hunks
}

function middle(before: readonly Atom[], after: readonly Atom[]): Hunk {
  const shorter = Math.min(before.length, after.length)
  let [start, end] = [0, 0]
  while (start < shorter && sameAtom(before[start]!, after[start]!)) start++
  while (end < shorter - start && sameAtom(before.at(-1 - end)!, after.at(-1 - end)!)) end++
  return { before: { from: start, to: before.length - end }, after: { from: start, to: after.length - end } }
}
