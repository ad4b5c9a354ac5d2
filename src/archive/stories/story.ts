import { correct } from '../../correction/correct.ts'
import type { Change, Correction } from '../../correction/correction.ts'
import type { Reading } from '../../reading/reading.ts'
import type { KeptStory } from '../archive.ts'
import type { Query } from '../driver/driver.ts'
import { apartIn } from './apart.ts'
import { storyLines } from './lines.ts'
import { nowOf } from './story-rows.ts'

/** Articles of a story that are given at once: as many readings as a process holds with ease (about 100 MB). */
export const MOST_ARTICLES = 2_000
/** Readings asked for at a time. */
const PORTION = 100

/** A story with what is shown of its articles; null when there is none of that id. */
export async function story(query: Query, asked: string, most: number = MOST_ARTICLES): Promise<KeptStory | null> {
  const id = await nowOf(query, asked)
  const line = (await storyLines(query, [id])).get(id)
  if (!line) return null
  const rows = await query<{ id: string }>(
    `select a.id from hearsay.grouped g join hearsay.article a on a.id = g.article where g.story = $1
     order by a.published is null, a.at, a.id limit $2`,
    [id, most],
  )
  const ids = rows.map((row) => row.id)
  const readings: Reading[] = []
  for (let from = 0; from < ids.length; from += PORTION)
    readings.push(...(await shownReadings(query, ids.slice(from, from + PORTION))))
  return { line, readings, leftOut: line.articles - readings.length, apart: await apartIn(query, readings) }
}

/** What is shown of articles, in their order, under their ids in the archive. */
async function shownReadings(query: Query, ids: readonly string[]): Promise<Reading[]> {
  const runs = await query<{ id: string; reading: string }>(
    `select a.id, r.reading from hearsay.article a join hearsay.run r on r.article = a.id and r.id = a.run
     where a.id = any($1)`,
    [[...ids]],
  )
  const corrections = await correctionsOfAll(query, ids)
  const readings = new Map(runs.map(({ id, reading }) => [id, JSON.parse(reading) as Reading]))
  return ids.flatMap((id) => {
    const machine = readings.get(id)
    if (!machine) return []
    const { reading } = correct(machine, corrections.get(id) ?? [])
    return [{ ...reading, article: { ...reading.article, id } }]
  })
}

type CorrectionRow = { article: string; id: string; at: string; by: string; note: string | null; change: string }

/** The corrections that hold, by article, in the order in which they were made. */
async function correctionsOfAll(query: Query, ids: readonly string[]): Promise<Map<string, Correction[]>> {
  const rows = await query<CorrectionRow>(
    `select article, id, at, by, note, change from hearsay.correction
     where article = any($1) and undone_at is null order by article, ordinal`,
    [[...ids]],
  )
  const byArticle = new Map<string, Correction[]>()
  for (const { article, change, id, at, by, note } of rows) {
    const correction = { id, at, by, note, undoneAt: null, change: JSON.parse(change) as Change }
    byArticle.set(article, [...(byArticle.get(article) ?? []), correction])
  }
  return byArticle
}
