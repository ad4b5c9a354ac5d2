import { grouped } from '../../text/grouped.ts'
import { shared } from '../../text/likeness/containment.ts'
import { byTime } from '../instant.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'
import type { Appearance, Quote, Variant } from '../story.ts'
import { candidatesAmong } from './candidates.ts'
import { kinship, saysSomething } from './kinship.ts'
import { mutations } from './mutations.ts'
import { type AgentOf, accord, voiceOf } from './voice.ts'
import { type VoicedWording, wordingsOf } from './wordings.ts'

/** A quote before its origins are known. */
export type QuoteFamily = Omit<Quote, 'origins'>
/** Statements that somebody says are not the same: what Hearsay joined is undone, and stays so. */
export type Apart = { apart?: readonly (readonly [Pointer, Pointer])[] }

/**
 * The same words in at least two articles, however trimmed, joined, translated back or put into indirect speech. Time
 * grows with the number of different wordings. The same statements give the same quotes, in the same order.
 */
export function quotesOf(
  statements: readonly Statement[],
  agentOf: AgentOf,
  { apart = [] }: Apart = {},
): QuoteFamily[] {
  const foes = foesOf(apart)
  const wordings = wordingsOf(statements, agentOf, new Set(foes.keys()))
  const families = familiesOf(wordings, foes)
  return families
    .filter((family) => family.length > 1 || saysSomething(family[0]!))
    .map((family) => quoteOf(family, agentOf))
    .filter((quote) => articlesOf(quote) > 1)
    .sort((a, b) => articlesOf(b) - articlesOf(a))
    .map((quote, i) => ({ ...quote, id: `q${i + 1}` }))
}

const articlesOf = ({ variants }: QuoteFamily): number =>
  new Set(variants.flatMap((v) => v.appearances.map((a) => a.article))).size

type Foes = ReadonlyMap<Pointer, ReadonlySet<Pointer>>

/** Both ways round. */
export function foesOf(apart: readonly (readonly [Pointer, Pointer])[]): Foes {
  const foes = new Map<Pointer, Set<Pointer>>()
  for (const [a, b] of apart.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]))
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
  return foes
}

/** Wordings of one quote; the first was seen first, and the others are compared to it. */
type Family = VoicedWording[]

/** A wording that is like another member must still have so much of the first one’s content, or of its own in that. */
const OF_FIRST = 0.5

/** Each wording, in the order of time, joins the family it is nearest to, or begins one. */
function familiesOf(wordings: readonly VoicedWording[], foes: Foes): Family[] {
  const families: Family[] = []
  const familyOf: Family[] = []
  const candidates = candidatesAmong(wordings)
  for (const [at, wording] of wordings.entries()) {
    let best: { family: Family; score: number } | null = null
    for (const place of candidates.of(at)) {
      const family = familyOf[place]!
      const score = scoreIn(wording, wordings[place]!, family, foes)
      if (score > (best?.score ?? 0)) best = { family, score }
    }
    const family = best?.family ?? []
    if (family.length === 0) families.push(family)
    family.push(wording)
    familyOf.push(family)
    candidates.note(at)
  }
  return families
}

function scoreIn(wording: VoicedWording, member: VoicedWording, family: Family, foes: Foes): number {
  const score = kinship(wording, member)
  if (score === 0 || !areAtPeace(wording, family, foes)) return 0
  const first = family[0]!
  if (first === member) return score
  const [voices, withFirst] = [accord(wording.voice, first.voice), kinship(wording, first)]
  if (withFirst > 0) return Math.max(score, withFirst)
  const common = shared(wording.bag, first.bag)
  return voices === 'same' && common >= OF_FIRST * Math.min(wording.bag.length, first.bag.length) ? score : 0
}

function areAtPeace({ statements }: VoicedWording, family: Family, foes: Foes): boolean {
  if (foes.size === 0) return true
  const mine = statements.map((s) => foes.get(pointerOf(s))).filter((f) => f !== undefined)
  if (mine.length === 0) return true
  return !family.some((w) => w.statements.some((s) => mine.some((f) => f.has(pointerOf(s)))))
}

function quoteOf(family: Family, agentOf: AgentOf): QuoteFamily {
  const all = family.flatMap((w) => w.statements).toSorted(byTime)
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
