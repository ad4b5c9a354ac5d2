import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { getPath } from 'hono/utils/url'
import type { ZodError } from 'zod'
import { routed, written } from '../address.ts'
import { json } from '../answer/answer.ts'
import { problem, shown } from '../answer/problem.ts'
import type { Desk } from '../desk.ts'
import { described } from '../schema/described.ts'
import { articleRoutes } from './articles.ts'
import { correctionRoutes } from './corrections.ts'
import { exportRoutes } from './export.ts'
import { lipsRoutes } from './lips.ts'
import { type Assets, PAGES, pageRoutes } from './pages.ts'
import { readRoutes } from './read.ts'
import { speakerRoutes } from './speakers.ts'
import { stateRoutes } from './state.ts'
import { storyRoutes } from './stories.ts'

/** A method at an address, as the description has it: `{ method: 'get', path: '/articles/{id}.json' }`. */
export type Route = { method: string; path: string }

/** The routes as Hono answers them, and the list of them. */
export function routesOf(desk: Desk, assets: () => Assets): { app: OpenAPIHono; routes: Route[] } {
  const app = new OpenAPIHono({
    getPath: (request) => routed(getPath(request)),
    defaultHook: (result) => (result.success ? undefined : notAsDescribed(result.target, result.error as ZodError)),
  })
  readRoutes(app, desk)
  articleRoutes(app, desk)
  correctionRoutes(app, desk)
  exportRoutes(app, desk)
  speakerRoutes(app, desk)
  lipsRoutes(app, desk)
  storyRoutes(app, desk)
  stateRoutes(app, desk)
  app.get('/openapi/.json', () => json(described(app)))
  pageRoutes(app, assets)
  const routes = [...documented(app), { method: 'get', path: '/openapi.json' }, ...pages()]
  const find = finder(routes)
  app.notFound((c) => {
    const path = written(c.req.path)
    const methods = find(path).map((r) => r.method.toUpperCase())
    return methods.length > 0 && !methods.includes(c.req.method)
      ? otherMethod(c.req.method, path, methods)
      : nowhere(path)
  })
  app.onError((error) => {
    if (!(error instanceof HTTPException)) throw error
    return error.status === 415 ? otherType() : malformed()
  })
  return { app, routes }
}

const documented = (app: OpenAPIHono): Route[] =>
  app.openAPIRegistry.definitions.flatMap((d) =>
    d.type === 'route' ? [{ method: d.route.method, path: written(d.route.path) }] : [],
  )

const pages = (): Route[] => PAGES.map((page) => ({ method: 'get', path: page.replace(/:(\w+)/g, '{$1}') }))

/** Finds the routes of an address. */
export function finder(routes: readonly Route[]): (path: string) => Route[] {
  const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }))
  return (path) => patterns.filter(({ pattern }) => pattern.test(path)).map(({ route }) => route)
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/[.]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`)

function notAsDescribed(target: string, { issues }: ZodError): Response {
  const [first] = issues
  const where = first?.path.join('.') ?? ''
  if (target === 'param')
    return problem(
      404,
      'not-found',
      `What stands for “${shown(where)}” in this address is no id; /openapi.json lists the addresses.`,
    )
  const part = target === 'query' ? 'The query' : 'The body'
  const said = `${where ? `“${shown(where)}”: ` : ''}${first?.message ?? 'not as described'}`
  return problem(400, 'bad-request', `${part} is not as described: ${shown(said, 300)}. /openapi.json describes it.`)
}

const otherMethod = (method: string, path: string, methods: string[]): Response => {
  const allow = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : [])])].sort().join(', ')
  return problem(405, 'method-not-allowed', `${shown(method)} is no method of ${shown(path)}; there are ${allow}.`, {
    allow,
  })
}

const nowhere = (path: string): Response =>
  problem(404, 'not-found', `There is nothing at ${shown(path)}; /openapi.json lists the addresses.`)

const otherType = (): Response =>
  problem(
    415,
    'media-type',
    'The body is of a type that is not taken here; set Content-Type as /openapi.json describes it.',
  )

const malformed = (): Response =>
  problem(400, 'malformed-json', 'The body is not JSON (RFC 8259); check quotation marks, commas and brackets.')
