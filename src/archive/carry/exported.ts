import type { Driver, Query } from '../driver/driver.ts'
import { correctionsOf } from '../keep/kept.ts'
import { apartFrom } from '../stories/apart.ts'
import { storiesOf } from '../stories/barred.ts'
import { LINE_SCHEMA } from './schema.ts'

/** The ids of all articles, in their order; one page of them is held at a time. */
export async function* articleIds(query: Query): AsyncGenerator<string> {
  const PAGE = 500
  let after = ''
  for (;;) {
    const rows = await query<{ id: string }>('select id from hearsay.article where id > $1 order by id limit $2', [
      after,
      PAGE,
    ])
    for (const { id } of rows) yield id
    if (rows.length < PAGE) return
    after = rows.at(-1)!.id
  }
}

type OriginalRow = { sha256: string; media_type: string; retrieved_at: string; retrieved_by: string; bytes: Uint8Array }
type RunRow = { id: string; at: string; sha256: string; facts: string; reading: string }

/** Every article as a line without its end, in the order of ids; each as it is when its turn comes. */
export async function* exported(driver: Driver): AsyncGenerator<string> {
  for await (const id of articleIds(driver.query)) {
    const line = await driver.transaction((query) => exportedLine(query, id))
    if (line !== null) yield line
  }
}

/** An article with its bytes, runs and corrections as one line; null when it is gone. */
async function exportedLine(query: Query, id: string): Promise<string | null> {
  const originals = await query<OriginalRow>(
    `select sha256, media_type, retrieved_at, retrieved_by, bytes from hearsay.original
     where article = $1 order by ordinal, sha256`,
    [id],
  )
  const runs = await query<RunRow>(
    'select id, at, sha256, facts, reading from hearsay.run where article = $1 order by at, ordinal',
    [id],
  )
  if (originals.length === 0 || runs.length === 0) return null
  const corrections = await correctionsOf(query, id)
  const story = (await storiesOf(query, [id])).get(id) ?? null
  const apart = await apartFrom(query, id)
  // The readings stand in it as they were made, to the byte.
  return `{"schema":"${LINE_SCHEMA}","id":"${id}","originals":[${originals.map(originalJson).join()}],"runs":[${runs.map(runJson).join()}],"corrections":${JSON.stringify(corrections)},"story":${JSON.stringify(story)},"apart":${JSON.stringify(apart)}}`
}

const originalJson = ({ sha256, media_type, retrieved_at, retrieved_by, bytes }: OriginalRow): string =>
  JSON.stringify({
    sha256,
    mediaType: media_type,
    retrievedAt: retrieved_at,
    retrievedBy: retrieved_by,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  })

const runJson = ({ id, at, sha256, facts, reading }: RunRow): string =>
  `${JSON.stringify({ id, at, sha256 }).slice(0, -1)},"facts":${facts},"reading":${reading}}`
