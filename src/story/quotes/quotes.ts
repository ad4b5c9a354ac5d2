import type { Form } from '../../attribution/attribution.ts'
import { grouped } from '../../text/grouped.ts'
import { byTime } from '../instant.ts'
import { mutations } from '../mutations/mutations.ts'
import type { Pointer, Statement } from '../statement.ts'
import type { Appearance, Quote, Variant } from '../story.ts'
import { type Family, familiesOf, foesOf } from './families.ts'
import { saysSomething } from './kinship.ts'
import { readOtherwiseIn } from './read-otherwise.ts'
import { type AgentOf, voiceOf } from './voice.ts'
import { wordingsOf } from './wordings.ts'

/** A quote before its origins are known. */
export type QuoteFamily = Omit<Quote, 'origins'>
/** Statements that somebody says are not the same: what Hearsay joined is undone, and stays so. */
export type Apart = { apart?: readonly (readonly [Pointer, Pointer])[] }

/**
 * The same words in at least two articles, however trimmed, joined, translated back or put into indirect speech. Time
 * grows with the number of different wordings. A long statement may hold two quotes, and then stands in both. The same statements give the same quotes, in the same order.
 */
export function quotesOf(
  statements: readonly Statement[],
  agentOf: AgentOf,
  { apart = [] }: Apart = {},
): QuoteFamily[] {
  const foes = foesOf(apart)
  const wordings = wordingsOf(statements, agentOf, new Set(foes.keys()))
  const families = familiesOf(wordings, foes, readOtherwiseIn(statements, agentOf))
  return families
    .filter((family) => family.length > 1 || saysSomething(family[0]!))
    .map((family) => quoteOf(family, agentOf))
    .filter((quote) => articlesOf(quote) > 1)
    .sort((a, b) => articlesOf(b) - articlesOf(a))
    .map((quote, i) => ({ ...quote, id: `q${i + 1}` }))
}

const articlesOf = ({ variants }: QuoteFamily): number =>
  new Set(variants.flatMap((v) => v.appearances.map((a) => a.article))).size

function quoteOf(family: Family, agentOf: AgentOf): QuoteFamily {
  const all = beginningQuoted(family.flatMap((w) => w.statements).toSorted(byTime))
  const first = all[0]!
  const variants = [...grouped(all, (s) => s.folded.map((w) => w.text).join(' ')).values()].map(
    (same): Variant => ({
      words: same[0]!.words,
      mutations: same[0] === first ? [] : mutations(first.words, same[0]!.words),
      appearances: same.map((s) => appearanceOf(s, agentOf)),
    }),
  )
  const { article, attribution, words } = first
  return { id: '', words, speaker: speakerOf(family, all, agentOf), variants, first: { article, attribution } }
}

const MOST_QUOTED: readonly Form[] = ['direct', 'mixed', 'indirect']

/** Where its first article has a quote more than once, it begins with the words in quotation marks, not with the headline. */
function beginningQuoted(all: readonly Statement[]): Statement[] {
  const own = all.filter((s) => s.article === all[0]!.article)
  const rank = ({ form }: Statement): number => MOST_QUOTED.indexOf(form)
  const first = own.reduce((best, s) => (rank(s) < rank(best) ? s : best))
  return [first, ...all.filter((s) => s !== first)]
}

export function appearanceOf(statement: Statement, agentOf: AgentOf): Appearance {
  const { article, attribution, words, channel, commitment, doubts } = statement
  return { article, attribution, words, through: voiceOf(statement, agentOf).through, channel, commitment, doubts }
}

/** The one most articles name; else the first that is known at all. */
function speakerOf(family: Family, all: readonly Statement[], agentOf: AgentOf): string | null {
  const votes = new Map<string, number>()
  for (const { voice, statements } of family)
    if (voice.named) votes.set(voice.agent!, (votes.get(voice.agent!) ?? 0) + statements.length)
  const most = [...votes].sort((a, b) => b[1] - a[1])[0]
  return most?.[0] ?? all.map((s) => voiceOf(s, agentOf).agent).find((agent) => agent !== null) ?? null
}
