import { NEIGHBOURS, NEWEST_A_KEY, SAMPLE } from '../../story/grouping/bounds.ts'
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

/** In how many articles each of the terms stands. */
export async function frequencies(query: Query, terms: readonly number[]): Promise<(term: number) => Frequency> {
  const rows = await query<{ term: number; articles: number }>(
    'select term::float8 as term, articles from hearsay.term where term = any($1::bigint[])',
    [[EVERY_ARTICLE, ...terms]],
  )
  const counts = new Map(rows.map(({ term, articles }) => [term, articles]))
  const of = counts.get(EVERY_ARTICLE) ?? 0
  return (term) => ({ articles: counts.get(term) ?? 0, of })
}

/** The articles that share most with this one by the newest of each key, and their stories. */
export async function near(
  query: Query,
  id: string,
  article: Weighed,
  frequencyOf: (term: number) => Frequency,
): Promise<Neighbour[]> {
  const keys = keysOf(article)
  const hits = await query<{ article: string }>(
    `select p.article from unnest($2::bigint[], $3::float8[], $4::integer[]) as k(term, worth, after)
     join hearsay.posting p on p.term = k.term and p.nth > k.after
     where p.article <> $1 group by p.article order by sum(k.worth) desc, p.article limit ${NEIGHBOURS}`,
    [
      id,
      keys.map(({ term }) => term),
      keys.map(({ worth }) => worth),
      keys.map(({ term }) => frequencyOf(term).articles - NEWEST_A_KEY),
    ],
  )
  const rows = await query<GroupedRow & { story: string }>(
    'select article, story, digest, weights from hearsay.grouped where article = any($1) and story is not null',
    [hits.map((hit) => hit.article)],
  )
  const sizes = await query<{ id: string; articles: number }>(
    'select id, articles from hearsay.story where id = any($1)',
    [[...new Set(rows.map(({ story }) => story))]],
  )
  const sizeOf = new Map(sizes.map((row) => [row.id, row.articles]))
  return rows.map((row) => ({ story: row.story, size: sizeOf.get(row.story) ?? 1, weighed: weighedOf(row) }))
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

/** Lets an article be found by its keys. The order of terms is one, so that two who write wait for each other. */
export async function addTerms(query: Query, id: string, article: Weighed): Promise<void> {
  await count(query, article.terms, 1)
  const keys = keysOf(article)
  await query(
    `insert into hearsay.posting (article, term, nth, worth)
     select $1, k.term, t.articles, k.worth from unnest($2::bigint[], $3::float8[]) as k(term, worth)
     join hearsay.term t on t.term = k.term`,
    [id, keys.map(({ term }) => term), keys.map(({ worth }) => worth)],
  )
}

export async function removeTerms(query: Query, id: string, { terms }: Pick<Weighed, 'terms'>): Promise<void> {
  await query('delete from hearsay.posting where article = $1', [id])
  await count(query, terms, -1)
}

async function count(query: Query, terms: readonly number[], sign: 1 | -1): Promise<void> {
  await query(
    `insert into hearsay.term (term, articles) select term, $2::integer from unnest($1::bigint[]) as term order by term
     on conflict (term) do update set articles = term.articles + excluded.articles`,
    [[EVERY_ARTICLE, ...terms], sign],
  )
}
