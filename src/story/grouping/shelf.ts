import { LEAST_WORTH, NEIGHBOURS, NEWEST_A_KEY, SAMPLE } from './bounds.ts'
import type { Digest } from './digest.ts'
import { keysOf, type Weighed } from './likeness.ts'
import type { Neighbour } from './placing.ts'
import type { Frequency } from './rarity.ts'

/** Articles in their stories, in memory, found again by their terms. */
export type Shelf = {
  frequencyOf: (term: number) => Frequency
  near(article: Weighed): Neighbour[]
  sample(story: string): Weighed[]
  /** Which of two stories began first. */
  older(a: string, b: string): string
  put(article: string, weighed: Weighed, story: string): void
  /** Puts all articles of one story into another. */
  merge(from: string, into: string): void
  storyOf(article: string): string | undefined
}

type Kept = { weighed: Weighed; story: string }

export function emptyShelf(expected: readonly Digest[] = []): Shelf {
  const kept: Kept[] = []
  const places = new Map<string, number>()
  const counts = counted(expected)
  const lists = new Map<number, number[]>()
  // In the order in which they began.
  const stories = new Map<string, { began: number; articles: number[] }>()

  return {
    frequencyOf: (term) => ({ articles: counts.get(term) ?? 0, of: expected.length || kept.length }),
    near: (article) =>
      nearest(article, lists).map((place) => {
        const { story, weighed } = kept[place]!
        return { story, weighed, size: stories.get(story)!.articles.length }
      }),
    sample: (story) => (stories.get(story)?.articles.slice(-SAMPLE) ?? []).map((place) => kept[place]!.weighed),
    older: (a, b) => (stories.get(a)!.began <= stories.get(b)!.began ? a : b),
    put: (article, weighed, story) => {
      const place = kept.length
      kept.push({ weighed, story })
      places.set(article, place)
      for (const { term } of keysOf(weighed)) {
        if (expected.length === 0) counts.set(term, (counts.get(term) ?? 0) + 1)
        const list = lists.get(term)
        if (!list) lists.set(term, [place])
        else if (list.push(place) >= 2 * NEWEST_A_KEY) lists.set(term, list.slice(-NEWEST_A_KEY))
      }
      const known = stories.get(story)
      if (known) known.articles.push(place)
      else stories.set(story, { began: place, articles: [place] })
    },
    merge: (from, into) => {
      const [gone, grown] = [stories.get(from)!, stories.get(into)!]
      for (const place of gone.articles) kept[place]!.story = into
      // The newest stand last.
      grown.articles = [...grown.articles, ...gone.articles].sort((a, b) => a - b)
      stories.delete(from)
    },
    storyOf: (article) => {
      const place = places.get(article)
      return place === undefined ? undefined : kept[place]!.story
    },
  }
}

function counted(digests: readonly Digest[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { terms } of digests) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Weights have four digits, so their squares are whole numbers of these: summed exactly, and without a box for each. */
const UNITS = 1e8

/** The places of the articles that share most with this one, by their keys. */
function nearest(article: Weighed, lists: ReadonlyMap<number, number[]>): number[] {
  const sums = new Map<number, number>()
  for (const { term, worth } of keysOf(article)) {
    const list = lists.get(term) ?? []
    const units = Math.round(worth * UNITS)
    for (let i = Math.max(0, list.length - NEWEST_A_KEY); i < list.length; i++)
      sums.set(list[i]!, (sums.get(list[i]!) ?? 0) + units)
  }
  // Most share one key by chance: only the others are put in order.
  const found: [number, number][] = []
  for (const [place, worth] of sums) if (worth >= LEAST_WORTH * UNITS) found.push([place, worth])
  return found
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, NEIGHBOURS)
    .map(([place]) => place)
}
