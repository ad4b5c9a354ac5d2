import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../text/span.ts'
import type { Apart, ApartKind } from '../archive.ts'
import type { Query } from '../driver/driver.ts'
import { apartId } from '../keep/identity.ts'
import { shownReading } from '../keep/index-article.ts'
import { keptOf } from '../keep/kept.ts'
import { storable, storableOr } from '../keep/stored.ts'
import { storiesOf } from './barred.ts'
import { type Meant, meant, nameOf, refIn, wordsOf } from './meant.ts'
import { lockStories, replace } from './regroup.ts'
import { stampStories } from './story-rows.ts'

type Said = Pick<Apart, 'what' | 'between' | 'at' | 'by' | 'note'>
/** A decision as it is kept, with the words that are meant. */
export type KeptApart = Omit<Apart, 'between'> & { between: [Meant, Meant] }

/** Puts down that two things are not the same; null when one of them is not there. */
export async function tellApart(query: Query, said: Said): Promise<Apart | null> {
  const { what, between, at, by, note } = said
  if (between[0] === between[1])
    throw new RangeError(`${between[0]} cannot be told apart from itself: name two things.`)
  const first = await meantIn(query, what, between[0])
  const second = await meantIn(query, what, between[1])
  if (!first || !second) return null
  await lockStories(query)
  const id = apartId(said)
  await putApart(query, { id, what, between: [first, second], at, by, note, undoneAt: null })
  await noteApart(query, what, first.article, second.article, id)
  return apartOf(query, id)
}

/** Takes it back; null when there is none of that id. */
export async function undoApart(query: Query, id: string, at: string): Promise<Apart | null> {
  await lockStories(query)
  const [row] = await query<ApartRow>(
    `update hearsay.apart set undone_at = $2 where id = $1 and undone_at is null returning ${COLUMNS}`,
    [id, at],
  )
  if (row) await noteApart(query, row.what, row.first_article, row.second_article, `${id} undone`)
  return apartOf(query, id)
}

/** Of two articles of one story the second is put elsewhere; of two of different ones, that are no longer apart, it may come back. */
async function noteApart(query: Query, what: ApartKind, first: string, second: string, why: string): Promise<void> {
  if (what === 'article') await replace(query, second)
  await stampStories(query, [...(await storiesOf(query, [first, second])).values()], why)
}

/** Leaves a decision that is there already as it is, and tells whether it added one. */
export async function putApart(query: Query, apart: KeptApart): Promise<boolean> {
  const { id, what, between, at, by, note, undoneAt } = apart
  const values = between.flatMap(({ article, ref, words }) => [article, storable(ref), JSON.stringify(words)])
  const rows = await query(
    `insert into hearsay.apart (id, what, first_article, first_ref, first_words, second_article, second_ref,
       second_words, at, by, note, undone_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
    [id, what, ...values, at, storable(by), storableOr(note), undoneAt],
  )
  return rows.length > 0
}

/** What was told apart in these readings, under the ids that they have there; oldest first. */
export async function apartIn(query: Query, readings: readonly Reading[]): Promise<Apart[]> {
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]))
  const rows = await query<ApartRow>(
    `select ${COLUMNS} from hearsay.apart where first_article = any($1) or second_article = any($1) order by at, ordinal`,
    [[...byArticle.keys()]],
  )
  const named = (what: ApartKind, thing: Meant): string => {
    const reading = byArticle.get(thing.article)
    return nameOf(reading ? { ...thing, ref: refIn(reading, what, thing) } : thing)
  }
  return rows.map(keptApart).map(({ between: [first, second], ...rest }) => ({
    ...rest,
    between: [named(rest.what, first), named(rest.what, second)],
  }))
}

/** The decisions that name an article first: an export carries each of them once. */
export async function apartFrom(query: Query, article: string): Promise<KeptApart[]> {
  const rows = await query<ApartRow>(
    `select ${COLUMNS} from hearsay.apart where first_article = $1 order by at, ordinal`,
    [article],
  )
  return rows.map(keptApart)
}

async function apartOf(query: Query, id: string): Promise<Apart | null> {
  const [row] = await query<ApartRow>(`select ${COLUMNS} from hearsay.apart where id = $1`, [id])
  if (!row) return null
  const { between, ...rest } = keptApart(row)
  return { ...rest, between: [nameOf(between[0]), nameOf(between[1])] }
}

async function meantIn(query: Query, what: ApartKind, name: string): Promise<Meant | null> {
  const { article, ref } = meant(name)
  const kept = await keptOf(query, article)
  const words = kept ? wordsOf(shownReading(kept), what, ref) : null
  return words ? { article, ref, words: words.slice(0, MOST_WORDS) } : null
}

/** Mentions by which a speaker is known again; more are not kept. */
export const MOST_WORDS = 200

const COLUMNS =
  'id, what, first_article, first_ref, first_words, second_article, second_ref, second_words, at, by, note, undone_at'

type ApartRow = {
  id: string
  what: ApartKind
  first_article: string
  first_ref: string
  first_words: string
  second_article: string
  second_ref: string
  second_words: string
  at: string
  by: string
  note: string | null
  undone_at: string | null
}

const keptApart = (row: ApartRow): KeptApart => ({
  id: row.id,
  what: row.what,
  between: [
    { article: row.first_article, ref: row.first_ref, words: JSON.parse(row.first_words) as Span[] },
    { article: row.second_article, ref: row.second_ref, words: JSON.parse(row.second_words) as Span[] },
  ],
  at: row.at,
  by: row.by,
  note: row.note,
  undoneAt: row.undone_at,
})
