import type { OpenAPIHono } from '@hono/zod-openapi'
import { answer, type Headers } from '../answer/answer.ts'
import { policyOf } from '../answer/policy.ts'
import { problem } from '../answer/problem.ts'

/** A built file of the app. Those in `assets/` and `here/` have their hash or version in the name and never change. */
export type Asset = { mediaType: string; read(): { bytes: Uint8Array<ArrayBuffer>; etag: string } }
/** Path → file: `/index.html`, `/assets/index-B2x.js`. Only what is in here is ever sent. */
export type Assets = ReadonlyMap<string, Asset>

/** The addresses of the app's pages; all of them are the one page that the app is, and it knows which to show. */
export const PAGES = [
  '/',
  '/articles',
  '/articles/:id',
  '/articles/:id/statements/:attribution',
  '/speakers',
  '/speakers/:id',
  '/stories',
  '/stories/:id',
  '/search',
  '/lips',
  '/here',
] as const

const NEVER_CHANGE = ['/assets/', '/here/'] as const

export function pageRoutes(app: OpenAPIHono, assets: () => Assets): void {
  for (const page of PAGES)
    app.get(page, (c) => {
      const index = assets().get('/index.html')
      return index ? sent(index, c.req.raw, { 'cache-control': 'no-cache', ...policyOf(page) }) : NOT_BUILT()
    })
  for (const folder of NEVER_CHANGE) app.get(`${folder}:name`, (c) => asset(c.req.raw, c.req.path))
  app.get('/:name', async (c, next) => (assets().has(c.req.path) ? asset(c.req.raw, c.req.path) : next()))

  function asset(request: Request, path: string): Response {
    const found = assets().get(path)
    if (!found) return problem(404, 'not-found', 'There is no such file in the app; load the page again.')
    const caching = NEVER_CHANGE.some((folder) => path.startsWith(folder))
      ? 'public, max-age=31536000, immutable'
      : 'no-cache'
    return sent(found, request, { 'cache-control': caching, ...policyOf(path) })
  }
}

function sent({ mediaType, read }: Asset, request: Request, more: Headers): Response {
  const { bytes, etag } = read()
  const headers = { etag, 'content-type': mediaType, ...more }
  return request.headers.get('if-none-match') === etag ? answer(null, 304, headers) : answer(bytes, 200, headers)
}

const NOT_BUILT = (): Response =>
  problem(
    404,
    'app-not-built',
    'The pages of the app are not built: run “npm run build”. The JSON at /openapi.json works.',
  )
