import type { Reading } from '../../reading/reading.ts'
import { grouped } from '../../text/grouped.ts'
import type { Outlets } from '../outlets/outlets.ts'
import { byMoment, type Dated, datedOf } from './moment.ts'

/**
 * The same text in the same outlet, however often it came: one article and the ids of the others. The reading has an id
 * that no other has; its date is left out where it is not to be trusted, and stands in `published` as the page states it.
 */
export type Pile = { reading: Reading; copies: string[]; published: string | null; dated: Dated }

type Sheet = { reading: Reading; id: string; dated: Dated }

/** The articles of a story in the order of time, those without a date last; copies folded into the first. */
export function pilesOf(readings: readonly Reading[], outlets: Outlets): Pile[] {
  const dated = datedOf(readings.map((r) => r.article.published))
  const sheets = readings
    .map((reading, i): Sheet => ({ reading, id: reading.id ?? reading.article.id, dated: dated[i]! }))
    .sort((a, b) => byMoment(a.dated.moment, b.dated.moment) || inOrder(a.id, b.id) || inOrder(place(a), place(b)))
  const piles = grouped(sheets, ({ reading: { article } }) =>
    JSON.stringify([article.fingerprint, outlets.of(article)]),
  )
  const named = grouped([...piles.values()], ([first]) => first!.id)
  // Two outlets print one text: the ids of articles come from their texts, so the second gets a number.
  const ids = new Map(
    [...named.values()].flatMap((same) => same.map((pile, i) => [pile, numbered(pile[0]!.id, i)] as const)),
  )
  return [...piles.values()].map((pile) => {
    const [first, ...others] = pile
    return pileOf(
      first!,
      ids.get(pile)!,
      others.map((sheet) => sheet.id),
    )
  })
}

const numbered = (id: string, i: number): string => (i === 0 ? id : `${id}.${i + 1}`)

function pileOf({ reading, dated }: Sheet, id: string, copies: string[]): Pile {
  const { article } = reading
  const published = dated.doubt === null ? article.published : null
  return {
    reading: { ...reading, article: { ...article, id, published } },
    copies,
    published: article.published,
    dated,
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const place = ({ reading: { article } }: Sheet): string => JSON.stringify([article.outlet, article.url])
