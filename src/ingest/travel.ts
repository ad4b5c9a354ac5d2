import { type Agent, fetch, type Response } from 'undici'
import { type Failed, failed, isFailed } from './failed.ts'
import { webAddress } from './web-address.ts'

/** What stays the same on the way from the first address to the last. */
export type Trip = { agent: Agent; signal: AbortSignal; userAgent: string; redirects: number }

/** What a site answered, and the address that answered. */
export type Answer = { response: Response; url: URL }

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Follows redirects from `start` to the first answer that is none; `enter` may stop the trip before each request. */
export async function travel(
  trip: Trip,
  start: URL,
  enter: (url: URL) => Promise<Failed | null>,
): Promise<Answer | Failed> {
  let url = start
  for (let hop = 0; hop <= trip.redirects; hop++) {
    const stopped = await enter(url)
    if (stopped) return stopped
    const response = await ask(trip, url)
    if (!REDIRECTS.has(response.status)) return { response, url }
    await response.body?.cancel()
    const next = webAddress(response.headers.get('location') ?? '', url)
    if (isFailed(next)) return failed(next.error.code, `${url.href} sends us on: ${next.error.message}`)
    url = next
  }
  return failed(
    'too-many-redirects',
    `${start.href} sent us on more than ${trip.redirects} times, last to ${url.href}.`,
  )
}

function ask({ agent, signal, userAgent }: Trip, url: URL): Promise<Response> {
  return fetch(url, {
    dispatcher: agent,
    signal,
    redirect: 'manual',
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1',
      'accept-language': 'en',
    },
  })
}
