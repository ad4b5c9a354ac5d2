import type { ArticleLine, Listed, Paging } from '../archive.ts'
import type { Query, Row } from '../driver/driver.ts'
import { asked } from './asked.ts'
import { keysAfter, limitOf, listed } from './cursor.ts'

export type ArticleLineRow = {
  id: string
  at: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  retrieved_at: string
  retrieved_by: ArticleLine['retrievedBy']
  statements: number
  named: number
  unnamed: number
  headline: ArticleLine['headline']
  corrections: number
} & Row

export const LINE_COLUMNS =
  'id, at, title, outlet, url, published, retrieved_at, retrieved_by, statements, named, unnamed, headline, corrections'

/** Articles, newest first; with words, those that have all of them in title, outlet or text. */
export async function articles(query: Query, paging: Paging, words?: string): Promise<Listed<ArticleLine>> {
  const limit = limitOf(paging)
  const after = keysAfter(paging, 'ss')
  const match = words === undefined || words.trim() === '' ? undefined : await asked(query, words)
  if (match === null) return { items: [], next: null }
  const rows = await query<ArticleLineRow>(
    `select ${LINE_COLUMNS} from hearsay.article
     where ($2::tsquery is null or search @@ $2::tsquery)
       and ($3::text is null or (at, id) < ($3::text collate "C", $4::text collate "C"))
     order by at desc, id desc limit $1`,
    [limit + 1, match ?? null, ...(after ?? [null, null])],
  )
  return listed(rows, limit, ({ at, id }) => [at, id], articleLine)
}

export const articleLine = (row: ArticleLineRow): ArticleLine => ({
  id: row.id,
  title: row.title,
  outlet: row.outlet,
  url: row.url,
  published: row.published,
  retrievedAt: row.retrieved_at,
  retrievedBy: row.retrieved_by,
  statements: row.statements,
  named: row.named,
  unnamed: row.unnamed,
  headline: row.headline,
  corrections: row.corrections,
})
