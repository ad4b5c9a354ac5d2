import type { Agent, Appearance, Quote, Story, StoryArticle } from '../../story/story.ts'
import { rootPlaces } from '../../story/telling/roots.ts'
import { DATE_DOUBTS, dayOf, isLoud } from '../../story/telling/say.ts'

/** A story laid ready for its page: everything by its id. */
export type Sheet = {
  story: Story
  article: (id: string) => StoryArticle | undefined
  /** What an article is called: its outlet, else its headline. */
  outlet: (id: string) => string
  /** What stands in the lineage: an article or a source. */
  named: (id: string) => string
  agent: (id: string | null) => Agent | undefined
  /** The colour of an independent beginning, by its place among the roots. */
  colour: (root: number) => string
  /** Place among the roots that an article goes back to, negative where there is none or are several. */
  rootOf: (article: string) => number
  /** Place of an article in the order of time. */
  placeOf: (article: string) => number
}

/** Colours of speakers, which here are those of beginnings: `c1` to `c8`. */
const COLOURS = 8

export function sheetOf(story: Story): Sheet {
  const articles = new Map(story.articles.flatMap((a) => [a.id, ...a.copies].map((id) => [id, a])))
  const places = new Map(story.articles.map((a, i) => [a.id, i]))
  const sources = new Map(story.sources.map((s) => [s.id, s.name]))
  const agents = new Map(story.agents.map((a) => [a.id, a]))
  const outlet = (id: string): string => articles.get(id)?.outlet ?? articles.get(id)?.title ?? 'an unnamed outlet'
  return {
    story,
    article: (id) => articles.get(id),
    outlet,
    named: (id) => sources.get(id) ?? outlet(id),
    agent: (id) => (id === null ? undefined : agents.get(id)),
    colour: (root) => (root < 0 ? 'c0' : `c${1 + (root % COLOURS)}`),
    rootOf: rootPlaces(story.origins),
    placeOf: (id) => places.get(id) ?? Number.MAX_SAFE_INTEGER,
  }
}

/** “Edwin Marlow”, “two senior aides (unnamed)”, “nobody named”. */
export function whoSays(sheet: Sheet, id: string | null): string {
  const agent = sheet.agent(id)
  if (!agent) return 'nobody named'
  return agent.named ? agent.name : `${agent.name} (unnamed)`
}

/** “2 Mar 2026, 21:10”, “no date”. */
export function whenWords({ published, dateDoubt }: StoryArticle): string {
  if (published === null || dateDoubt === 'missing' || dateDoubt === 'unreadable')
    return DATE_DOUBTS[dateDoubt ?? 'missing']
  const time = /T(\d\d:\d\d)/.exec(published)?.[1]
  return `${dayOf(published)}${time ? `, ${time}` : ''}${dateDoubt ? ` (${DATE_DOUBTS[dateDoubt]})` : ''}`
}

/** Statements in the order of time. */
export const inTime = (sheet: Sheet, appearances: readonly Appearance[]): Appearance[] =>
  appearances.toSorted((a, b) => sheet.placeOf(a.article) - sheet.placeOf(b.article))

/** An article may have the same words twice; one link leads there. */
export const oncePerArticle = (appearances: readonly Appearance[]): Appearance[] =>
  appearances.filter((a, i) => appearances.findIndex((b) => b.article === a.article) === i)

/** Quotes that more than one article has, and the others. */
export const shared = (quotes: readonly Quote[]): { many: Quote[]; alone: Quote[] } => ({
  many: quotes.filter((q) => q.origins.articles > 1),
  alone: quotes.filter((q) => q.origins.articles <= 1),
})

/** First appearances by day, the earliest first; what has no date stands last. */
export type Firsts = { day: string | null; quotes: Quote[] }

export function firstsOf(sheet: Sheet, quotes: readonly Quote[]): Firsts[] {
  const days = new Map<string | null, Quote[]>()
  const sorted = quotes.toSorted((a, b) => sheet.placeOf(a.first.article) - sheet.placeOf(b.first.article))
  for (const quote of sorted) {
    const article = sheet.article(quote.first.article)
    const day = article && article.dateDoubt === null ? (article.published?.slice(0, 10) ?? null) : null
    days.set(day, [...(days.get(day) ?? []), quote])
  }
  const undated = days.get(null)
  const dated = [...days].filter(([day]) => day !== null).map(([day, list]) => ({ day, quotes: list }))
  return [...dated, ...(undated ? [{ day: null, quotes: undated }] : [])]
}

/** Quotes with a wording in which a negation or a number is another. */
export const loudQuotes = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter((q) => q.variants.some((v) => v.mutations.some((m) => isLoud(m.type))))

/** How many articles each outlet has, most first. */
export function outletsOf(articles: readonly StoryArticle[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { outlet } of articles) {
    const name = outlet ?? 'outlet not known'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}
