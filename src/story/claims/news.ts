import type { QuoteFamily } from '../quotes/quotes.ts'
import { type Voice, voiceOf } from '../quotes/voice.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'
import type { ClaimFamily, People } from './claims.ts'
import { type Unit, unitsOf } from './unit.ts'

/** A story as contradictions are looked for in it, with the words to tell them. */
export type News = {
  units: readonly Unit[]
  statementsIn: (quote: QuoteFamily) => Statement[]
  voiceOf: (statement: Statement) => Voice
  isPerson: (agent: string) => boolean
  nameOf: (agent: string | null) => string
  roleOf: (agent: string) => string
  outletOf: (statement: Statement) => string
  quoted: (words: string) => string
  /** The id of the claim or quote that a unit belongs to, else the pointer of its first statement. */
  idOf: (unit: Unit) => string
}

export function newsOf(
  statements: readonly Statement[],
  quotes: readonly QuoteFamily[],
  claims: readonly ClaimFamily[],
  { agents, agentOf }: People,
): News {
  const known = new Map(statements.map((s) => [pointerOf(s), s]))
  const agentAt = new Map(agents.map((a) => [a.id, a]))
  const claimOf = new Map<string, string>()
  for (const claim of claims)
    for (const part of [...claim.quotes, ...claim.appearances.map(pointerOf)]) claimOf.set(part, claim.id)
  return {
    units: unitsOf(statements, quotes, agentOf),
    statementsIn: (quote) => quote.variants.flatMap((v) => v.appearances.flatMap((a) => known.get(pointerOf(a)) ?? [])),
    voiceOf: (statement) => voiceOf(statement, agentOf),
    isPerson: (agent) => agentAt.get(agent)?.kind === 'person' && (agentAt.get(agent)?.named ?? false),
    nameOf: (agent) => agentAt.get(agent ?? '')?.name ?? 'somebody',
    roleOf: (agent) => agentAt.get(agent)?.role ?? '',
    outletOf: ({ outlet, article }) => outlet ?? `the article ${article}`,
    quoted: (words) => `“${shortened(words)}”`,
    idOf: (unit) => {
      const pointer: Pointer = pointerOf(unit.statements[0]!)
      return claimOf.get(unit.quote ?? pointer) ?? unit.quote ?? pointer
    },
  }
}

/** A sentence about two wordings stays readable with so many signs of each. */
const SHOWN = 120

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  if (line.length <= SHOWN) return line
  return `${line.slice(0, line.lastIndexOf(' ', SHOWN) > 0 ? line.lastIndexOf(' ', SHOWN) : SHOWN)} …`
}
