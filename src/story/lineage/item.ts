import type { Appearance, Claim, Quote } from '../story.ts'

/** A quote or claim before its origins are known. */
type Told<T> = Omit<T, 'origins'>

/** A quote or a claim, as lineage follows it: where it stands, and in which wording. */
export type Item = {
  id: string
  kind: 'quote' | 'claim'
  speaker: string | null
  /** Of a claim, the quotes that put it. */
  quotes: readonly string[]
  stands: { at: Appearance; variant: number }[]
}

/** The quotes, and the claims with the appearances of their quotes. */
export function itemsOf(quotes: readonly Told<Quote>[], claims: readonly Told<Claim>[]): Item[] {
  const ofQuotes = quotes.map(
    ({ id, speaker, variants }): Item => ({
      id,
      kind: 'quote',
      speaker,
      quotes: [],
      stands: variants.flatMap((v, variant) => v.appearances.map((at) => ({ at, variant }))),
    }),
  )
  const byId = new Map(ofQuotes.map((item) => [item.id, item]))
  const ofClaims = claims.map(
    ({ id, speaker, quotes: own, appearances }): Item => ({
      id,
      kind: 'claim',
      speaker,
      quotes: own,
      stands: [
        ...own.flatMap((quote) => byId.get(quote)?.stands ?? []),
        // What puts it in other words has no wording in common with anything.
        ...appearances.map((at) => ({ at, variant: -1 })),
      ],
    }),
  )
  return [...ofQuotes, ...ofClaims]
}
