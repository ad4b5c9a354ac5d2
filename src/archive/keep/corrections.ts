import type { Change, Correction } from '../../correction/correction.ts'
import type { Query } from '../driver/driver.ts'
import { correctionId } from './identity.ts'
import { indexArticle } from './index-article.ts'
import { correctionsOf } from './kept.ts'
import { lockKept, putCorrection } from './put.ts'

type NewCorrection = { at: string; by: string; note: string | null; change: Change }

/** Puts a correction down and shows the article with it; null when there is no such article. */
export async function addCorrection(query: Query, article: string, made: NewCorrection): Promise<Correction | null> {
  if (!(await lockKept(query, article))) return null
  const { at, by, note, change } = made
  const id = correctionId(article, made)
  await putCorrection(query, article, { id, at, by, note, undoneAt: null, change })
  await indexArticle(query, article)
  return correctionOf(query, article, id)
}

/** Takes a correction back; null when there is no such article or correction. */
export async function undoCorrection(
  query: Query,
  article: string,
  id: string,
  at: string,
): Promise<Correction | null> {
  if (!(await lockKept(query, article))) return null
  const undone = await query(
    'update hearsay.correction set undone_at = $3 where article = $1 and id = $2 and undone_at is null returning id',
    [article, id, at],
  )
  if (undone.length > 0) await indexArticle(query, article)
  return correctionOf(query, article, id)
}

const correctionOf = async (query: Query, article: string, id: string): Promise<Correction | null> =>
  (await correctionsOf(query, article)).find((correction) => correction.id === id) ?? null
