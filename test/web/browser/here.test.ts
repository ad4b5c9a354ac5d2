import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccurate } from '../../../src/inference/accurate.ts'
import { tiersThere } from '../../../src/inference/tier.ts'
import { isReading, read, readAccurately } from '../../../src/read.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { chromiumPath } from './chromium.ts'
import { type Desk, startDesk } from './desk.ts'

const chromium = chromiumPath()
const isModelThere = tiersThere().includes('accurate')
if (!isModelThere) console.warn('Reading in the browser is not tested: models/accurate-en/encoder.onnx is not there.')

/** The model is loaded and opened, on a machine that does other things, too. ms. */
const PATIENCE = 300_000
/** Sums are made in another order on several threads. */
const SAME = 0.005

const HTML = readFileSync(new URL('../../../examples/summit.html', import.meta.url), 'utf8')

describe.skipIf(chromium === null || !isModelThere)('a browser that reads by itself', { timeout: PATIENCE }, () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk(chromium!)
  }, PATIENCE)
  afterAll(() => desk?.close())

  it('reads as Node does, on any number of threads, and goes on without a network', async () => {
    const expected = await readAccurately({ html: HTML }, await openAccurate('wasm'))
    if (!isReading(expected)) throw new Error(expected.error.message)
    const page = await desk.open('/')
    await page.getByRole('link', { name: 'Read in this browser' }).click()
    await page.waitForURL(/\/here$/)
    expect(await page.evaluate('crossOriginIsolated')).toBe(true)
    const online = await readHere(page)
    expectSame(online, expected)
    await page.goto(`${desk.url}/here?threads=1`)
    expectSame(await readHere(page), expected)
    await page.getByText('on 1 thread,').waitFor()
    expect(desk.complaints()).toEqual([])

    await page.goto(`${desk.url}/here`)
    await page.getByText('This page works without a network now.').waitFor({ timeout: PATIENCE })
    await desk.cut()
    await page.reload()
    expect(await readHere(page)).toEqual(online)
    await page.getByLabel('Fast').check()
    expect(await readHere(page)).toEqual(read({ html: HTML }))
    await page.locator('[data-sign]').first().click()
    await page.getByRole('region', { name: /^Statement 1$/ }).waitFor()
    await page.context().close()
  })
})

/** Pastes the article, has it read, and takes the reading away. */
async function readHere(page: Page): Promise<Reading> {
  await page.getByLabel('Paste an article').fill(HTML)
  const button = page.getByRole('button', { name: 'Read', exact: true })
  await button.click({ timeout: PATIENCE })
  await page.getByRole('status').filter({ hasText: 'Reading' }).waitFor({ state: 'detached', timeout: PATIENCE })
  const link = page.getByRole('link', { name: 'Save the reading (JSON)' })
  await link.waitFor({ timeout: PATIENCE })
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  return JSON.parse(await readFile(await file.path(), 'utf8')) as Reading
}

/** The same in everything but the last digits of how sure it is. */
function expectSame(found: Reading, expected: Reading): void {
  const unsure = (reading: Reading): object => ({
    ...reading,
    attributions: reading.attributions.map((a) => ({ ...a, confidence: 0 })),
  })
  expect(unsure(found)).toEqual(unsure(expected))
  const apart = found.attributions.map((a, k) => Math.abs(a.confidence - expected.attributions[k]!.confidence))
  expect(Math.max(0, ...apart)).toBeLessThanOrEqual(SAME)
}
