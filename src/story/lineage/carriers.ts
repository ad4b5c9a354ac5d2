import type { Paper } from '../papers/paper.ts'
import type { Item } from './item.ts'
import { type NearCredit, type SharedGround, type Standing, standingOf } from './standing.ts'

/** An article that has an item, and on what it has it: all its statements of it together. */
export type Carrier = {
  paper: Paper
  attributions: string[]
  /** The quotes it has, each with the places of its wordings. */
  wordings: ReadonlyMap<string, ReadonlySet<number>>
  /** Of these wordings, as “quote place”, those with another number or negation than the quote’s first. */
  turned: ReadonlySet<string>
  own: NearCredit | null
  credits: NearCredit[]
  shared: SharedGround | null
}

type Known = { standings: Standing[]; wordings: Map<string, Set<number>>; turned: Set<string> }

/** The articles that have an item, in the order of the story. */
export function carriersOf(item: Item, papers: ReadonlyMap<string, Paper>): Carrier[] {
  const byPaper = new Map<Paper, Known>()
  for (const { at, quote, variant, isTurned } of item.stands) {
    const paper = papers.get(at.article)
    const attribution = paper?.attributions.get(at.attribution)
    if (!paper || !attribution) continue
    const known: Known = byPaper.get(paper) ?? { standings: [], wordings: new Map(), turned: new Set() }
    byPaper.set(paper, known)
    known.standings.push(standingOf(paper, attribution))
    if (isTurned) known.turned.add(`${quote} ${variant}`)
    if (quote !== null) known.wordings.set(quote, (known.wordings.get(quote) ?? new Set()).add(variant))
  }
  return [...byPaper]
    .map(([paper, { standings, wordings, turned }]) => ({ paper, wordings, turned, ...together(standings) }))
    .sort((a, b) => a.paper.place - b.paper.place)
}

/** An article as a whole: what it says of itself at its top and end. */
export const wholeCarrier = (paper: Paper): Carrier => ({
  paper,
  attributions: [],
  wordings: new Map(),
  turned: new Set(),
  own: null,
  credits: paper.credits
    .filter((c) => !c.home && c.sentence === null && c.kind !== 'helped')
    .map((credit) => ({ ...credit, nearness: 'article' })),
  shared: null,
})

const NEAREST = { here: 0, speaker: 1, beside: 2, article: 3 } as const

function together(standings: readonly Standing[]): Omit<Carrier, 'paper' | 'wordings' | 'turned'> {
  const credits = standings
    .flatMap((s) => s.credits)
    .sort((a, b) => NEAREST[a.nearness] - NEAREST[b.nearness])
    .filter((credit, i, all) => all.findIndex((c) => c.key === credit.key && c.kind === credit.kind) === i)
  const own = standings.flatMap((s) => s.own ?? []).sort((a, b) => NEAREST[a.nearness] - NEAREST[b.nearness])
  return {
    attributions: standings.map((s) => s.attribution),
    own: own[0] ?? null,
    credits,
    shared: standings.find((s) => s.shared !== null)?.shared ?? null,
  }
}
