import { LEAST_WORTH, NEIGHBOURS, NEWEST_A_KEY, SAMPLE } from '../../story/grouping/bounds.ts'
import type { Digest } from '../../story/grouping/digest.ts'
import { keysOf, type Weighed } from '../../story/grouping/likeness.ts'
import type { Neighbour } from '../../story/grouping/placing.ts'
import type { Frequency } from '../../story/grouping/rarity.ts'
import type { Query } from '../driver/driver.ts'

// What grouping asks of a store, in SQL: the same as `emptyShelf` keeps in memory. Each question reads some rows of an index.

/** Counts all articles. */
const EVERY_ARTICLE = -1

export type GroupedRow = { article: string; story: string | null; digest: string | null; weights: string | null }

export const weighedOf = ({ digest, weights }: Pick<GroupedRow, 'digest' | 'weights'>): Weighed => ({
  ...(JSON.parse(digest!) as Digest),
  weights: JSON.parse(weights!) as number[],
})

/** How many articles have a term among their keys. */
type Frequencies = (term: number) => Frequency

export async function frequencies(query: Query, terms: readonly number[]): Promise<Frequencies> {
  const rows = await query<{ term: number; articles: number }>(
    'select term::float8 as term, articles from hearsay.term where term = any($1::bigint[])',
    [[EVERY_ARTICLE, ...terms]],
  )
  const counts = new Map(rows.map(({ term, articles }) => [term, articles]))
  const of = counts.get(EVERY_ARTICLE) ?? 0
  return (term) => ({ articles: counts.get(term) ?? 0, of })
}

/** The order of terms is one, so that two who write wait for each other. */
async function count(query: Query, terms: readonly number[], sign: 1 | -1): Promise<void> {
  await query(
    `insert into hearsay.term (term, articles) select term, $2::integer from unnest($1::bigint[]) as term order by term
     on conflict (term) do update set articles = term.articles + excluded.articles`,
    [[EVERY_ARTICLE, ...terms], sign],
  )
}

/** The articles that share most with this one by the newest of each key, and their stories, as if those held no others. */
export async function near(query: Query, id: string, article: Weighed, known: Frequencies): Promise<Neighbour[]> {
  const keys = keysOf(article).map((key) => ({ ...key, after: known(key.term).articles - NEWEST_A_KEY }))
  const rows = await query<GroupedRow & { story: string }>(
    `select g.article, g.story, g.digest, g.weights
     from (select p.article, sum(k.worth) as worth
       from unnest($2::bigint[], $3::float8[], $4::integer[]) as k(term, worth, after)
       join hearsay.posting p on p.term = k.term and p.nth > k.after
       where p.article <> $1 group by p.article having sum(k.worth) >= ${LEAST_WORTH}
       order by 2 desc, 1 limit ${NEIGHBOURS}) h
     join hearsay.grouped g on g.article = h.article where g.story is not null order by h.worth desc, g.article`,
    [id, keys.map(({ term }) => term), keys.map(({ worth }) => worth), keys.map(({ after }) => after)],
  )
  return rows.map((row) => ({ story: row.story, size: 1, weighed: weighedOf(row) }))
}

/** The same neighbours with the sizes of their stories. */
export async function sized(query: Query, neighbours: readonly Neighbour[]): Promise<Neighbour[]> {
  const rows = await query<{ id: string; articles: number }>(
    'select id, articles from hearsay.story where id = any($1)',
    [[...new Set(neighbours.map(({ story }) => story))]],
  )
  const sizes = new Map(rows.map(({ id, articles }) => [id, articles]))
  return neighbours.map((neighbour) => ({ ...neighbour, size: sizes.get(neighbour.story) ?? 1 }))
}

/** The newest articles of a story. */
export async function sample(query: Query, story: string): Promise<Weighed[]> {
  const rows = await query<GroupedRow>(
    `select article, story, digest, weights from hearsay.grouped
     where story = $1 order by at desc, article desc limit ${SAMPLE}`,
    [story],
  )
  return rows.map(weighedOf)
}

/** Lets an article be found by its keys; `known` is how often they stood elsewhere before. */
export async function addKeys(query: Query, id: string, article: Weighed, known: Frequencies): Promise<void> {
  const keys = keysOf(article)
  const terms = keys.map(({ term }) => term)
  // One statement for both: asking costs more than what is asked.
  await query(
    `with counted as (insert into hearsay.term (term, articles)
       select term, 1 from unnest(array_prepend(${EVERY_ARTICLE}::bigint, $2::bigint[])) as term order by term
       on conflict (term) do update set articles = term.articles + excluded.articles)
     insert into hearsay.posting (article, term, worth, nth)
     select $1, k.* from unnest($2::bigint[], $3::float8[], $4::integer[]) as k`,
    [id, terms, keys.map(({ worth }) => worth), terms.map((term) => known(term).articles + 1)],
  )
}

export async function removeKeys(query: Query, id: string, article: Weighed): Promise<void> {
  await query('delete from hearsay.posting where article = $1', [id])
  await count(
    query,
    keysOf(article).map(({ term }) => term),
    -1,
  )
}
