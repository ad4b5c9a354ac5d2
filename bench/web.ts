import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openArchive } from '../src/archive/open.ts'
import { serve } from '../src/http/serve.ts'
import { ensureBuilt } from '../test/web/browser/built.ts'
import { chromiumPath, launch } from '../test/web/browser/chromium.ts'
import { median, type Section } from './section.ts'
import { longArticle } from './web-article.ts'

const ASSETS = join(import.meta.dirname, '..', 'dist', 'web', 'assets')
/** The page Lips, its workers and models: no other page loads them. */
const FOR_FOOTAGE = /^(LipsPage|dist|faces-worker|face-mesh|c2pa)-/
const ROUNDS = 11
const WORDS = 3000
const STATEMENTS = 120

/**
 * Runs in every page before its own scripts: notes when `ready` matches something and the frame with it was painted, and
 * how long the page then takes to answer a press.
 */
const watch = (ready: string): string => `
  const look = () => {
    if (!document.querySelector(${JSON.stringify(ready)})) return requestAnimationFrame(look)
    setTimeout(() => { window.painted = performance.now() })
  }
  requestAnimationFrame(look)`

/** The reading view of a long article with many statements, from the address to a page that answers. Null without Chromium. */
export async function benchWeb(): Promise<Section | null> {
  const chromium = chromiumPath()
  if (chromium === null) return null
  await ensureBuilt()
  const archive = await openArchive('memory:')
  const service = await serve({ archive, port: 0, host: '127.0.0.1', threads: 1 })
  const plain = await plainPage(longArticle(WORDS))
  const browser = await launch(chromium)
  try {
    const { path, statements, words } = await keep(service.url, longArticle(WORDS))
    const pairs: { desk: Load; plain: Load }[] = []
    for (let round = 0; round < ROUNDS; round++)
      pairs.push({
        desk: await load(browser, new URL(path, service.url).href, '[data-sign]'),
        plain: await load(browser, plain.url, 'p:last-child'),
      })
    return section(pairs, { words, statements })
  } finally {
    await browser.close()
    plain.close()
    await service.stop(500)
    await archive.close()
  }
}

/** A page that is not there by then never comes. ms. */
const PATIENCE = 30_000

/** `cpu`: what the page's own thread worked until then. ms. */
type Load = { painted: number; cpu: number }

function section(
  pairs: { desk: Load; plain: Load }[],
  { words, statements }: { words: number; statements: number },
): Section {
  const of = (page: 'desk' | 'plain', what: keyof Load): number => Math.round(median(pairs.map((p) => p[page][what])))
  const ratio = of('desk', 'painted') / of('plain', 'painted')
  const { first, later } = scriptSizes()
  return {
    name: 'web',
    title: 'The desk in a browser',
    how: `The reading view of an article of ${words} words with ${statements} statements, in headless Chromium over loopback with an empty cache: milliseconds from asking for the address until the article stands painted and takes keys and presses, and what the page's own thread worked until then; the median of ${ROUNDS} loads in turn with a page of the same words and nothing else. Script is what the browser gets, gzip -9. The wall clock is of a machine that others use.`,
    columns: ['page', 'painted, ms', 'ratio', 'own thread, ms', 'script, kB gzip'],
    rows: [
      ['**reading view**', of('desk', 'painted'), ratio.toFixed(1), of('desk', 'cpu'), first.toFixed(1)],
      ['chain (its layout comes when it is opened)', '', '', '', (first + later).toFixed(1)],
      ['baseline: the plain text as a page', of('plain', 'painted'), '1.0', of('plain', 'cpu'), '0.0'],
    ],
    floors: [
      { what: 'ms until the reading view is interactive', reached: of('desk', 'painted'), floor: 300, atMost: true },
      { what: 'ms of its own thread', reached: of('desk', 'cpu'), floor: 300, atMost: true },
      {
        what: 'kB of script, all of it',
        reached: Number((first + later).toFixed(1)),
        floor: 150,
        atMost: true,
        guard: 150,
      },
      { what: 'statements in the article', reached: statements, floor: STATEMENTS, guard: STATEMENTS },
    ],
  }
}

async function load(browser: Browser, url: string, ready: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  await context.addInitScript(watch(ready))
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url)
  const painted = await paintedIn(page)
  const { metrics } = await session.send('Performance.getMetrics')
  const cpu = 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN)
  await context.close()
  return { painted, cpu }
}

/** Asked again and again from outside: the policy of the desk lets nobody evaluate a condition within its pages. */
async function paintedIn(page: Page): Promise<number> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const painted = await page.evaluate('window.painted')
    if (typeof painted === 'number') return painted
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`The page was not painted within ${PATIENCE / 1000} s.`)
}

async function keep(service: string, text: string): Promise<{ path: string; statements: number; words: number }> {
  const answer = await fetch(new URL('/articles', service), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  const { id } = (await answer.json()) as { id: string }
  const kept = await (await fetch(new URL(`/articles/${id}.json`, service))).json()
  const { reading } = kept as { reading: { attributions: unknown[]; article: { text: string } } }
  return {
    path: `/articles/${id}`,
    statements: reading.attributions.length,
    words: reading.article.text.split(/\s+/).length,
  }
}

async function plainPage(text: string): Promise<{ url: string; close: () => void }> {
  const body = text.split('\n\n').map((p) => `<p>${p.replace(/[<&]/g, '')}</p>`)
  const html = `<!doctype html><meta charset="utf-8"><title>Plain</title>${body.join('')}`
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** What the first page takes, and what comes later; kB. */
function scriptSizes(): { first: number; later: number } {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
  const size = (name: string): number => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length / 1000
  const sum = (names: string[]): number => names.reduce((total, name) => total + size(name), 0)
  const page = readFileSync(join(ASSETS, '..', 'index.html'), 'utf8')
  const isFirst = (name: string): boolean => page.includes(`/assets/${name}`)
  return {
    first: sum(scripts.filter(isFirst)),
    later: sum(scripts.filter((name) => !isFirst(name) && !FOR_FOOTAGE.test(name))),
  }
}
