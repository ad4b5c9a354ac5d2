import { grouped } from '../../text/grouped.ts'
import type { Story, Taking } from '../story.ts'
import { daysOf, ordered, strongest } from './order.ts'
import { type Station, stationsOf } from './stations.ts'

/** From an earlier station to a later one; null for those that are folded. */
export type Way = { earlier: string; later: string; taking: Taking | null; confidence: number }

/**
 * The lineage of a story as a forest: `main` leads to each station from where it most surely has it, `side` are the other
 * ways between stations. Both run from earlier to later stations in the order of `stations`, never in a ring.
 */
export type Lineage = { stations: Station[]; main: Way[]; side: Way[]; left: { ways: number } }

/** More side ways than these make a picture black. */
const MOST_SIDE = 60

/** The lineage with at most about `most` stations; what is beyond hangs on the station that it goes back to, folded. */
export function lineageOf(story: Story, most: number): Lineage {
  const all = stationsOf(story)
  const takings = story.lineage.filter((t) => all.byId.has(t.earlier) && all.byId.has(t.later) && t.earlier !== t.later)
  const { order, kept: ways } = ordered([...all.byId.keys()], takings)
  const parents = strongest(ways, all.rootOf)
  const dated = daysOf(order, ways, all.days)
  const shown = keptOf(order, parents, most)
  const under = hangers(order, parents, shown)
  const stations = order
    .filter((id) => shown.has(id))
    .map((id) => ({ ...all.byId.get(id)!, day: dated.get(id) ?? null }))
  const more = foldedInto(order, under, shown, dated, all.rootOf)
  const main = [
    ...stations.flatMap(({ id }) => wayTo(parents.get(id))),
    ...more.flatMap(({ hangsOn, station }) =>
      hangsOn === null ? [] : [{ earlier: hangsOn, later: station.id, taking: null, confidence: 0 }],
    ),
  ]
  const side = ways
    .filter((t) => parents.get(t.later) !== t && shown.has(t.earlier) && shown.has(t.later))
    .sort((a, b) => b.confidence - a.confidence)
  return {
    stations: [...stations, ...more.map(({ station }) => station)],
    main,
    side: side.slice(0, MOST_SIDE).map(wayOf),
    left: { ways: Math.max(0, side.length - MOST_SIDE) },
  }
}

const wayOf = (taking: Taking): Way => ({
  earlier: taking.earlier,
  later: taking.later,
  taking,
  confidence: taking.confidence,
})
const wayTo = (taking: Taking | undefined): Way[] => (taking ? [wayOf(taking)] : [])

/** With more stations than these, one station shows no more than so many that took from it and passed nothing on. */
const FEW = 40
const MOST_ENDS = 8

function withoutCrowds(
  order: readonly string[],
  parents: ReadonlyMap<string, Taking>,
  sizes: ReadonlyMap<string, number>,
): string[] {
  const ends = new Map<string, number>()
  return order.filter((id) => {
    const parent = parents.get(id)?.earlier
    if (sizes.get(id)! > 1 || parent === undefined) return true
    const count = (ends.get(parent) ?? 0) + 1
    ends.set(parent, count)
    return count <= MOST_ENDS
  })
}

/** Those that most others go back to; a station is never kept without what it hangs on. */
function keptOf(order: readonly string[], parents: ReadonlyMap<string, Taking>, most: number): Set<string> {
  const sizes = new Map(order.map((id) => [id, 1]))
  for (const id of order.toReversed()) {
    const parent = parents.get(id)?.earlier
    if (parent !== undefined) sizes.set(parent, sizes.get(parent)! + sizes.get(id)!)
  }
  const shown = order.length > FEW ? withoutCrowds(order, parents, sizes) : order
  const ranked = shown.map((id, i) => ({ id, i })).sort((a, b) => sizes.get(b.id)! - sizes.get(a.id)! || a.i - b.i)
  return new Set(ranked.slice(0, most).map(({ id }) => id))
}

/** For each the nearest shown station that it goes back to; null where none is shown. */
function hangers(
  order: readonly string[],
  parents: ReadonlyMap<string, Taking>,
  shown: ReadonlySet<string>,
): Map<string, string | null> {
  const under = new Map<string, string | null>()
  for (const id of order) {
    const parent = parents.get(id)?.earlier
    under.set(id, shown.has(id) ? id : parent === undefined ? null : under.get(parent)!)
  }
  return under
}

function foldedInto(
  order: readonly string[],
  under: ReadonlyMap<string, string | null>,
  shown: ReadonlySet<string>,
  days: ReadonlyMap<string, string | null>,
  rootOf: (id: string) => number,
): { hangsOn: string | null; station: Station }[] {
  const groups = grouped(
    order.filter((id) => !shown.has(id)),
    (id) => under.get(id) ?? null,
  )
  return [...groups].map(([hangsOn, folded]) => {
    const known = folded.flatMap((id) => days.get(id) ?? []).sort()
    const station: Station = {
      id: `more-${hangsOn ?? 'alone'}`,
      kind: 'more',
      name: `and ${folded.length.toLocaleString('en')} more`,
      article: null,
      day: known[0] ?? null,
      root: hangsOn === null ? -1 : rootOf(folded[0]!),
      isRoot: false,
      folded,
    }
    return { hangsOn, station }
  })
}
