import { atomsOf } from '../mutations/atoms.ts'
import type { QuoteFamily } from '../quotes/quotes.ts'
import { pointerOf } from '../statement.ts'
import type { Contradiction, Mutation, Variant } from '../story.ts'
import { isFramed } from './frame.ts'
import type { News } from './news.ts'

/** Variants of a quote with another number, or with a negation more or less than its first wording; one for each change. */
export function reversedIn(quote: QuoteFamily, news: News): Contradiction[] {
  const first = quote.variants[0]!
  const told = new Set<string>()
  const at = new Map(news.statementsIn(quote).map((s) => [pointerOf(s), s]))
  return quote.variants.slice(1).flatMap((variant): Contradiction[] => {
    const kind = reversal(quote, variant)
    if (kind === null) return []
    const key = `${kind} ${changed(quote, variant)}`
    if (told.has(key)) return []
    told.add(key)
    const [before, after] = [first, variant].map((v) => at.get(pointerOf(v.appearances[0]!)))
    if (!before || !after) return []
    const what = kind === 'negation' ? 'One of them denies what the other says' : 'The numbers differ'
    const who = quote.speaker === null ? '' : ` as the words of ${news.nameOf(quote.speaker)}`
    return [
      {
        between: [pointerOf(before), pointerOf(after)],
        why: `${news.outletOf(before)} has ${news.quoted(first.words)}${who}, ${news.outletOf(after)} has ${news.quoted(variant.words)}. ${what}.`,
      },
    ]
  })
}

/** A negation or a number that changed while the words right and left of it stayed. */
function reversal(quote: QuoteFamily, { words, mutations }: Variant): 'negation' | 'number' | null {
  const [before, after] = [atomsOf(quote.words).atoms, atomsOf(words).atoms]
  const framed = (m: Mutation): boolean => isFramed(before, after, m)
  const negations = mutations.filter((m) => m.type === 'negation' && framed(m)).length
  if (negations % 2 === 1) return 'negation'
  return mutations.some((m) => m.type === 'number' && m.before && m.after && framed(m)) ? 'number' : null
}

const changed = (quote: QuoteFamily, { words, mutations }: Variant): string =>
  mutations
    .filter((m) => m.type === 'negation' || m.type === 'number')
    .map((m) => `${cut(quote.words, m.before)}→${cut(words, m.after)}`)
    .join('|')
    .toLowerCase()
const cut = (words: string, span: Mutation['before']): string => (span ? words.slice(span.start, span.end) : '')
