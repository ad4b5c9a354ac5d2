import type { PageFacts } from '../../article/article.ts'
import type { Correction } from '../../correction/correction.ts'
import type { Reading } from '../../reading/reading.ts'
import type { NewArticle } from '../archive.ts'
import type { Query } from '../driver/driver.ts'
import { storable, storableOr } from './stored.ts'

export type Original = Pick<NewArticle, 'bytes' | 'mediaType' | 'retrievedAt' | 'retrievedBy'> & { sha256: string }
/** A run over the original with this hash, and what was known about the page then. */
export type Run = { id: string; at: string; sha256: string; facts: PageFacts; reading: Reading }

/** Makes the article's line if there is none, and holds it to the end of the transaction. True when it is new. */
export async function lockArticle(query: Query, id: string): Promise<boolean> {
  const made = await query(
    `insert into hearsay.article (id, run, stamp, print, at, retrieved_at, retrieved_by, statements, named, unnamed,
       corrections, search) values ($1, '', '', '', '', '', '', 0, 0, 0, 0, '') on conflict do nothing returning id`,
    [id],
  )
  if (made.length > 0) return true
  await lockKept(query, id)
  return false
}

/** Whether there is such an article; if so, it is held to the end of the transaction. */
export async function lockKept(query: Query, id: string): Promise<boolean> {
  return (await query('select id from hearsay.article where id = $1 for update', [id])).length > 0
}

// Each of these leaves a row that is there already as it is, and tells whether it added one. An ordinal counts within
// the article, whose line is held meanwhile.

export async function putOriginal(query: Query, article: string, original: Original): Promise<boolean> {
  const { sha256, mediaType, retrievedAt, retrievedBy, bytes } = original
  const rows = await query(
    `insert into hearsay.original (article, sha256, ordinal, media_type, retrieved_at, retrieved_by, bytes)
     select $1, $2, count(*)::integer, $3, $4, $5, $6 from hearsay.original where article = $1
     on conflict do nothing returning sha256`,
    [article, sha256, storable(mediaType), retrievedAt, retrievedBy, bytes],
  )
  return rows.length > 0
}

export async function putRun(query: Query, article: string, { id, at, sha256, facts, reading }: Run): Promise<boolean> {
  const { version, model } = reading.run
  const rows = await query(
    `insert into hearsay.run (article, id, ordinal, at, sha256, version, model, facts, reading)
     select $1, $2, count(*)::integer, $3, $4, $5, $6, $7, $8 from hearsay.run where article = $1
     on conflict do nothing returning id`,
    [article, id, at, sha256, storable(version), storable(model), JSON.stringify(facts), JSON.stringify(reading)],
  )
  return rows.length > 0
}

export async function putCorrection(query: Query, article: string, correction: Correction): Promise<boolean> {
  const { id, at, by, note, undoneAt, change } = correction
  const rows = await query(
    `insert into hearsay.correction (article, id, ordinal, at, by, note, undone_at, change)
     select $1, $2, count(*)::integer, $3, $4, $5, $6, $7 from hearsay.correction where article = $1
     on conflict do nothing returning id`,
    [article, id, at, storable(by), storableOr(note), undoneAt, JSON.stringify(change)],
  )
  return rows.length > 0
}
