import type { Reading } from '../reading/reading.ts'
import type { Archive, KeptArticle } from './archive.ts'
import { exported } from './carry/exported.ts'
import { take } from './carry/take.ts'
import { verify } from './carry/verify.ts'
import type { Driver } from './driver/driver.ts'
import { agent, agents } from './find/agents.ts'
import { type ArticleLineRow, articleLine, articles, LINE_COLUMNS } from './find/articles.ts'
import { statements } from './find/statements.ts'
import { addCorrection, undoCorrection } from './keep/corrections.ts'
import { addReading, keep } from './keep/keep.ts'
import { keptOf } from './keep/kept.ts'
import { tidier } from './keep/tidy.ts'
import { tellApart, undoApart } from './stories/apart.ts'
import { storiesOf } from './stories/barred.ts'
import { stories, storyLines } from './stories/lines.ts'
import { story } from './stories/story.ts'
import { nowOf, storyStamp } from './stories/story-rows.ts'
import { AT_ASKING, AT_KEEPING, waiting } from './stories/waiting.ts'

/** The archive in a database that is migrated. */
export function archiveOf(driver: Driver): Archive {
  const { query, transaction } = driver
  const tidy = tidier(driver)
  const placeWaiting = waiting(driver)
  return {
    shared: driver.shared,
    keep: async (article) => {
      const kept = await transaction((tx) => keep(tx, article))
      await placeWaiting(AT_KEEPING)
      await tidy.kept()
      return kept
    },
    addReading: (article, reading, at) => transaction((tx) => addReading(tx, article, reading, at)),
    article: (id) => transaction((tx) => article(tx, id)),
    stamp: async (id) => {
      const [row] = await query<{ stamp: string }>('select stamp from hearsay.article where id = $1', [id])
      return row?.stamp ?? null
    },
    original: async (id) => {
      const [row] = await query<{ bytes: Uint8Array; media_type: string }>(
        `select o.bytes, o.media_type from hearsay.run r
         join hearsay.original o on o.article = r.article and o.sha256 = r.sha256
         where r.article = $1 order by r.at desc, r.ordinal desc limit 1`,
        [id],
      )
      return row ? { bytes: row.bytes, mediaType: row.media_type } : null
    },
    reading: async (article, run) => {
      const [row] = await query<{ reading: string }>('select reading from hearsay.run where article = $1 and id = $2', [
        article,
        run,
      ])
      return row ? (JSON.parse(row.reading) as Reading) : null
    },
    articles: (paging, words) => articles(query, paging, words),
    agents: (paging, words) => agents(query, paging, words),
    agent: (id) => agent(query, id),
    statements: (filter, paging) => statements(query, filter, paging),
    correct: (article, correction) => transaction((tx) => addCorrection(tx, article, correction)),
    undo: (article, id, at) => transaction((tx) => undoCorrection(tx, article, id, at)),
    stories: async (paging, words, alone) => {
      await placeWaiting(AT_ASKING)
      return stories(query, paging, words, alone)
    },
    story: async (id) => {
      await placeWaiting(AT_ASKING)
      return transaction((tx) => story(tx, id))
    },
    storyLine: async (id) => {
      const now = await nowOf(query, id)
      return (await storyLines(query, [now])).get(now) ?? null
    },
    storyOf: async (id) => {
      await placeWaiting(AT_ASKING)
      return (await storiesOf(query, [id])).get(id) ?? null
    },
    storyStamp: (id) => storyStamp(query, id),
    tellApart: (said) => transaction((tx) => tellApart(tx, said)),
    undoApart: (id, at) => transaction((tx) => undoApart(tx, id, at)),
    counts: async () => {
      const [row] = await query<{ articles: number; statements: number; agents: number; corrections: number }>(
        `select (select count(*)::integer from hearsay.article) as articles,
           (select coalesce(sum(statements), 0)::integer from hearsay.article) as statements,
           (select count(*)::integer from hearsay.agent) as agents,
           (select coalesce(sum(corrections), 0)::integer from hearsay.article) as corrections`,
        [],
      )
      return row!
    },
    exported: () => exported(driver),
    take: async (line) => {
      // zod takes a while to load: only those who import wait for it.
      const { carriedArticle } = await import('./carry/line.ts')
      const carried = carriedArticle(line)
      const taken = await transaction((tx) => take(tx, carried))
      await tidy.kept()
      return taken
    },
    verify: () => verify(driver),
    close: async () => {
      await tidy.closing().finally(() => driver.close())
    },
  }
}

async function article(query: Driver['query'], id: string): Promise<KeptArticle | null> {
  const kept = await keptOf(query, id)
  const [row] = await query<ArticleLineRow>(`select ${LINE_COLUMNS} from hearsay.article where id = $1`, [id])
  if (!kept || !row) return null
  const { shown, runs, corrections } = kept
  return {
    line: articleLine(row),
    sha256: shown.sha256,
    mediaType: shown.mediaType,
    facts: shown.facts,
    machine: shown.reading,
    runs,
    corrections,
  }
}
