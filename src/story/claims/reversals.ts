import type { QuoteFamily } from '../quotes/quotes.ts'
import { pointerOf } from '../statement.ts'
import type { Contradiction, Mutation, Variant } from '../story.ts'
import type { News } from './news.ts'

/** Changes that leave what was said as it was, whatever else happened beside them. */
const HARMLESS: ReadonlySet<Mutation['type']> = new Set([
  'tense',
  'person',
  'contraction',
  'ellipsis',
  'bracketed',
  'cut',
  'added',
])
/** With more rewording than this, the two may speak of different things. */
const MOST_REWORDING = 2

/** Variants of a quote with another number, or with a negation more or less than its first wording; one for each change. */
export function reversedIn(quote: QuoteFamily, news: News): Contradiction[] {
  const first = quote.variants[0]!
  const told = new Set<string>()
  const at = new Map(news.statementsIn(quote).map((s) => [pointerOf(s), s]))
  return quote.variants.slice(1).flatMap((variant): Contradiction[] => {
    const kind = reversal(variant)
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

function reversal({ mutations }: Variant): 'negation' | 'number' | null {
  const reworded = mutations.filter((m) => m.type === 'substitution' || m.type === 'joined').length
  if (reworded > MOST_REWORDING) return null
  const negations = mutations.filter((m) => m.type === 'negation').length
  if (negations % 2 === 1) return 'negation'
  // A number that only went contradicts nothing.
  return mutations.some((m) => m.type === 'number' && m.before && m.after) ? 'number' : null
}

const changed = (quote: QuoteFamily, { words, mutations }: Variant): string =>
  mutations
    .filter((m) => !HARMLESS.has(m.type) && m.type !== 'substitution')
    .map((m) => `${cut(quote.words, m.before)}→${cut(words, m.after)}`)
    .join('|')
    .toLowerCase()
const cut = (words: string, span: Mutation['before']): string => (span ? words.slice(span.start, span.end) : '')
