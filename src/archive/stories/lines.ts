import type { Listed, Paging, StoryLine } from '../archive.ts'
import type { Query, Row } from '../driver/driver.ts'
import { asked } from '../find/asked.ts'
import { keysAfter, limitOf, listed } from '../find/cursor.ts'

type StoryRow = { id: string; at: string }
type LineRow = StoryLine & Row

/** Stories, newest first; with words, those in which one article has all of them. */
export async function stories(query: Query, paging: Paging, words?: string, alone = false): Promise<Listed<StoryLine>> {
  const limit = limitOf(paging)
  const after = keysAfter(paging, 'ss')
  const match = words === undefined || words.trim() === '' ? undefined : await asked(query, words)
  if (match === null) return { items: [], next: null }
  const rows = await query<StoryRow>(
    `select id, at from hearsay.story
     where ${alone ? 'true' : 'articles > 1'}
       and ($2::tsquery is null or id in (select g.story from hearsay.grouped g
         join hearsay.article a on a.id = g.article where a.search @@ $2::tsquery))
       and ($3::text is null or (at, id) < ($3::text collate "C", $4::text collate "C"))
     order by at desc, id desc limit $1`,
    [limit + 1, match ?? null, ...(after ?? [null, null])],
  )
  const lines = await storyLines(
    query,
    rows.slice(0, limit).map(({ id }) => id),
  )
  const page = listed(
    rows,
    limit,
    ({ at, id }) => [at, id],
    ({ id }) => lines.get(id),
  )
  return { ...page, items: page.items.flatMap((line) => line ?? []) }
}

/** The lines of stories, from what is shown of their articles. */
export async function storyLines(query: Query, ids: readonly string[]): Promise<Map<string, StoryLine>> {
  const rows = await query<LineRow>(
    `select d.story as id, min(d.day) as "from", max(d.day) as "to", count(*)::integer as articles,
       count(distinct d.outlet)::integer as outlets, sum(d.statements)::integer as statements,
       (array_agg(d.title order by d.day is null, d.at, d.id) filter (where d.title is not null))[1] as title
     from (select g.story, a.id, a.at, a.title, a.outlet, a.statements,
         substring(a.published from '^\\d{4}-\\d{2}-\\d{2}') as day
       from hearsay.grouped g join hearsay.article a on a.id = g.article where g.story = any($1)) d
     group by d.story`,
    [[...ids]],
  )
  return new Map(
    rows.map(({ id, title, from, to, articles, outlets, statements }) => [
      id,
      { id, title, from, to, articles, outlets, statements },
    ]),
  )
}
