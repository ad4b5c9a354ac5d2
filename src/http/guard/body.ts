import { boundedBody } from '../../ingest/body.ts'
import { problem } from '../answer/problem.ts'
import type { Limits } from '../limits.ts'

type Bounds = Pick<Limits, 'bytes' | 'bytesTogether' | 'bodyMs'>

/** Takes in the body of a request within bounds of size and time; gives the request with its body at hand, or a problem. */
export function bodyReader(bounds: Bounds): (request: Request) => Promise<Request | Response> {
  let together = 0
  return async (request) => {
    // Asking a Request of Node for its body is dear, and nothing reads the body of these.
    if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return request
    const stated = Number(request.headers.get('content-length') ?? 0)
    if (stated > bounds.bytes) return tooLarge(bounds.bytes)
    let size = 0
    try {
      const counted = counting(request.body, (bytes) => {
        size += bytes
        together += bytes
        return together <= bounds.bytesTogether
      })
      const body = await within(bounds.bodyMs, boundedBody(counted, bounds.bytes))
      if (body === 'late') return late(bounds.bodyMs)
      if (!body.whole) return tooLarge(bounds.bytes)
      // node-server's own Request has no duplex to state; the bytes are all here.
      return new Request(request.url, {
        method: request.method,
        headers: request.headers,
        body: body.bytes as Uint8Array<ArrayBuffer>,
        signal: request.signal,
      })
    } catch (error) {
      if (error === CROWDED) return crowded()
      return problem(400, 'body-broken', 'The body of the request ended before it was whole. Send it again.')
    } finally {
      together -= size
    }
  }
}

const CROWDED = Symbol('too many bytes at one time')

async function* counting(
  body: ReadableStream<Uint8Array>,
  count: (bytes: number) => boolean,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (!count(next.value.byteLength)) throw CROWDED
      yield next.value
    }
  } finally {
    // Nobody reads the rest.
    reader.cancel().catch(() => undefined)
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}

/** The connection is of no more use: what is still to come of the body would be taken for the next request. */
const HANG_UP = { connection: 'close' }

const tooLarge = (bytes: number): Response =>
  problem(
    413,
    'too-large',
    `The body is larger than ${bytes / 1e6} MB; one article is not. Send the article alone.`,
    HANG_UP,
  )

const late = (ms: number): Response =>
  problem(408, 'too-slow', `The body did not come within ${ms / 1000} seconds. Send it again.`, HANG_UP)

const crowded = (): Response =>
  problem(429, 'busy', 'Too many large bodies come in at one time. Send it again in a moment.', {
    'retry-after': '2',
    ...HANG_UP,
  })
