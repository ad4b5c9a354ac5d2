import type { OpenAPIHono } from '@hono/zod-openapi'
import { answer } from '../answer/answer.ts'
import { problem } from '../answer/problem.ts'

/** A built file of the app. Those in `assets/` have their hash in the name and never change. */
export type Asset = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; etag: string }
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
] as const

export function pageRoutes(app: OpenAPIHono, assets: () => Assets): void {
  for (const page of PAGES)
    app.get(page, (c) => {
      const index = assets().get('/index.html')
      return index ? sent(index, c.req.raw, 'no-cache') : NOT_BUILT()
    })
  app.get('/assets/:name', (c) => asset(c.req.raw, c.req.path))
  app.get('/:name', async (c, next) => (assets().has(c.req.path) ? asset(c.req.raw, c.req.path) : next()))

  function asset(request: Request, path: string): Response {
    const found = assets().get(path)
    if (!found) return problem(404, 'not-found', 'There is no such file in the app; load the page again.')
    return sent(found, request, path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  }
}

function sent({ bytes, mediaType, etag }: Asset, request: Request, caching: string): Response {
  const headers = { etag, 'cache-control': caching, 'content-type': mediaType }
  return request.headers.get('if-none-match') === etag ? answer(null, 304, headers) : answer(bytes, 200, headers)
}

const NOT_BUILT = (): Response =>
  problem(
    404,
    'app-not-built',
    'The pages of the app are not built: run “npm run build”. The JSON at /openapi.json works.',
  )
