import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openArchive } from '../../../src/archive/open.ts'
import { keepExamples } from '../../../src/http/first-start.ts'
import { serve } from '../../../src/http/serve.ts'
import { ensureBuilt } from './built.ts'
import { launch } from './chromium.ts'

/** A desk with the examples in it, and a browser before it. */
export type Desk = {
  url: string
  browser: Browser
  /** A page in a context of its own: nothing is remembered from other tests. Errors of the page are thrown at the end. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** What pages said went wrong since the last call: errors, and what the content policy stopped. */
  complaints(): string[]
  /** Ends the service while the browser stays open. */
  cut(): Promise<void>
  close(): Promise<void>
}

export async function startDesk(chromium: string, options: { webgl?: boolean } = {}): Promise<Desk> {
  await ensureBuilt()
  const archive = await openArchive('memory:')
  const service = await serve({ archive, port: 0, host: '127.0.0.1', threads: 1 })
  await keepExamples(archive, service.reader)
  const browser = await launch(chromium, options)
  const url = service.url.replace(/\/$/, '')
  let complaints: string[] = []
  let cut: Promise<void> | null = null
  const end = (): Promise<void> => {
    cut ??= service.stop(500)
    return cut
  }
  return {
    url,
    browser,
    complaints: () => {
      const said = complaints
      complaints = []
      return said
    },
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(`${path}: ${line.text()}`)
      })
      await page.goto(url + path)
      return page
    },
    cut: end,
    close: async () => {
      await browser.close()
      await end()
      await archive.close()
    },
  }
}

/** The id of an example article by words of its headline. */
export async function articleId(desk: Desk, words: string): Promise<string> {
  const answer = await fetch(`${desk.url}/articles.json`)
  const { items } = (await answer.json()) as { items: { id: string; title: string | null }[] }
  const found = items.find((item) => item.title?.includes(words))
  if (!found) throw new Error(`No example article has “${words}” in its headline`)
  return found.id
}

/** The address of the example story. */
export async function storyPath(desk: Desk): Promise<string> {
  const answer = await fetch(`${desk.url}/stories.json`)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  if (!items[0]) throw new Error('There is no example story')
  return `/stories/${items[0].id}`
}
