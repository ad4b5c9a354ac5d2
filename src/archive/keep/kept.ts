import type { PageFacts } from '../../article/article.ts'
import type { Change, Correction } from '../../correction/correction.ts'
import type { Reading } from '../../reading/reading.ts'
import type { RetrievedBy, RunLine } from '../archive.ts'
import type { Query } from '../driver/driver.ts'

/** The run that is shown, with the original it was made from. */
export type Shown = {
  id: string
  facts: PageFacts
  reading: Reading
  sha256: string
  mediaType: string
  retrievedAt: string
  retrievedBy: RetrievedBy
}
/** What is kept of an article; the index is made from this. */
export type Kept = { id: string; shown: Shown; runs: RunLine[]; corrections: Correction[] }

type ShownRow = {
  id: string
  facts: string
  reading: string
  sha256: string
  media_type: string
  retrieved_at: string
  retrieved_by: RetrievedBy
}

export async function keptOf(query: Query, article: string): Promise<Kept | null> {
  const [row] = await query<ShownRow>(
    `select r.id, r.facts, r.reading, o.sha256, o.media_type, o.retrieved_at, o.retrieved_by
     from hearsay.run r join hearsay.original o on o.article = r.article and o.sha256 = r.sha256
     where r.article = $1 order by r.at desc, r.ordinal desc limit 1`,
    [article],
  )
  if (!row) return null
  return {
    id: article,
    shown: {
      id: row.id,
      facts: JSON.parse(row.facts) as PageFacts,
      reading: JSON.parse(row.reading) as Reading,
      sha256: row.sha256,
      mediaType: row.media_type,
      retrievedAt: row.retrieved_at,
      retrievedBy: row.retrieved_by,
    },
    runs: await runsOf(query, article),
    corrections: await correctionsOf(query, article),
  }
}

/** Newest last. */
async function runsOf(query: Query, article: string): Promise<RunLine[]> {
  return query<RunLine>('select id, at, version, model from hearsay.run where article = $1 order by at, ordinal', [
    article,
  ])
}

type CorrectionRow = {
  id: string
  at: string
  by: string
  note: string | null
  undone_at: string | null
  change: string
}

/** In the order in which they were made. */
export async function correctionsOf(query: Query, article: string): Promise<Correction[]> {
  const rows = await query<CorrectionRow>(
    'select id, at, by, note, undone_at, change from hearsay.correction where article = $1 order by ordinal',
    [article],
  )
  return rows.map(({ undone_at, change, ...row }) => ({
    id: row.id,
    at: row.at,
    by: row.by,
    note: row.note,
    undoneAt: undone_at,
    change: JSON.parse(change) as Change,
  }))
}
