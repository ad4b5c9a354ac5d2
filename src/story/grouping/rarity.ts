import { COMMONNESS } from '../../language/en/commonness.ts'
import { hashOf } from '../../text/likeness/words.ts'

/** How many articles of a store have a term among their keys, of how many. */
export type Frequency = { articles: number; of: number }

/** Articles that the counted commonness of English words stands for, beside those of the store. */
const BACKGROUND = 400
/** In how many of the background's articles a word stands that it does not list, or a name. */
const UNLISTED = 0.5

let shares: ReadonlyMap<number, number> | null = null

/**
 * How much a term tells one story from another: the logarithm of the share of articles it stands in, over the articles of
 * the store and a background of news English, so that the first articles of a store are compared as well as later ones
 * (inverse document frequency, Spärck Jones 1972). `term` is `hashOf` a stem.
 */
export function rarity(term: number, { articles, of }: Frequency): number {
  shares ??= listed()
  const expected = Math.max(UNLISTED, BACKGROUND * (shares.get(term) ?? 0))
  return Math.max(0, Math.log((of + BACKGROUND + 1) / (articles + expected)))
}

const listed = (): ReadonlyMap<number, number> =>
  new Map(COMMONNESS.flatMap(([share, stems]) => stems.split(/\s/u).map((stem) => [hashOf(stem), share] as const)))
