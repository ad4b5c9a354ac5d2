import { EMPTY_WORDS } from '../../language/en/headline.ts'
import { foldedWords } from '../../text/likeness/words.ts'
import type { Appearance, Claim, Quote } from '../story.ts'

/** A quote or claim before its origins are known. */
type Told<T> = Omit<T, 'origins'>

/** A quote or a claim, as lineage follows it: where it stands, and in which wording. A whole text that went about is a `text`. */
/**
 * `variant` is the place of its wording among those of its quote; `quote` is null for what is in none. `isTurned`: it has
 * another number or negation than the quote’s first wording.
 */
export type Stand = { at: Appearance; quote: string | null; variant: number; isTurned: boolean }
export type Item = {
  id: string
  kind: 'quote' | 'claim' | 'text'
  speaker: string | null
  /** Of a claim, the quotes that put it. */
  quotes: readonly string[]
  /** So few words that many may choose them independently where nobody quotes them: “a debate before the recess”. */
  isSlight: boolean
  stands: Stand[]
}

/** Words with a meaning of their own; with as many, two rarely say the same by chance. */
const SUBSTANCE = 4

const isSlight = (wordings: readonly string[]): boolean =>
  wordings.every((words) => foldedWords(words).filter(({ text }) => !EMPTY_WORDS.has(text)).length < SUBSTANCE)

/** The quotes, and the claims with the appearances of their quotes. */
export function itemsOf(quotes: readonly Told<Quote>[], claims: readonly Told<Claim>[]): Item[] {
  const ofQuotes = quotes.map(
    ({ id, speaker, variants }): Item => ({
      id,
      kind: 'quote',
      speaker,
      quotes: [],
      isSlight: isSlight(variants.map((v) => v.words)),
      stands: variants.flatMap((v, variant) => {
        const isTurned = v.mutations.some(({ type }) => type === 'number' || type === 'negation')
        return v.appearances.map((at) => ({ at, quote: id, variant, isTurned }))
      }),
    }),
  )
  const byId = new Map(ofQuotes.map((item) => [item.id, item]))
  const ofClaims = claims.map(
    ({ id, speaker, quotes: own, appearances }): Item => ({
      id,
      kind: 'claim',
      speaker,
      quotes: own,
      isSlight: false,
      stands: [
        ...own.flatMap((quote) => byId.get(quote)?.stands ?? []),
        ...appearances.map((at) => ({ at, quote: null, variant: 0, isTurned: false })),
      ],
    }),
  )
  return [...ofQuotes, ...ofClaims]
}
