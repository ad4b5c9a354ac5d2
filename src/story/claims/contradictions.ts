import type { QuoteFamily } from '../quotes/quotes.ts'
import { pointerOf, type Statement } from '../statement.ts'
import type { Contradiction } from '../story.ts'
import type { ClaimFamily, People } from './claims.ts'
import { deniedIn } from './denials.ts'
import { type News, newsOf } from './news.ts'
import { readingsOfClips } from './readers.ts'
import { reversedIn } from './reversals.ts'

/**
 * Statements of a story that cannot both hold as they stand: a quote that some have with another negation or another
 * number, the same words in the mouths of two persons, two readings of one silent clip, a denial by somebody else. Each
 * says in a sentence who has what and where. Only what stands in the articles is set side by side: who is right is not said.
 */
export function contradictionsOf(
  statements: readonly Statement[],
  quotes: readonly QuoteFamily[],
  claims: readonly ClaimFamily[],
  people: People,
): Contradiction[] {
  const news = newsOf(statements, quotes, claims, people)
  const found = [
    ...quotes.flatMap((quote) => reversedIn(quote, news)),
    ...quotes.flatMap((quote) => twoMouths(quote, news)),
    ...readingsOfClips(news),
    ...deniedIn(news),
  ]
  return [...new Map(found.toReversed().map((c) => [keyOf(c), c])).values()].toReversed()
}

const keyOf = ({ between }: Contradiction): string => between.toSorted().join(' ')

/** The same words, said by one person here and by another there. */
function twoMouths(quote: QuoteFamily, news: News): Contradiction[] {
  const mouths = new Map<string, Statement>()
  const carriers = new Set<string>()
  for (const statement of news.statementsIn(quote)) {
    const { agent, named, through } = news.voiceOf(statement)
    for (const carrier of through) carriers.add(carrier)
    if (named && news.isPerson(agent!) && !mouths.has(agent!)) mouths.set(agent!, statement)
  }
  const [first, ...others] = [...mouths].filter(([agent]) => !carriers.has(agent))
  if (!first) return []
  return others.map(([agent, statement]) => ({
    between: [pointerOf(first[1]), pointerOf(statement)],
    why: `${news.outletOf(first[1])} gives the words ${news.quoted(first[1].words)} to ${news.nameOf(first[0])}, ${news.outletOf(statement)} gives them to ${news.nameOf(agent)}.`,
  }))
}
