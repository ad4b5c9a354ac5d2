import { problem } from '../answer/problem.ts'
import type { Rate } from '../limits.ts'
import { isLoopback } from './host.ts'

/** Clients that are remembered; the one that was quiet longest is forgotten, and starts with a full bucket. */
const CLIENTS = 10_000

/** Counts the requests of each client by its address; one that sends too many is told when to come back. */
export function checkRate(rate: Rate, now: () => number): (client: string) => Response | null {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (client) => {
    if (!rate.loopback && isLoopback(client)) return null
    const at = now()
    const before = buckets.get(client) ?? { tokens: rate.burst, at }
    const tokens = Math.min(rate.burst, before.tokens + (Math.max(0, at - before.at) / 1000) * rate.perSecond)
    buckets.delete(client)
    buckets.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
    if (buckets.size > CLIENTS) buckets.delete(buckets.keys().next().value!)
    if (tokens >= 1) return null
    const seconds = Math.ceil((1 - tokens) / rate.perSecond)
    return problem(
      429,
      'too-many-requests',
      `More than ${rate.perSecond} requests a second come from ${client}. Ask again in ${seconds} s, or start the service with a higher --rate.`,
      { 'retry-after': String(seconds) },
    )
  }
}
