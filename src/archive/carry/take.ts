import type { Query } from '../driver/driver.ts'
import { indexArticle } from '../keep/index-article.ts'
import { lockArticle, putCorrection, putOriginal, putRun } from '../keep/put.ts'
import { putApart } from '../stories/apart.ts'
import type { CarriedArticle } from './line.ts'

/** Takes over an article in one transaction: what of it is not there yet is added, what is there is left as it is. */
export async function take(query: Query, article: CarriedArticle): Promise<{ id: string; isNew: boolean }> {
  const { id, originals, runs, corrections, story = null, apart = [] } = article
  const isNew = await lockArticle(query, id)
  const added: boolean[] = []
  for (const original of originals) added.push(await putOriginal(query, id, original))
  for (const run of runs) added.push(await putRun(query, id, run))
  for (const correction of corrections) added.push(await putCorrection(query, id, correction))
  for (const said of apart) added.push(await putApart(query, said))
  if (added.includes(true)) await indexArticle(query, id, { isNew, carried: isNew ? story : null })
  return { id, isNew }
}
