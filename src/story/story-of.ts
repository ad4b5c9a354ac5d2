import type { Reading } from '../reading/reading.ts'
import { grouped } from '../text/grouped.ts'
import { VERSION } from '../version.ts'
import { agentsOf } from './agents/agents.ts'
import { claimsOf } from './claims/claims.ts'
import { contradictionsOf } from './claims/contradictions.ts'
import { outletsNamedIn } from './credits/credits.ts'
import { itemsOf } from './lineage/item.ts'
import { lineageOf } from './lineage/lineage.ts'
import { relayedClaims } from './lineage/relayed.ts'
import { notesOf } from './notes.ts'
import { foldWay } from './origins/fold.ts'
import { originsOf } from './origins/origins.ts'
import { originsOfStory } from './origins/whole.ts'
import { outletsOf } from './outlets/outlets.ts'
import { likenessOf } from './papers/alike.ts'
import { paperOf } from './papers/paper.ts'
import { pilesOf } from './papers/piles.ts'
import { quotesOf } from './quotes/quotes.ts'
import { type Pointer, statementsOf } from './statement.ts'
import type { Story, StoryArticle } from './story.ts'
import { storyId } from './story-id.ts'

/** What people have decided about a story; all of it has a default. */
export type StoryOptions = {
  /** The id that the story was given when it began; without it, its first article gives one. */
  id?: string
  /** Pairs of statements (`article#attribution`) that are not the same, whatever their words. */
  apart?: readonly (readonly [Pointer, Pointer])[]
  /** Pairs of speakers (`article#speaker`) that are not one, whatever their names. */
  strangers?: readonly (readonly [Pointer, Pointer])[]
}

/**
 * Reads many articles as one story: who is who across them, which words are the same, who took them from whom, and how
 * many independent origins remain. The same readings give the same story in whatever order they come. Nothing here
 * touches a file, the network or a clock.
 */
export function storyOf(readings: readonly Reading[], { id, apart = [], strangers = [] }: StoryOptions = {}): Story {
  const outlets = outletsOf(readings.map((r) => r.article))
  const piles = pilesOf(readings, outlets)
  const kept = piles.map((pile) => pile.reading)
  const { agents, agentOf } = agentsOf(kept, outlets, strangers)
  const others = outletsNamedIn(kept, outlets)
  const papers = piles.map((pile, place) => paperOf(pile.reading, place, pile.dated.moment, outlets, others, agentOf))
  const likeness = likenessOf()

  const statements = kept.flatMap(statementsOf)
  const quotes = quotesOf(statements, agentOf, { apart })
  const agreeing = claimsOf(statements, quotes, { agents, agentOf }, { apart })
  const claims = relayedClaims(statements, quotes, agreeing, papers, agentOf, apart)
  const lineage = lineageOf(itemsOf(quotes, claims), papers, likeness)
  const folded = lineage.ways.map((way) => foldWay(way, likeness))
  const rootsOf = new Map(lineage.ways.map((way, i) => [way.item.id, folded[i]!]))

  const counts = grouped(statements, (s) => s.article)
  const articles = piles.map(
    ({ reading: { article }, copies, published, dated }): StoryArticle => ({
      id: article.id,
      title: article.title,
      outlet: outletName(outlets.of(article), outlets.nameOf),
      url: article.url,
      published,
      dateDoubt: dated.doubt ?? (lineage.doubted.has(article.id) ? 'before-what-it-cites' : null),
      copies,
      statements: counts.get(article.id)?.length ?? 0,
    }),
  )
  const days = piles
    .flatMap(({ dated }) => dated.moment ?? [])
    .map(({ from }) => new Date(from).toISOString().slice(0, 10))
  return {
    schema: 'hearsay/story/1',
    id: id ?? storyId(articles),
    title: articles.find((a) => a.title !== null)?.title ?? '',
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    articles,
    sources: lineage.sources,
    agents,
    quotes: quotes.map((quote) => ({ ...quote, origins: originsOf(rootsOf.get(quote.id)!, lineage) })),
    claims: claims.map((claim) => ({ ...claim, origins: originsOf(rootsOf.get(claim.id)!, lineage) })),
    lineage: lineage.takings,
    circles: lineage.circles,
    origins: originsOfStory(folded, lineage, papers),
    contradictions: contradictionsOf(statements, quotes, claims, { agents, agentOf }),
    notes: notesOf(articles, lineage.ways, folded),
    run: { version: VERSION },
  }
}

const outletName = (key: string | null, nameOf: (key: string) => string): string | null =>
  key === null ? null : nameOf(key)
