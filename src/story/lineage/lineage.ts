import { grouped } from '../../text/grouped.ts'
import type { Likeness } from '../papers/alike.ts'
import type { Paper } from '../papers/paper.ts'
import type { Circle, Source, Taking } from '../story.ts'
import { type Carrier, carriersOf, wholeCarrier } from './carriers.ts'
import { type Choice, choiceFor, type Scene } from './choice.ts'
import { type Ring, ringsAmong } from './circles.ts'
import type { Item } from './item.ts'
import { sourcesOf } from './sources.ts'
import { takingsOf } from './takings.ts'

/**
 * How one item went through the story. `along` holds the choices of the claim that a quote belongs to: the way back may
 * lead over articles that put it in other words.
 */
export type Way = { item: Item; choices: Choice[]; along: readonly Choice[]; rings: Ring[] }
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
  const byOutlet = grouped(papers, (paper) => paper.outlet)
  const papersOf = (outlet: string): readonly Paper[] => byOutlet.get(outlet) ?? []
  const story = { likeness, papersOf }
  const ofClaims = new Map(
    items.filter((i) => i.kind === 'claim').map((item) => [item.id, wayOf(item, byId, story)] as const),
  )
  // The first claim that has it.
  const claimWith = new Map(
    [...ofClaims.values()].toReversed().flatMap((way) => way.item.quotes.map((quote) => [quote, way] as const)),
  )
  const ways = items.map((item) => {
    const claim = item.kind === 'claim' ? undefined : claimWith.get(item.id)
    return ofClaims.get(item.id) ?? (claim && partOf(item, claim, byId)) ?? wayOf(item, byId, story)
  })
  ways.push(...textWays(papers, story))
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

type Story = Pick<Scene, 'likeness' | 'papersOf'>

function wayOf(item: Item, papers: ReadonlyMap<string, Paper>, story: Story): Way {
  const carriers = carriersOf(item, papers)
  const rings = ringsAmong(carriers)
  const isQuoted = item.stands.some(
    ({ at }) => papers.get(at.article)?.attributions.get(at.attribution)?.form !== 'indirect',
  )
  const scene = {
    ...story,
    item: { ...item, isSlight: item.isSlight && !isQuoted },
    carriers,
    inRing: new Set(rings.flat()),
    byOutlet: grouped(carriers, (c) => c.paper.outlet),
  }
  const choices = carriers.map((c) => choiceFor(c, scene))
  return { item, rings, choices, along: choices }
}

/** A quote goes the way of its claim, as far as it has the same articles. */
function partOf(item: Item, claim: Way, papers: ReadonlyMap<string, Paper>): Way {
  const own = new Set(item.stands.map(({ at }) => papers.get(at.article)))
  const choices = claim.choices.filter((c) => own.has(c.carrier.paper))
  const rings = claim.rings.filter((ring) => ring.some((c) => own.has(c.paper)))
  return { item, rings, choices, along: claim.choices }
}

/** Whole texts that went about, and articles that bear the mark of a wire, whatever they say. */
function textWays(papers: readonly Paper[], story: Story): Way[] {
  const clusters = story.likeness.copies(papers)
  const inCluster = new Set(clusters.flat())
  const wired = papers.filter((p) => !inCluster.has(p) && p.credits.some((c) => c.kind === 'wire' && !c.home))
  return [...clusters, ...wired.map((paper) => [paper])].map((cluster) => {
    const item: Item = { id: '', kind: 'text', speaker: null, quotes: [], isSlight: false, stands: [] }
    const carriers = cluster.map(wholeCarrier)
    const scene = {
      ...story,
      item,
      carriers,
      inRing: new Set<Carrier>(),
      byOutlet: grouped(carriers, (c) => c.paper.outlet),
    }
    const choices = carriers.map((c) => choiceFor(c, scene))
    return { item, rings: [], choices, along: choices }
  })
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
