import { grouped } from '../../text/grouped.ts'
import type { Taking } from '../story.ts'

/** Stations so that each stands after those it took something from; takings that close a ring are left out. */
export function ordered(ids: readonly string[], takings: readonly Taking[]): { order: string[]; kept: Taking[] } {
  const from = grouped(takings, (t) => t.earlier)
  const open = new Map(ids.map((id) => [id, 0]))
  for (const { later } of takings) open.set(later, open.get(later)! + 1)
  const done = new Set<string>()
  const order: string[] = []
  const dropped = new Set<Taking>()
  const visit = (first: readonly string[]): void => {
    const ready = [...first]
    for (const id of ready) {
      done.add(id)
      order.push(id)
      for (const taking of from.get(id) ?? []) {
        if (done.has(taking.later)) dropped.add(taking)
        else {
          const rest = open.get(taking.later)! - 1
          open.set(taking.later, rest)
          if (rest === 0) ready.push(taking.later)
        }
      }
    }
  }
  visit(ids.filter((id) => open.get(id) === 0))
  // What is left stands in rings: the first of the story's order goes ahead, whatever it took from the others.
  for (const id of ids) if (!done.has(id)) visit([id])
  return { order, kept: takings.filter((t) => !dropped.has(t)) }
}

/** For each station the taking that its beginning is counted by, and of those the surest; of equals the first. */
export function strongest(takings: readonly Taking[], rootOf: (id: string) => number): Map<string, Taking> {
  const best = new Map<string, Taking>()
  const weight = ({ earlier, later, confidence }: Taking): number =>
    confidence + (rootOf(later) >= 0 && rootOf(earlier) === rootOf(later) ? 1 : 0)
  for (const taking of takings) {
    const before = best.get(taking.later)
    if (!before || weight(taking) > weight(before)) best.set(taking.later, taking)
  }
  return best
}

/** The day that each is drawn at: its own, but never before what it took something from. */
export function daysOf(
  order: readonly string[],
  takings: readonly Taking[],
  own: ReadonlyMap<string, string | null>,
): Map<string, string | null> {
  const earlier = grouped(takings, (t) => t.later)
  const later = grouped(takings, (t) => t.earlier)
  const days = new Map<string, string | null>()
  for (const id of order) {
    const before = (earlier.get(id) ?? []).map((t) => days.get(t.earlier) ?? null)
    const known = [own.get(id) ?? null, ...before].filter((day) => day !== null)
    days.set(id, known.length > 0 ? known.reduce((a, b) => (a > b ? a : b)) : null)
  }
  for (const id of order.toReversed()) {
    if (days.get(id) !== null || !own.has(id)) continue
    const after = (later.get(id) ?? []).flatMap((t) => days.get(t.later) ?? [])
    if (after.length > 0)
      days.set(
        id,
        after.reduce((a, b) => (a < b ? a : b)),
      )
  }
  return days
}
