import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { lastOfEach } from './cast.ts'

/** The ids of an attribution and of everything inside it. */
export function under(attributions: readonly Attribution[], outer: string): ReadonlySet<string> {
  const inside = childrenOf(attributions)
  const found = new Set([outer])
  for (const id of found) for (const child of inside.get(id) ?? []) found.add(child.id)
  return found
}

/** The attributions that stand directly in each of them, and under null those that stand in none. */
export function childrenOf(attributions: readonly Attribution[]): ReadonlyMap<string | null, Attribution[]> {
  const inside = new Map<string | null, Attribution[]>()
  for (const a of attributions) {
    const among = inside.get(a.within)
    if (among) among.push(a)
    else inside.set(a.within, [a])
  }
  return inside
}

/**
 * The chain and the doubts of a statement when the speaker of `outer`, the statement itself or one around it, turns out
 * to be `after` and not `before`. Who was in no chain so far comes in where the chain of `outer` ends, before the
 * speakers of what stands inside it.
 */
export function withSpeaker(
  evidence: Evidence,
  outer: readonly string[],
  before: string | null,
  after: string | null,
): Evidence {
  const { chain, doubts } = evidence
  const at = before === null ? -1 : chain.lastIndexOf(before)
  const shared = chain.findIndex((id, i) => id !== outer[i])
  const end = shared < 0 ? chain.length : shared
  const replaced =
    at < 0 ? [...chain.slice(0, end), after, ...chain.slice(end)] : chain.map((id, i) => (i === at ? after : id))
  return {
    ...evidence,
    chain: lastOfEach(replaced.filter((id) => id !== null)),
    doubts: doubts.flatMap((d) => (d.by !== before ? [d] : after === null ? [] : [{ ...d, by: after }])),
  }
}
