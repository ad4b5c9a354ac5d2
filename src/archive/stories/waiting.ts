import type { Driver, Query } from '../driver/driver.ts'
import { shownReading } from '../keep/index-article.ts'
import { keptOf } from '../keep/kept.ts'
import { lockKept } from '../keep/put.ts'
import { rowsOf } from '../keep/rows.ts'
import { groupedRow, lockStories, regroup } from './regroup.ts'

/** Articles placed when an archive is opened, kept into, and asked for its stories: it must not take long. */
export const AT_OPENING = 40
export const AT_KEEPING = 2
export const AT_ASKING = 100

/**
 * Places articles that were kept before there were stories, some at a time, in the order of ids. Once none waits, it is
 * not asked again: what is kept now is placed as it is kept.
 */
export function waiting(driver: Driver): (most: number) => Promise<void> {
  let isOver = false
  return async (most) => {
    if (isOver) return
    const rows = await driver.query<{ article: string }>(
      'select article from hearsay.grouped where story is null order by article limit $1',
      [most],
    )
    for (const { article } of rows) await driver.transaction((query) => placeWaiting(query, article))
    isOver = rows.length < most
  }
}

/** Places an article that waits for it; another process may have done it meanwhile. */
export async function placeWaiting(query: Query, article: string): Promise<void> {
  const kept = (await lockKept(query, article)) ? await keptOf(query, article) : null
  await lockStories(query)
  const row = await groupedRow(query, article)
  if (!kept || row?.story) return
  const reading = shownReading(kept)
  await regroup(query, article, reading, rowsOf(article, reading, kept.shown.retrievedAt).article.at)
}
