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
import { addKeys, frequencies, type GroupedRow, near, removeKeys, sized, weighedOf } from './shelf.ts'
import { leave, nowOf, touch } from './story-rows.ts'

/** Whoever puts articles into stories holds this advisory lock: two articles of one new story must see each other. */
const LOCK = 4_277_326

/** Waits until nobody else puts articles into stories, to the end of the transaction. */
export const lockStories = (query: Query): Promise<unknown> => query('select pg_advisory_xact_lock($1)', [LOCK])

/** `isNew` when the article was kept in this transaction; `carried` is the story it was in where it was taken over from. */
export type Place = { isNew?: boolean; carried?: string | null }

/**
 * Puts an article into its story, or leaves it where it is when it has company there. `reading` is what is shown of it,
 * `at` its time. Called last in a transaction: the lock on all stories is held from here to its end.
 */
export async function regroup(
  query: Query,
  article: string,
  reading: Reading,
  at: string,
  { isNew = false, carried = null }: Place = {},
): Promise<void> {
  await lockStories(query)
  const digest = digestOf(reading)
  const json = JSON.stringify(digest)
  const before = isNew ? null : await groupedRow(query, article)
  if (before?.story && before.digest === json) return touch(query, before.story, article, at)
  if (before?.digest) await removeKeys(query, article, weighedOf(before))
  const known = await frequencies(query, digest.terms)
  const one = weighed(digest, known)
  await addKeys(query, article, one, known)
  const stays = before?.story && (await hasCompany(query, before.story)) ? before.story : null
  if (before?.story && stays === null) await leave(query, article, before.story)
  const found = stays ?? carried
  const stories = found === null ? await storiesFor(query, article, one, known) : [await nowOf(query, found)]
  const story = stories[0] ?? (await begun(query, article, at))
  await query(
    `insert into hearsay.grouped (article, story, at, digest, weights) values ($1, $2, $3, $4, $5)
     on conflict (article) do update set story = excluded.story, at = excluded.at, digest = excluded.digest,
       weights = excluded.weights`,
    [article, story, at, json, JSON.stringify(one.weights)],
  )
  if (stays !== null) return touch(query, story, article, at)
  if (stories.length > 0) await grow(query, article, story, at)
  await bridge(query, story, stories.slice(1))
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
  const stories = await storiesFor(query, article, one, await frequencies(query, one.terms))
  const story = stories[0] ?? (await begun(query, article, row.at))
  await query('update hearsay.grouped set story = $2 where article = $1', [article, story])
  if (stories.length > 0) await grow(query, article, story, row.at)
  await bridge(query, story, stories.slice(1))
}

/** The stories an article may be in, the likest first; people may have kept it out of some. */
async function storiesFor(
  query: Query,
  article: string,
  one: Weighed,
  known: (term: number) => Frequency,
): Promise<string[]> {
  const neighbours = await near(query, article, one, known)
  // The more articles a story holds beside the neighbours, the less it is like: most articles need not ask for more.
  if (placing(one, neighbours, NONE, SETTING).length === 0) return []
  return placing(one, await sized(query, neighbours), await barredStories(query, article), SETTING)
}

const NONE: ReadonlySet<string> = new Set()

/** Counts an article into a story, which may not be there yet. */
async function grow(query: Query, article: string, story: string, at: string): Promise<void> {
  await query(
    `insert into hearsay.story (id, articles, at, stamp) values ($1, 1, $2, md5($3))
     on conflict (id) do update set articles = story.articles + 1, at = greatest(story.at, excluded.at),
       stamp = md5(story.stamp || excluded.stamp)`,
    [story, at, `${article} ${at}`],
  )
}

/** Begins a story with an article. One with its id may be there already, when the article was taken out of it. */
async function begun(query: Query, article: string, at: string): Promise<string> {
  for (let nth = 0; ; nth++) {
    const [row] = await query<{ id: string }>(
      `insert into hearsay.story (id, articles, at, stamp) select $1, 1, $2, md5($3)
       where not exists (select from hearsay.former_story where id = $1) on conflict do nothing returning id`,
      [storyId(nth === 0 ? article : `${article} ${nth}`), at, `${article} ${at}`],
    )
    if (row) return row.id
  }
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
