import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import type { Archive } from '../archive/archive.ts'
import { TIERS, type Tier, tiersThere } from '../inference/tier.ts'
import { VERSION } from '../version.ts'
import { bodies } from './answer/bodies.ts'
import { createApp } from './app.ts'
import { builtAssets } from './assets.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { LogLine } from './log.ts'
import { metrics } from './metrics.ts'
import { pool } from './reader/pool.ts'
import type { Reader } from './reader/reader.ts'
import { startThread } from './reader/thread.ts'

export type ServeOptions = {
  archive: Archive
  /** 0 takes any that is free. */
  port: number
  host: string
  token?: string | null
  names?: readonly string[]
  /** Threads that read; more than cores make nothing faster. */
  threads?: number
  limits?: Partial<Limits>
  /** The tier that reads when nobody asks for one; the fast one without it. */
  model?: Tier
  /** Believe the last address in X-Forwarded-For: for a service that only a proxy can reach. */
  behindProxy?: boolean
  log?: (line: LogLine) => void
}

/** A service that runs: where, what reads for it, and how it is stopped. */
export type Service = {
  url: string
  reader: Reader
  /** Takes no more requests, finishes those that are under way within `ms`, and hangs up on the rest. */
  stop(ms: number): Promise<void>
}

/** For a request's head, and for all of it; Node hangs up on slower clients. ms. */
const HEAD_MS = 10_000
const REQUEST_MS = 60_000
/** The engine is loaded once the desk had time to open. ms. */
const WARM_MS = 1000
/** How often a service that stops looks for connections that are done. ms. */
const IDLE_MS = 50

/** Starts the service; the archive stays the caller's to close. Rejects with the reason when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Service> {
  const limits = { ...LIMITS, ...options.limits }
  const threads = options.threads ?? Math.max(2, Math.min(4, availableParallelism() - 1))
  const reader = pool(startThread, { threads, warmMs: WARM_MS, ...limits })
  const app = createApp({
    archive: options.archive,
    reader,
    fetchPage,
    bodies: bodies(limits.cacheBytes),
    metrics: metrics(),
    limits,
    model: options.model ?? TIERS[0],
    models: tiersThere(),
    now: Date.now,
    assets: builtAssets(),
    names: [options.host, ...(options.names ?? [])],
    token: options.token ?? null,
    log: options.log ?? (() => undefined),
  })
  const clientOf = options.behindProxy ? forwardedFor : remoteAddress
  const listener = getRequestListener((request, env) => app.fetch(request, clientOf(env.incoming as IncomingMessage)))
  const server = createServer(
    { headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: 5_000 },
    listener,
  )
  try {
    await listening(server, options.port, options.host)
  } catch (error) {
    await reader.close()
    throw error
  }
  const { port } = server.address() as AddressInfo
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return { url: `http://${host}:${port}/`, reader, stop: (ms) => stop(server, reader, ms) }
}

async function fetchPage(address: string): ReturnType<typeof import('../ingest/fetch.ts').fetchPage> {
  // undici takes a while to load: only those who fetch wait for it.
  const ingest = await import('../ingest/fetch.ts')
  return ingest.fetchPage(address, { userAgent: `hearsay/${VERSION}` })
}

const remoteAddress = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? 'unknown'

function forwardedFor(incoming: IncomingMessage): string {
  const stated = String(incoming.headers['x-forwarded-for'] ?? '')
  return stated.split(',').at(-1)?.trim() || remoteAddress(incoming)
}

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

async function stop(server: Server, reader: Reader, ms: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  reader.drain()
  // A connection that answered its last request is of no more use.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS)
  const patience = setTimeout(() => server.closeAllConnections(), ms)
  await closed
  clearInterval(idle)
  clearTimeout(patience)
  await reader.close()
}
