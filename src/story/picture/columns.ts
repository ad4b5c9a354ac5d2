import type { Lineage } from './lineage.ts'

/** Neighbouring days in columns of their own, and the words above them. `last` is not in it. */
export type Band = {
  from: string | null
  to: string | null
  kind: 'ground' | 'days' | 'undated'
  first: number
  last: number
}

/** More bands than these are put together, neighbours with neighbours. */
const MOST_BANDS = 6

/**
 * Which column each station stands in: what the story rests on first, then day after day; within a day, or within days put
 * together, one column further than what it was taken from.
 */
export function columnsOf({ stations, main, side }: Lineage): { columns: Map<string, number>; bands: Band[] } {
  const days = [...new Set(stations.flatMap(({ day, kind }) => (day === null || isGround(kind) ? [] : day)))].sort()
  const slots = slotsOf(days)
  const slotOf = new Map(
    stations.map(({ id, kind, day }) => [id, isGround(kind) ? -1 : day === null ? slots.count : slots.of.get(day)!]),
  )
  const depths = depthsIn(stations, [...main, ...side], slotOf)
  const all = [...new Set(slotOf.values())].sort((a, b) => a - b)
  const bands: Band[] = []
  let next = 0
  for (const slot of all) {
    const within = stations.filter(({ id }) => slotOf.get(id) === slot)
    const width = 1 + Math.max(...within.map(({ id }) => depths.get(id)!))
    const known = days.filter((day) => slots.of.get(day) === slot)
    const kind = slot < 0 ? 'ground' : slot === slots.count ? 'undated' : 'days'
    bands.push({ kind, from: known[0] ?? null, to: known.at(-1) ?? null, first: next, last: next + width })
    next += width
  }
  const firstOf = new Map(all.map((slot, i) => [slot, bands[i]!.first]))
  const columns = new Map(stations.map(({ id }) => [id, firstOf.get(slotOf.get(id)!)! + depths.get(id)!]))
  return { columns, bands }
}

const isGround = (kind: string): boolean => kind !== 'article' && kind !== 'more'

/** Days in as many slots as there may be bands, each slot with about as many days. */
function slotsOf(days: readonly string[]): { of: Map<string, number>; count: number } {
  const each = Math.max(1, Math.ceil(days.length / MOST_BANDS))
  return { of: new Map(days.map((day, i) => [day, Math.floor(i / each)])), count: Math.ceil(days.length / each) }
}

/** How many steps each stands behind the first of its own slot; stations come in the order of taking. */
function depthsIn(
  stations: Lineage['stations'],
  ways: Lineage['main'],
  slotOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const before = new Map<string, string[]>()
  for (const { earlier, later } of ways) before.set(later, [...(before.get(later) ?? []), earlier])
  const depths = new Map<string, number>()
  for (const { id } of stations) {
    const near = (before.get(id) ?? []).filter((earlier) => slotOf.get(earlier) === slotOf.get(id))
    depths.set(id, Math.max(0, ...near.map((earlier) => depths.get(earlier)! + 1)))
  }
  return depths
}
