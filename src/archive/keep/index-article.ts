import { correct } from '../../correction/correct.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Query } from '../driver/driver.ts'
import { type Place, regroup } from '../stories/regroup.ts'
import { countAgents } from './agents.ts'
import { sha256 } from './identity.ts'
import { type Kept, keptOf } from './kept.ts'
import { type Rows, rowsOf } from './rows.ts'
import { ARTICLE_COLUMNS, ARTICLE_SOURCE, STATEMENT_COLUMNS, STATEMENT_SOURCE } from './sources.ts'

/** Raised when the rows of the index mean something else than before, so that stamps change with them. */
const INDEX = 1

/**
 * Makes the index of one article anew from its shown run and its corrections, and puts it into its story. The caller
 * holds the article's lock and does nothing after this.
 */
export async function indexArticle(query: Query, id: string, place: Place = {}): Promise<void> {
  const kept = await keptOf(query, id)
  if (!kept) return
  const reading = shownReading(kept)
  const rows = rowsOf(id, reading, kept.shown.retrievedAt)
  await query(`update hearsay.article set (${ARTICLE_COLUMNS}) = (${ARTICLE_SOURCE}) where id = $1`, [
    id,
    articleJson(kept, rows),
  ])
  if (!place.isNew) await query('delete from hearsay.statement where article = $1', [id])
  await query(`insert into hearsay.statement (${STATEMENT_COLUMNS}) ${STATEMENT_SOURCE}`, [id, ...statementJson(rows)])
  await addWords(query, id)
  await countAgents(query, id, rows.appearances)
  await regroup(query, id, reading, rows.article.at, place)
}

/** What is indexed of an article: its shown run with the corrections. */
export const indexOf = (kept: Kept): Rows => rowsOf(kept.id, shownReading(kept), kept.shown.retrievedAt)

/** What people see of an article: the reading that is shown with what was said against it. */
export const shownReading = ({ shown, corrections }: Kept): Reading => correct(shown.reading, corrections).reading

/** The value of $2 in ARTICLE_SOURCE. */
export function articleJson(kept: Kept, { article }: Rows): string {
  const { shown, corrections } = kept
  return JSON.stringify({
    ...article,
    run: shown.id,
    stamp: stampOf(kept),
    retrieved_at: shown.retrievedAt,
    retrieved_by: shown.retrievedBy,
    corrections: corrections.filter(({ undoneAt }) => undoneAt === null).length,
  })
}

/** The values of $2 and $3 in STATEMENT_SOURCE. */
export function statementJson({ article, statements }: Rows): [string, string] {
  const { at, title, outlet, published, searched } = article
  return [JSON.stringify({ at, title, outlet, published, searched }), JSON.stringify(statements)]
}

/** Changes whenever what is kept of the article does. */
const stampOf = ({ id, shown, runs, corrections }: Kept): string =>
  sha256(JSON.stringify([INDEX, id, shown.sha256, shown.facts, runs.map((run) => run.id), corrections])).slice(0, 16)

/** In one order, so that two processes that add the same words wait for each other and do not lock up. */
async function addWords(query: Query, id: string): Promise<void> {
  await query(
    `insert into hearsay.word
     select distinct word from hearsay.statement, unnest(tsvector_to_array(search)) as word
     where article = $1 and length(word) between 3 and 40 order by word
     on conflict do nothing`,
    [id],
  )
}
