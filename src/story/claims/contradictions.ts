import { foldedWords } from '../../text/likeness/words.ts'
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

/** The same words, in quotation marks, said by one person here and by another there. */
function twoMouths(quote: QuoteFamily, news: News): Contradiction[] {
  const mouths = new Map<string, Statement>()
  const carriers = new Set<string>()
  for (const statement of news.statementsIn(quote)) {
    const { agent, named, through } = news.voiceOf(statement)
    for (const carrier of through) carriers.add(carrier)
    const isMouth = named && news.isPerson(agent!) && statement.quoted.length > 0
    if (isMouth && !mouths.has(agent!)) mouths.set(agent!, statement)
  }
  const [first, ...others] = [...mouths].filter(([agent]) => !carriers.has(agent))
  if (!first) return []
  const [name, at] = [news.nameOf(first[0]), first[1]]
  return others
    .filter(([agent, statement]) => statement.article !== at.article && !shareAName(name, news.nameOf(agent)))
    .map(([agent, statement]) => ({
      between: [pointerOf(at), pointerOf(statement)],
      why: `${news.outletOf(at)} gives the words ${news.quoted(at.words)} to ${name}, ${news.outletOf(statement)} gives them to ${news.nameOf(agent)}.`,
    }))
}

/** “John G. Roberts Jr.” and “John Roberts” may be one, whatever kept them apart. */
function shareAName(a: string, b: string): boolean {
  const names = new Set(foldedWords(a).map((w) => w.text))
  return foldedWords(b).some((w) => w.text.length > 2 && names.has(w.text))
}
