import { problem } from './answer/problem.ts'
import type { Desk } from './desk.ts'
import { bodyReader } from './guard/body.ts'
import { checkHost } from './guard/host.ts'
import { checkOrigin } from './guard/origin.ts'
import { checkRate } from './guard/rate.ts'
import { checkToken } from './guard/token.ts'
import { reasonOf } from './log.ts'
import type { Assets } from './routes/pages.ts'
import { finder, routesOf } from './routes/routes.ts'

export type AppOptions = Desk & {
  assets: () => Assets
  /** Names that the service is known by, beside the loopback ones. */
  names?: readonly string[]
  /** Null: whoever reaches it may use it. */
  token?: string | null
}

/** Request → Response, with no port and no host: what a client sent, and the address it sent it from. */
export type App = { fetch(request: Request, client?: string): Promise<Response> }

export function createApp(options: AppOptions): App {
  const { now, metrics, limits, assets, token = null, names = [], log } = options
  const { app, routes } = routesOf(options, assets)
  const find = finder(routes)
  const isServed = checkHost(new Set(names.map((n) => n.toLowerCase())), token !== null)
  const isCalm = checkRate(limits.rate, now)
  const mayEnter = token === null ? () => null : checkToken(token)
  const withBody = bodyReader(limits)

  const answered = async (request: Request, url: URL, client: string): Promise<Response> => {
    const refused =
      isServed(request.headers.get('host') ?? url.host) ??
      // A request may name its host in the address, too (RFC 9112, 3.2.2).
      isServed(url.host) ??
      isCalm(client) ??
      mayEnter(request, url) ??
      checkOrigin(request)
    if (refused) return refused
    const whole = await withBody(request)
    return whole instanceof Response ? whole : app.fetch(whole)
  }

  return {
    fetch: async (request, client = '127.0.0.1') => {
      const begun = now()
      const { method } = request
      const url = new URL(request.url)
      const path = url.pathname
      const answer = await answered(request, url, client).catch((error: unknown) => {
        log({ event: 'defect', method, path, reason: reasonOf(error) })
        return problem(
          500,
          'defect',
          'This is a defect of hearsay; the log of the service says more. Please report it.',
        )
      })
      const ms = now() - begun
      const [route] = find(path)
      metrics.request(route?.path ?? 'none', METHODS.has(method) ? method : 'other', answer.status, ms / 1000)
      log({ event: 'request', method, path, status: answer.status, ms, client })
      return answer
    },
  }
}

/** Labels of the metrics stay few, whatever a client sends. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'DELETE'])
