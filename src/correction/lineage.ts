import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { lastOfEach } from './cast.ts'

/** True for the attribution itself and everything inside it. */
export function isUnder(attributions: readonly Attribution[], id: string | null, outer: string): boolean {
  for (let at = id; at !== null; at = attributions.find((a) => a.id === at)?.within ?? null)
    if (at === outer) return true
  return false
}

/** The chain and the doubts of one statement when `before` turns out to be `after`. */
export function withSpeaker(evidence: Evidence, before: string | null, after: string | null): Evidence {
  const { chain, doubts } = evidence
  const at = before === null ? -1 : chain.lastIndexOf(before)
  const replaced = at < 0 ? [...chain, after] : chain.map((id, i) => (i === at ? after : id))
  return {
    ...evidence,
    chain: lastOfEach(replaced.filter((id) => id !== null)),
    doubts: doubts.flatMap((d) => (d.by !== before ? [d] : after === null ? [] : [{ ...d, by: after }])),
  }
}
