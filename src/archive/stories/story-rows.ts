import type { Query } from '../driver/driver.ts'

/** The story that an id leads to now: itself, or the one it was merged into. */
export async function nowOf(query: Query, id: string): Promise<string> {
  const [row] = await query<{ story: string }>('select story from hearsay.former_story where id = $1', [id])
  return row?.story ?? id
}

/** A short word that changes whenever what is shown of the story does; null when there is none of that id. */
export async function storyStamp(query: Query, id: string): Promise<string | null> {
  const now = await nowOf(query, id)
  const [row] = await query<{ stamp: string }>('select stamp from hearsay.story where id = $1', [now])
  return row ? `${now}-${row.stamp}` : null
}

/** Notes that an article of a story is shown otherwise than before, at `at`. */
export async function touch(query: Query, story: string, article: string, at: string): Promise<void> {
  await query('update hearsay.grouped set story = $2, at = $3 where article = $1', [article, story, at])
  await query(
    `update hearsay.story set stamp = md5(stamp || $2),
       at = (select max(at) from hearsay.grouped where story = $1) where id = $1`,
    [story, `${article} ${at}`],
  )
}

/** Notes that something else of a story is shown otherwise. */
export async function stampStories(query: Query, stories: readonly string[], why: string): Promise<void> {
  await query('update hearsay.story set stamp = md5(stamp || $2) where id = any($1)', [[...new Set(stories)], why])
}

/** Takes an article out of its story; a story without articles is gone. */
export async function leave(query: Query, article: string, story: string): Promise<void> {
  await query('update hearsay.grouped set story = null where article = $1', [article])
  await query('delete from hearsay.story where id = $1 and articles <= 1', [story])
  await query(
    `update hearsay.story set articles = articles - 1, stamp = md5(stamp || $2),
       at = (select max(at) from hearsay.grouped where story = $1) where id = $1`,
    [story, `without ${article}`],
  )
}

/** All articles of one story go into another, and its id leads there. */
export async function merge(query: Query, from: string, into: string): Promise<void> {
  await query('update hearsay.grouped set story = $2 where story = $1', [from, into])
  const [gone] = await query<{ articles: number; at: string }>(
    'delete from hearsay.story where id = $1 returning articles, at',
    [from],
  )
  await query(
    `update hearsay.story set articles = articles + $2, at = greatest(at, $3), stamp = md5(stamp || $4) where id = $1`,
    [into, gone?.articles ?? 0, gone?.at ?? '', from],
  )
  await query('update hearsay.former_story set story = $2 where story = $1', [from, into])
  await query('insert into hearsay.former_story (id, story) values ($1, $2)', [from, into])
}
