import type { Source, Story, StoryArticle } from '../story.ts'
import { rootPlaces } from '../telling/roots.ts'

/** A stop of the lineage: an article, what articles rest on, or many articles folded into one stop. */
export type Station = {
  /** Id of the article or source; `more-` and the id of the station it hangs on for those that are folded. */
  id: string
  kind: 'article' | Source['kind'] | 'more'
  /** The outlet, else the headline; the name of a source; “and 31 more”. */
  name: string
  article: StoryArticle | null
  /** ISO 8601 day that it is drawn at; null when nothing tells it. */
  day: string | null
  /** Place in `story.origins.roots` of the beginning it goes back to, negative where there is none or are several. */
  root: number
  isRoot: boolean
  /** Ids of the articles that are folded into this one. */
  folded: string[]
}

/** All stations of a story before any is folded, by their ids, and what is known of their days. */
export type Stations = {
  byId: Map<string, Station>
  /** ISO 8601 days that are trusted. */
  days: Map<string, string | null>
  rootOf: (id: string) => number
}

export function stationsOf(story: Story): Stations {
  const rootOf = rootPlaces(story.origins)
  // Of a ring nobody is known to have begun it: it is drawn as a ring.
  const ringed = new Set(story.circles.flatMap((c) => c.articles))
  const isRoot = new Set(story.origins.roots.map((r) => r.node).filter((id) => !ringed.has(id)))
  const used = new Set([...story.lineage.map((t) => t.earlier), ...story.origins.roots.map((r) => r.node)])
  const base = (id: string) => ({ id, day: null, root: rootOf(id), isRoot: isRoot.has(id), folded: [] })
  const sources = story.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, kind, name }): Station => ({ ...base(id), kind, name, article: null }))
  const articles = story.articles.map(
    (article): Station => ({
      ...base(article.id),
      kind: 'article',
      name: article.outlet ?? article.title ?? 'an unnamed outlet',
      article,
    }),
  )
  const days = new Map(articles.map(({ id, article }) => [id, trustedDay(article!)]))
  return { byId: new Map([...sources, ...articles].map((s) => [s.id, s])), days, rootOf }
}

/** The day of an article, unless something speaks against its date. */
export const trustedDay = ({ published, dateDoubt }: StoryArticle): string | null =>
  dateDoubt === null && published !== null ? published.slice(0, 10) : null
