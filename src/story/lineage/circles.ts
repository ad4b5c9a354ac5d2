import { grouped } from '../../text/grouped.ts'
import { isBefore } from '../papers/moment.ts'
import type { Carrier } from './carriers.ts'

/** More articles of one outlet are not followed: a bound for hostile input. */
const MOST = 100

/** So many credits for each carrier are followed when rings of one item are looked for: its articles may all credit all. */
const FOLLOWED = 200

/** Carriers of one item that credit one another in a ring, each the next. */
export type Ring = Carrier[]

/**
 * The rings among the carriers of one item: A names B for it, B names A. Whoever has it at first hand ends every ring;
 * and a credit means an article of that outlet which can have come before, where there is one.
 */
export function ringsAmong(carriers: readonly Carrier[]): Ring[] {
  const byOutlet = grouped(carriers, (c) => c.paper.outlet)
  const next = inRings(new Map(carriers.map((carrier) => [carrier, creditedBy(carrier, byOutlet)])))
  const done = new Set<Carrier>()
  const rings: Ring[] = []
  let left = FOLLOWED * carriers.length
  for (const carrier of next.keys()) {
    if (done.has(carrier)) continue
    const { ring, steps } = ringThrough(carrier, next, done, left)
    left -= steps
    // Through whom no ring leads now none will lead when fewer are left.
    done.add(carrier)
    if (ring === null) continue
    for (const member of ring) done.add(member)
    rings.push(ring)
  }
  return rings
}

/** The carriers that one credits for the item, near it. */
function creditedBy(carrier: Carrier, byOutlet: ReadonlyMap<string | null, readonly Carrier[]>): Carrier[] {
  if (carrier.own !== null) return []
  const named = carrier.credits.filter((c) => c.nearness !== 'article' && c.kind !== 'linked')
  const keys = new Set(named.map((c) => c.key))
  return [...keys].flatMap((key) => {
    const of = (byOutlet.get(key) ?? []).filter((c) => c !== carrier).slice(0, MOST)
    const earlier = of.filter((c) => !isBefore(carrier.paper.moment, c.paper.moment))
    return earlier.length > 0 ? earlier : of
  })
}

/** Leaves out, again and again, whoever credits nobody that is left: what remains leads into rings. Linear. */
function inRings(next: ReadonlyMap<Carrier, readonly Carrier[]>): Map<Carrier, readonly Carrier[]> {
  const before = grouped(
    [...next].flatMap(([from, all]) => all.map((to) => ({ from, to }))),
    ({ to }) => to,
  )
  const open = new Map([...next].map(([carrier, all]) => [carrier, all.length]))
  const ended = [...next.keys()].filter((carrier) => open.get(carrier) === 0)
  for (let carrier = ended.pop(); carrier; carrier = ended.pop()) {
    open.delete(carrier)
    for (const { from } of before.get(carrier) ?? []) {
      const left = (open.get(from) ?? 0) - 1
      open.set(from, left)
      if (left === 0) ended.push(from)
    }
  }
  return new Map([...next].filter(([carrier]) => open.has(carrier)))
}

/** The shortest way of credits from a carrier back to itself; null where there is none, or where `most` credits were followed. */
function ringThrough(
  start: Carrier,
  next: ReadonlyMap<Carrier, readonly Carrier[]>,
  done: ReadonlySet<Carrier>,
  most: number,
): { ring: Ring | null; steps: number } {
  const cameFrom = new Map<Carrier, Carrier>()
  const waiting: Carrier[] = [start]
  let steps = 0
  for (const at of waiting) {
    for (const to of next.get(at) ?? []) {
      if (steps++ >= most) return { ring: null, steps }
      if (to === start) return { ring: wayTo(at, start, cameFrom), steps }
      if (cameFrom.has(to) || done.has(to)) continue
      cameFrom.set(to, at)
      waiting.push(to)
    }
  }
  return { ring: null, steps }
}

function wayTo(end: Carrier, start: Carrier, cameFrom: ReadonlyMap<Carrier, Carrier>): Ring {
  const way = [end]
  while (way.at(-1) !== start) way.push(cameFrom.get(way.at(-1)!)!)
  return way.reverse()
}
