import type { Agent, Response } from 'undici'
import { boundedBody } from './body.ts'
import { type Failed, failed, isFailed } from './failed.ts'
import { failureOf } from './fetch-failure.ts'
import { type Gate, gatedAgent, publicGate } from './gate.ts'
import { ROBOTS_BYTES, robotsAllow } from './robots.ts'
import { type Answer, type Trip, travel } from './travel.ts'
import { webAddress } from './web-address.ts'

/** A fetched page. `url` is where the redirects ended. */
export type Fetched = { bytes: Uint8Array; contentType: string | null; url: string }

export type FetchOptions = {
  /** What we call ourselves to the site: `hearsay/1.2.3`. */
  userAgent: string
  ignoreRobots?: boolean
  limits?: Partial<FetchLimits>
  /** Replaces the check for public addresses and the look-up of names: for tests against a server of their own. */
  gate?: Partial<Gate>
}

/** `ms` bounds all of it together: look-ups, robots.txt, redirects, body. `bytes` counts after decompression. */
export type FetchLimits = { ms: number; bytes: number; redirects: number }

export const FETCH_LIMITS: FetchLimits = { ms: 10_000, bytes: 10_000_000, redirects: 5 }

/** Fetches one page from the public internet, within limits and with the site's leave. Outside failure is returned. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched | Failed> {
  const url = webAddress(address)
  if (isFailed(url)) return url
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const agent = gatedAgent({ ...publicGate, ...options.gate })
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), limits.ms)
  const trip: Trip = { agent, signal: timeout.signal, userAgent: options.userAgent, redirects: limits.redirects }
  try {
    return await fetchWithin(trip, url, limits, options.ignoreRobots === true)
  } catch (error) {
    return failureOf(error, url, timeout.signal.aborted ? limits.ms : null)
  } finally {
    clearTimeout(timer)
    await hangUp(agent)
  }
}

async function fetchWithin(
  trip: Trip,
  url: URL,
  limits: FetchLimits,
  ignoreRobots: boolean,
): Promise<Fetched | Failed> {
  const answer = await travel(trip, url, ignoreRobots ? welcome : askRobots(trip))
  if (isFailed(answer)) return answer
  const { response } = answer
  if (!response.ok) return failed('http-status', `${answer.url.href} answered ${statusOf(answer)}, not a page.`)
  const stated = Number(response.headers.get('content-length') ?? 0)
  const body = stated > limits.bytes ? null : await boundedBody(chunksOf(response), limits.bytes)
  if (!body?.whole)
    return failed('too-large', `${answer.url.href} is larger than ${limits.bytes / 1e6} MB; an article is not.`)
  return { bytes: body.bytes, contentType: response.headers.get('content-type'), url: answer.url.href }
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body) yield* body
}

const welcome = async (): Promise<null> => null

const statusOf = ({ response }: Answer): string => `${response.status} ${response.statusText}`.trim()

/** Asks each site on the way, once, whether its robots.txt lets us in (RFC 9309: no file is leave, no answer is none). */
function askRobots(trip: Trip): (url: URL) => Promise<Failed | null> {
  const asked = new Map<string, Promise<string | Failed>>()
  return async (url) => {
    const text = asked.get(url.origin) ?? robotsText(trip, url)
    asked.set(url.origin, text)
    const rules = await text
    if (typeof rules !== 'string') return rules
    if (robotsAllow(rules, url, trip.userAgent.split('/')[0]!)) return null
    return failed('robots-disallow', `The robots.txt of ${url.host} asks not to read ${url.pathname}. ${REMEDY}`)
  }
}

const REMEDY = 'Save the page to a file and read that, or use --ignore-robots if you have the right to.'

async function robotsText(trip: Trip, url: URL): Promise<string | Failed> {
  const answer = await travel(trip, new URL('/robots.txt', url), welcome)
  if (isFailed(answer)) return answer
  const { response } = answer
  if (response.status >= 500)
    return failed('robots-unknown', `The robots.txt of ${url.host} answered ${statusOf(answer)}. ${REMEDY}`)
  if (!response.ok) {
    await response.body?.cancel()
    return ''
  }
  const { bytes } = await boundedBody(chunksOf(response), ROBOTS_BYTES)
  return new TextDecoder().decode(bytes)
}

async function hangUp(agent: Agent): Promise<void> {
  await agent.destroy().catch(() => undefined)
}
