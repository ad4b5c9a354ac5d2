import { areOne } from '../../story/grouping/placing.ts'
import { SETTING } from '../../story/grouping/setting.ts'
import type { Query } from '../driver/driver.ts'
import { areApart } from './barred.ts'
import { sample } from './shelf.ts'
import { merge } from './story-rows.ts'

/** Joins the stories that a new article of `story` is like, where they are one; the id of the one that began first is kept. */
export async function bridge(query: Query, story: string, others: readonly string[]): Promise<void> {
  let kept = story
  for (const other of others) {
    if (!areOne(await sample(query, kept), await sample(query, other), SETTING)) continue
    if (await areApart(query, kept, other)) continue
    const [older] = await query<{ id: string }>(
      'select id from hearsay.story where id in ($1, $2) order by began, id limit 1',
      [kept, other],
    )
    const into = older?.id ?? kept
    await merge(query, into === kept ? other : kept, into)
    kept = into
  }
}
