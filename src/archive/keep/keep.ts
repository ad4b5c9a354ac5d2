import type { Change, Correction } from '../../correction/correction.ts'
import type { Reading } from '../../reading/reading.ts'
import type { NewArticle, RunLine } from '../archive.ts'
import type { Query } from '../driver/driver.ts'
import { articleId, correctionId, runId, sha256 } from './identity.ts'
import { indexArticle } from './index-article.ts'
import { correctionsOf } from './kept.ts'
import { storable, storableOr } from './stored.ts'

/** Keeps an article in one transaction. */
export async function keep(query: Query, kept: NewArticle): Promise<{ id: string; isNew: boolean; run: string }> {
  const hash = sha256(kept.bytes)
  const known = await knownArticle(query, hash, kept.reading)
  const id = known ?? (await freeId(query, hash))
  const isNew = await lockArticle(query, id)
  await addOriginal(query, id, hash, kept)
  const run = await addRun(query, id, hash, kept.retrievedAt, JSON.stringify(kept.facts), kept.reading)
  await indexArticle(query, id)
  return { id, isNew, run: run.id }
}

/** Another run over the original that the shown run was made from, told the same facts. */
export async function addReading(query: Query, id: string, reading: Reading, at: string): Promise<RunLine | null> {
  if (!(await isKept(query, id))) return null
  const [shown] = await query<{ sha256: string; facts: string }>(
    'select sha256, facts from hearsay.run where article = $1 order by at desc, ordinal desc limit 1',
    [id],
  )
  const run = await addRun(query, id, shown!.sha256, at, shown!.facts, reading)
  await indexArticle(query, id)
  return run
}

type NewCorrection = { at: string; by: string; note: string | null; change: Change }

export async function addCorrection(query: Query, article: string, made: NewCorrection): Promise<Correction | null> {
  if (!(await isKept(query, article))) return null
  const clean = { ...made, by: storable(made.by), note: storableOr(made.note) }
  const correction: Correction = { id: correctionId(clean), undoneAt: null, ...clean }
  await query(
    `insert into hearsay.correction (article, id, ordinal, at, by, note, undone_at, change)
     select $1, $2, coalesce(max(ordinal) + 1, 0), $3, $4, $5, null, $6 from hearsay.correction where article = $1
     on conflict do nothing`,
    [article, correction.id, correction.at, correction.by, correction.note, JSON.stringify(correction.change)],
  )
  await indexArticle(query, article)
  return (await correctionsOf(query, article)).find(({ id }) => id === correction.id) ?? null
}

export async function undoCorrection(
  query: Query,
  article: string,
  id: string,
  at: string,
): Promise<Correction | null> {
  if (!(await isKept(query, article))) return null
  await query('update hearsay.correction set undone_at = $3 where article = $1 and id = $2 and undone_at is null', [
    article,
    id,
    at,
  ])
  await indexArticle(query, article)
  return (await correctionsOf(query, article)).find((correction) => correction.id === id) ?? null
}

/** The article that these bytes, or the same text at the same address, are kept as; null for a new one. */
async function knownArticle(query: Query, hash: string, { article }: Reading): Promise<string | null> {
  const [same] = await query<{ article: string }>(
    'select article from hearsay.original where sha256 = $1 order by article limit 1',
    [hash],
  )
  if (same) return same.article
  if (article.url === null) return null
  const [again] = await query<{ id: string }>(
    'select id from hearsay.article where url = $1 and print = $2 order by id limit 1',
    [storable(article.url), article.fingerprint],
  )
  return again?.id ?? null
}

/** Somebody can make two files that share the short id: then the second is called by its whole hash. */
async function freeId(query: Query, hash: string): Promise<string> {
  const id = articleId(hash)
  const [taken] = await query('select id from hearsay.article where id = $1', [id])
  return taken ? `a-${hash}` : id
}

/** Makes the article's line if there is none, and holds it to the end of the transaction. True when it is new. */
async function lockArticle(query: Query, id: string): Promise<boolean> {
  const made = await query(
    `insert into hearsay.article (id, run, stamp, print, at, retrieved_at, retrieved_by, statements, named, unnamed,
       corrections, search) values ($1, '', '', '', '', '', '', 0, 0, 0, 0, '') on conflict do nothing returning id`,
    [id],
  )
  if (made.length > 0) return true
  await isKept(query, id)
  return false
}

/** Whether there is such an article; it is held to the end of the transaction. */
async function isKept(query: Query, id: string): Promise<boolean> {
  return (await query('select id from hearsay.article where id = $1 for update', [id])).length > 0
}

async function addOriginal(query: Query, id: string, hash: string, kept: NewArticle): Promise<void> {
  await query(
    `insert into hearsay.original (article, sha256, ordinal, media_type, retrieved_at, retrieved_by, bytes)
     select $1, $2, count(*)::integer, $3, $4, $5, $6 from hearsay.original where article = $1
     on conflict do nothing`,
    [id, hash, storable(kept.mediaType), kept.retrievedAt, kept.retrievedBy, kept.bytes],
  )
}

async function addRun(
  query: Query,
  article: string,
  hash: string,
  at: string,
  facts: string,
  reading: Reading,
): Promise<RunLine> {
  const json = JSON.stringify(reading)
  const run = { id: runId(at, json), at, version: storable(reading.run.version), model: storable(reading.run.model) }
  await query(
    `insert into hearsay.run (article, id, ordinal, at, sha256, version, model, facts, reading)
     select $1, $2, count(*)::integer, $3, $4, $5, $6, $7, $8 from hearsay.run where article = $1
     on conflict do nothing`,
    [article, run.id, at, hash, run.version, run.model, facts, json],
  )
  return run
}
