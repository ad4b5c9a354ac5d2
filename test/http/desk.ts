import { readFileSync } from 'node:fs'
import { bodies } from '../../src/http/answer/bodies.ts'
import type { AppOptions } from '../../src/http/app.ts'
import { createApp } from '../../src/http/app.ts'
import { LIMITS, type Limits } from '../../src/http/limits.ts'
import type { LogLine } from '../../src/http/log.ts'
import { metrics } from '../../src/http/metrics.ts'
import type { Read, Reader } from '../../src/http/reader/reader.ts'
import { perform } from '../../src/http/reader/task.ts'
import { type Failed, failed } from '../../src/ingest/failed.ts'
import { memoryArchive } from './memory-archive.ts'

/** Reads where it is asked to: no threads. */
export const readsHere: Reader = {
  read: async (given, started) => {
    started?.()
    return (await perform({ type: 'read', given })) as Read | Failed
  },
  write: async (format, reading) => perform({ type: 'write', format, reading }) as string,
  view: async (kept) => perform({ type: 'view', kept }) as string,
  lips: async (claim, map) => (await perform({ type: 'lips', claim, map })) as string | Failed,
  others: async (phones, count) => (await perform({ type: 'others', phones, count })) as string,
  story: async (kept) => perform({ type: 'story', kept }) as string,
  load: () => ({ reading: 0, waiting: 0 }),
  drain: () => undefined,
  close: async () => undefined,
}

export type Asking = {
  method?: string
  json?: unknown
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  headers?: { [name: string]: string }
  client?: string
}

/** An example article of the package. */
export const SUMMIT = Uint8Array.from(readFileSync(new URL('../../examples/summit.html', import.meta.url)))

/** The time at every desk until a test moves it on: 2026-01-02T03:04:05Z. */
export const NOON = Date.UTC(2026, 0, 2, 3, 4, 5)

/** A desk without a port: `ask` sends it a request as a program on this machine does. */
export function desk(given: Partial<Omit<AppOptions, 'limits'>> & { limits?: Partial<Limits> } = {}) {
  const log: LogLine[] = []
  const clock = { ms: NOON }
  const limits: Limits = { ...LIMITS, ...given.limits }
  const archive = memoryArchive()
  const app = createApp({
    archive,
    reader: readsHere,
    fetchPage: async (address) => failed('connection-failed', `${address} could not be fetched: this is a test.`),
    bodies: bodies(limits.cacheBytes),
    metrics: metrics(),
    model: 'fast',
    models: ['fast'],
    now: () => clock.ms,
    assets: () => new Map(),
    log: (line) => log.push(line),
    ...given,
    limits,
  })
  const ask = (path: string, { method, json, body, headers = {}, client }: Asking = {}): Promise<Response> => {
    const content = json === undefined ? body : JSON.stringify(json)
    const request = new Request(`http://127.0.0.1:4317${path}`, {
      method: method ?? (content === undefined ? 'GET' : 'POST'),
      headers: {
        host: '127.0.0.1:4317',
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(content !== undefined && { body: content, duplex: 'half' }),
    })
    return app.fetch(request, client)
  }
  return { app, ask, archive, log, clock }
}
