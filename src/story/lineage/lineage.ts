import type { Likeness } from '../papers/alike.ts'
import type { Paper } from '../papers/paper.ts'
import type { Circle, Source, Taking } from '../story.ts'
import { type Carrier, carriersOf } from './carriers.ts'
import { type Choice, choiceFor } from './choice.ts'
import { type Ring, ringsAmong } from './circles.ts'
import type { Item } from './item.ts'
import { sourcesOf } from './sources.ts'
import { takingsOf } from './takings.ts'

/** How one item went through the story. */
export type Way = { item: Item; choices: Choice[]; rings: Ring[] }
export type Lineage = {
  ways: Way[]
  sources: Source[]
  /** The id of a source by its key. */
  sourceOf: (key: string) => string
  takings: Taking[]
  circles: Circle[]
  /** Ids of articles dated before what they cite. */
  doubted: ReadonlySet<string>
}

/** Who took what from whom: for each item and each article that has it, the best beginning. */
export function lineageOf(items: readonly Item[], papers: readonly Paper[], likeness: Likeness): Lineage {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  const ways: Way[] = []
  for (const item of items) ways.push(wayOf(item, byId, likeness, ways))
  const choices = ways.flatMap((way) => way.choices)
  const { sources, sourceOf } = sourcesOf(choices)
  return {
    ways,
    sources,
    sourceOf,
    takings: takingsOf(ways, byId, sourceOf),
    circles: circlesOf(ways),
    doubted: new Set(choices.filter((c) => c.isDoubted).map((c) => c.carrier.paper.id)),
  }
}

function wayOf(item: Item, papers: ReadonlyMap<string, Paper>, likeness: Likeness, before: readonly Way[]): Way {
  const carriers = carriersOf(item, papers)
  const rings = ringsAmong(carriers)
  const inRing = new Set(rings.flat())
  const scene = { item, carriers, likeness, inRing }
  const known = knownBefore(item, before)
  return { item, rings, choices: carriers.map((c) => known(c) ?? choiceFor(c, scene)) }
}

/** A claim goes the way of its quotes, where an article has one of them. */
function knownBefore(item: Item, before: readonly Way[]): (carrier: Carrier) => Choice | null {
  if (item.quotes.length === 0) return () => null
  const known = new Map<string, Choice>()
  for (const way of before.filter((w) => item.quotes.includes(w.item.id)))
    for (const choice of way.choices) {
      const { id } = choice.carrier.paper
      const tellsMore = choice.article !== null || choice.source !== null || choice.own
      if (tellsMore && !known.has(id)) known.set(id, choice)
    }
  return (carrier) => {
    const choice = known.get(carrier.paper.id)
    return choice ? { ...choice, carrier } : null
  }
}

function circlesOf(ways: readonly Way[]): Circle[] {
  const rings = new Map<string, Ring>()
  for (const ring of ways.flatMap((way) => way.rings)) {
    const key = ring
      .map((c) => c.paper.place)
      .sort((a, b) => a - b)
      .join(' ')
    if (!rings.has(key)) rings.set(key, ring)
  }
  return [...rings.values()].map((ring) => {
    const names = ring.map(({ paper }) => paper.outletName ?? paper.id)
    const cites = names.map((name, i) => `${name} credits ${names[(i + 1) % names.length]}`)
    return {
      articles: ring.map(({ paper }) => paper.id),
      why: `${cites.join(', ')}; nobody in the ring shows where it has it from.`,
    }
  })
}
