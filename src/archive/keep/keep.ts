import type { PageFacts } from '../../article/article.ts'
import type { Reading } from '../../reading/reading.ts'
import type { NewArticle, RunLine } from '../archive.ts'
import type { Query } from '../driver/driver.ts'
import { articleId, runId, sha256 } from './identity.ts'
import { indexArticle } from './index-article.ts'
import { lockArticle, lockKept, putOriginal, putRun } from './put.ts'
import { storable } from './stored.ts'

/** Keeps an article in one transaction. */
export async function keep(query: Query, kept: NewArticle): Promise<{ id: string; isNew: boolean; run: string }> {
  const { reading, facts, retrievedAt } = kept
  const hash = sha256(kept.bytes)
  const id = (await knownArticle(query, hash, reading)) ?? (await freeId(query, hash))
  const isNew = await lockArticle(query, id)
  await putOriginal(query, id, { ...kept, sha256: hash })
  const said = isNew ? null : await shownRun(query, id)
  if (said?.sha256 === hash && said.reading === JSON.stringify(reading)) return { id, isNew, run: said.id }
  const run = { id: runId(retrievedAt, reading), at: retrievedAt, sha256: hash, facts, reading }
  await putRun(query, id, run)
  await indexArticle(query, id, { isNew })
  return { id, isNew, run: run.id }
}

/** Another run over the original that the shown run was made from, told the same facts. */
export async function addReading(query: Query, id: string, reading: Reading, at: string): Promise<RunLine | null> {
  if (!(await lockKept(query, id))) return null
  const shown = await shownRun(query, id)
  if (!shown) return null
  const run = { id: runId(at, reading), at, sha256: shown.sha256, facts: JSON.parse(shown.facts) as PageFacts, reading }
  await putRun(query, id, run)
  await indexArticle(query, id)
  return { id: run.id, at, version: reading.run.version, model: reading.run.model }
}

type ShownRun = { id: string; sha256: string; facts: string; reading: string }

async function shownRun(query: Query, id: string): Promise<ShownRun | null> {
  const [shown] = await query<ShownRun>(
    `select id, sha256, facts, reading from hearsay.run where article = $1 order by at desc, ordinal desc limit 1`,
    [id],
  )
  return shown ?? null
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
