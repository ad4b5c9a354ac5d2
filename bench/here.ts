import type { Browser, Page } from 'playwright-core'
import { openArchive } from '../src/archive/open.ts'
import { serve } from '../src/http/serve.ts'
import { tiersThere } from '../src/inference/tier.ts'
import { ensureBuilt } from '../test/web/browser/built.ts'
import { chromiumPath, launch } from '../test/web/browser/chromium.ts'
import { median, type Section } from './section.ts'
import { longArticle } from './web-article.ts'

const WORDS = 600
const ROUNDS = 7
/** The model is loaded and opened in it. ms. */
const PATIENCE = 180_000

/** The page that reads by itself: how long a reader waits for an article once the model is open. Null without Chromium or the model. */
export async function benchHere(): Promise<Section | null> {
  const chromium = chromiumPath()
  if (chromium === null || !tiersThere().includes('accurate')) return null
  await ensureBuilt()
  const archive = await openArchive('memory:')
  const service = await serve({ archive, port: 0, host: '127.0.0.1', threads: 1 })
  const browser = await launch(chromium)
  try {
    const times = async (threads: number, tier: string): Promise<number> =>
      Math.round(median(await readings(browser, new URL(`/here?threads=${threads}`, service.url).href, tier)))
    const [two, one, fast] = [await times(2, 'Accurate'), await times(1, 'Accurate'), await times(2, 'Fast')]
    return {
      name: 'here',
      title: 'Reading in the browser',
      how: `An article of ${WORDS} words at \`/here\` in headless Chromium, the model open already: milliseconds from the press until the reading stands there, the median of ${ROUNDS} in turn. The wall clock is of a machine that others use.`,
      columns: ['', 'ms'],
      rows: [
        ['**accurate, two threads**', two],
        ['accurate, one thread', one],
        ['fast', fast],
      ],
      floors: [{ what: 'ms for an article, two threads', reached: two, floor: 1500, atMost: true }],
    }
  } finally {
    await browser.close()
    await service.stop(500)
    await archive.close()
  }
}

/** One reading to open the model, and those that are timed. */
async function readings(browser: Browser, url: string, tier: string): Promise<number[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.getByLabel(tier).check()
  const found: number[] = []
  for (let round = 0; round <= ROUNDS; round++) found.push(await reading(page, longArticle(WORDS)))
  await context.close()
  return found.slice(1)
}

/** From the press until another reading can be taken away. ms. */
async function reading(page: Page, text: string): Promise<number> {
  const link = page.getByRole('link', { name: 'Save the reading (JSON)' })
  const last = (await link.count()) > 0 ? await link.getAttribute('href') : null
  await page.getByLabel('Paste an article').fill(text)
  const button = page.getByRole('button', { name: 'Read', exact: true })
  await button.click({ trial: true, timeout: PATIENCE })
  const start = performance.now()
  await button.click()
  await page.locator(`a[download][href^="blob:"]:not([href="${last}"])`).waitFor({ timeout: PATIENCE })
  return performance.now() - start
}
