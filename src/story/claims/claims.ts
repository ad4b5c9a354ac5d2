import { grouped } from '../../text/grouped.ts'
import { byTime } from '../instant.ts'
import { candidatesAmong } from '../quotes/candidates.ts'
import { foesOf } from '../quotes/families.ts'
import { type Apart, appearanceOf, type QuoteFamily } from '../quotes/quotes.ts'
import type { AgentOf } from '../quotes/voice.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'
import type { Agent, Claim } from '../story.ts'
import { type Agreement, agreement, type Rarity, rarityIn } from './agreement.ts'
import { areOpposed, daysBetween, sameNumbers, type Unit, unitsOf } from './unit.ts'

/** Who is who in a story, as `agentsOf` tells it. */
export type People = { agents: readonly Agent[]; agentOf: AgentOf }
/** A claim before its origins are known. */
export type ClaimFamily = Omit<Claim, 'origins'>

/** Articles of one event stand within so many days. */
const DAYS = 3
/** So much of the shorter one’s content, weighed by rarity, must stand in both; more where no date can confirm it. */
const AGREEING = 0.7
const AGREEING_UNDATED = 0.85
/** A sentence that holds another one and much beside puts more than that. */
const OF_LONGER = 0.35
/** Fewer words in common are a topic, not a proposition. */
const FEWEST = 3

/**
 * The same proposition in any words: only where one named speaker puts it, at one time, with the same numbers and the same
 * negation, in words of the same content. Each statement that was joined says why.
 */
export function claimsOf(
  statements: readonly Statement[],
  quotes: readonly QuoteFamily[],
  { agents, agentOf }: People,
  { apart = [] }: Apart = {},
): ClaimFamily[] {
  const nameOf = new Map(agents.filter((a) => a.named).map((a) => [a.id, a.name]))
  const units = unitsOf(statements, quotes, agentOf, apart)
  const rarity = rarityIn(units)
  const foes = foesOf(apart)
  const claims = [...grouped(units, (u) => u.voice.agent)].flatMap(([agent, own]) => {
    const name = nameOf.get(agent ?? '')
    return name === undefined ? [] : joined(own, rarity, foes).map((c) => claimOf(c, agent!, name, agentOf))
  })
  return claims
    .filter((c) => articlesOf(c) > 1)
    .sort((a, b) => articlesOf(b) - articlesOf(a))
    .map(({ articles: _, at: __, ...claim }, i) => ({ ...claim, id: `c${i + 1}` }))
}

type Sorted = ClaimFamily & { articles: number; at: Statement }
const articlesOf = ({ articles }: Sorted): number => articles

type Joined = { unit: Unit; with: Agreement | null; days: number | null }
type Foes = ReadonlyMap<Pointer, ReadonlySet<Pointer>>

/** Each unit joins the claim it agrees with best, or begins one; those that stay alone are none. */
function joined(units: readonly Unit[], rarity: Rarity, foes: Foes): Joined[][] {
  const claims: Joined[][] = []
  const claimAt: Joined[][] = []
  const candidates = candidatesAmong(units)
  for (const [at, unit] of units.entries()) {
    let best: { claim: Joined[]; found: Agreement } | null = null
    for (const claim of new Set(candidates.of(at).map((place) => claimAt[place]!))) {
      const found = agreeing(claim[0]!.unit, unit, rarity)
      if (found && areAtPeace(claim, unit, foes) && found.ofShorter > (best?.found.ofShorter ?? 0))
        best = { claim, found }
    }
    const claim = best?.claim ?? []
    if (best === null) claims.push(claim)
    claim.push({ unit, with: best?.found ?? null, days: best ? daysBetween(claim[0]!.unit, unit) : null })
    claimAt.push(claim)
    candidates.note(at)
  }
  return claims.filter((claim) => claim.length > 1)
}

function agreeing(first: Unit, unit: Unit, rarity: Rarity): Agreement | null {
  const days = daysBetween(first, unit)
  if (days !== null && days > DAYS) return null
  if (!sameNumbers(first, unit) || stance(first) !== stance(unit)) return null
  if (first.dates.size > 0 && unit.dates.size > 0 && ![...unit.dates].some((d) => first.dates.has(d))) return null
  const found = agreement(unit, first, rarity)
  const enough = found.ofShorter >= (days === null ? AGREEING_UNDATED : AGREEING) && found.ofLonger >= OF_LONGER
  return enough && found.common.length >= FEWEST && !areOpposed(first, unit) ? found : null
}

/** Who denies or asks does not put it. */
const stance = ({ statements }: Unit): string => {
  const { commitment } = statements[0]!
  return commitment === 'denies' || commitment === 'asks' ? commitment : 'puts'
}

const areAtPeace = (claim: readonly Joined[], { statements }: Unit, foes: Foes): boolean =>
  foes.size === 0 ||
  !statements.some((s) => {
    const mine = foes.get(pointerOf(s))
    return mine !== undefined && claim.some((j) => j.unit.statements.some((other) => mine.has(pointerOf(other))))
  })

function claimOf(units: readonly Joined[], speaker: string, name: string, agentOf: AgentOf): Sorted {
  const all = units.flatMap((j) => j.unit.statements).toSorted(byTime)
  const at = units[0]!.unit.statements.toSorted(byTime)[0]!
  const alone = units.filter((j) => j.unit.quote === null)
  return {
    id: '',
    words: at.words,
    speaker,
    quotes: units.flatMap((j) => j.unit.quote ?? []),
    because: units.filter((j) => j.unit.quote !== null && j.with !== null).map((j) => because(j, name)),
    appearances: alone.flatMap((j) =>
      j.unit.statements.map((s) => ({ ...appearanceOf(s, agentOf), because: because(j, name) })),
    ),
    first: { article: at.article, attribution: at.attribution },
    articles: new Set(all.map((s) => s.article)).size,
    at,
  }
}

/** So many words are named. */
const NAMED = 5

function because({ with: found, days, unit }: Joined, name: string): string {
  if (found === null) return `${name} puts it here first, as far as the story knows.`
  const words = found.common.slice(0, NAMED).map((word) => `“${word}”`)
  const more = found.common.length > NAMED ? ' and more' : ''
  const numbers = unit.numbers.size > 0 ? ' and the same numbers' : ''
  return `${name} says it here too, with the same words of content (${words.join(', ')}${more})${numbers}, ${when(days)}.`
}

function when(days: number | null): string {
  if (days === null) return 'and no date speaks against it'
  if (days < 1) return 'on the same day'
  return Math.ceil(days) === 1 ? 'within a day' : `within ${Math.ceil(days)} days`
}
