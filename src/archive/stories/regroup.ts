import type { Reading } from '../../reading/reading.ts'
import { digestOf } from '../../story/grouping/digest.ts'
import { type Weighed, weighed } from '../../story/grouping/likeness.ts'
import { storyId } from '../../story/grouping/open-grouping.ts'
import { placing } from '../../story/grouping/placing.ts'
import type { Frequency } from '../../story/grouping/rarity.ts'
import { SETTING } from '../../story/grouping/setting.ts'
import type { Query } from '../driver/driver.ts'
import { barredStories } from './barred.ts'
import { bridge } from './bridge.ts'
import { addTerms, frequencies, type GroupedRow, near, removeTerms, weighedOf } from './shelf.ts'
import { leave, nowOf, touch } from './story-rows.ts'

/** Whoever puts articles into stories holds this advisory lock: two articles of one new story must see each other. */
const LOCK = 4_277_326

/** Waits until nobody else puts articles into stories, to the end of the transaction. */
export const lockStories = (query: Query): Promise<unknown> => query('select pg_advisory_xact_lock($1)', [LOCK])

/**
 * Puts an article into its story, or leaves it where it is when it has company there. `reading` is what is shown of it,
 * `at` its time; `carried` is the story it was in where it was taken over from. Called last in a transaction: the lock on
 * all stories is held from here to its end.
 */
export async function regroup(
  query: Query,
  article: string,
  reading: Reading,
  at: string,
  carried: string | null = null,
): Promise<void> {
  await lockStories(query)
  const digest = digestOf(reading)
  const json = JSON.stringify(digest)
  const before = await groupedRow(query, article)
  if (before?.story && before.digest === json) return touch(query, before.story, article, at)
  if (before?.digest && before.weights) await removeTerms(query, article, weighedOf(before))
  const frequencyOf = await frequencies(query, digest.terms)
  const one = weighed(digest, frequencyOf)
  await query(
    `insert into hearsay.grouped (article, story, at, digest, weights) values ($1, $2, $3, $4, $5)
     on conflict (article) do update set at = excluded.at, digest = excluded.digest, weights = excluded.weights`,
    [article, null, at, json, JSON.stringify(one.weights)],
  )
  await addTerms(query, article, one)
  if (before?.story && (await hasCompany(query, before.story))) return touch(query, before.story, article, at)
  if (before?.story) await leave(query, article, before.story)
  if (carried === null) await place(query, article, one, at, frequencyOf)
  else await enter(query, article, await nowOf(query, carried), at)
}

/** Puts an article that is in no story into one: the likest, or its own. */
async function place(
  query: Query,
  article: string,
  one: Weighed,
  at: string,
  frequencyOf: (term: number) => Frequency,
): Promise<void> {
  const barred = await barredStories(query, article)
  const neighbours = await near(query, article, one, frequencyOf)
  const [first, ...others] = placing(one, neighbours, barred, SETTING)
  const story = first ?? (await freshId(query, article))
  await enter(query, article, story, at)
  await bridge(query, story, others)
}

/** Takes an article out of its story and puts it where it belongs now; people may have kept it out of some. */
export async function replace(query: Query, article: string): Promise<void> {
  const [row] = await query<GroupedRow & { at: string }>(
    'select article, story, digest, weights, at from hearsay.grouped where article = $1 and story is not null',
    [article],
  )
  if (!row) return
  await leave(query, article, row.story!)
  const one = weighedOf(row)
  await place(query, article, one, row.at, await frequencies(query, one.terms))
}

async function enter(query: Query, article: string, story: string, at: string): Promise<void> {
  await query('update hearsay.grouped set story = $2 where article = $1', [article, story])
  await query(
    `insert into hearsay.story (id, articles, at, stamp) values ($1, 1, $2, md5($3))
     on conflict (id) do update set articles = story.articles + 1, at = greatest(story.at, excluded.at),
       stamp = md5(story.stamp || excluded.stamp)`,
    [story, at, `${article} ${at}`],
  )
}

export async function groupedRow(query: Query, article: string): Promise<GroupedRow | null> {
  const [row] = await query<GroupedRow>(
    'select article, story, digest, weights from hearsay.grouped where article = $1',
    [article],
  )
  return row ?? null
}

async function hasCompany(query: Query, story: string): Promise<boolean> {
  const [row] = await query<{ articles: number }>('select articles from hearsay.story where id = $1', [story])
  return (row?.articles ?? 0) > 1
}

/** The story that begins with an article may be there already, when the article was taken out of it. */
async function freshId(query: Query, article: string): Promise<string> {
  for (let nth = 0; ; nth++) {
    const id = storyId(nth === 0 ? article : `${article} ${nth}`)
    const [taken] = await query(
      'select id from hearsay.story where id = $1 union all select id from hearsay.former_story where id = $1',
      [id],
    )
    if (!taken) return id
  }
}
