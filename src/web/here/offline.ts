import type { CACHE } from './model.ts'

// The service worker of the page that reads by itself, and of nothing else: it keeps the files of that page, so that the page
// opens without a network. It never keeps or changes anything of the rest of the desk.

/** Written in when the pages are built: the page's files, and those of the model, which the page itself loads and keeps. */
declare const KEPT: { shell: readonly string[]; model: readonly string[] }

type Waiting = Event & { waitUntil(done: Promise<unknown>): void }
type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type Scope = {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void
}
const scope = self as unknown as Scope

const NAME: typeof CACHE = 'hearsay-here'
const PAGE = '/here'

async function keepShell(): Promise<void> {
  const cache = await caches.open(NAME)
  const missing: string[] = []
  for (const path of KEPT.shell) if (!(await cache.match(path))) missing.push(path)
  await cache.addAll([new Request(PAGE, { cache: 'reload' }), ...missing])
  await scope.skipWaiting()
}

async function dropOld(): Promise<void> {
  const cache = await caches.open(NAME)
  const wanted = new Set([PAGE, ...KEPT.shell, ...KEPT.model])
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
  await scope.clients.claim()
}

async function kept(path: string): Promise<Response | undefined> {
  return (await caches.open(NAME)).match(path)
}

/** The page as the desk has it now; without the desk, as it was kept. */
async function pageFor(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await kept(PAGE)) ?? Response.error()
  }
}

scope.addEventListener('install', (event) => event.waitUntil(keepShell()))
scope.addEventListener('activate', (event) => event.waitUntil(dropOld()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(pageFor(request))
  else if (KEPT.shell.includes(pathname)) event.respondWith(kept(pathname).then((answer) => answer ?? fetch(request)))
})
