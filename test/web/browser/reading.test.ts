import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { tiersThere } from '../../../src/inference/tier.ts'
import { fast } from '../../../src/model.ts'
import { chromiumPath } from './chromium.ts'
import { articleId, type Desk, startDesk } from './desk.ts'

const chromium = chromiumPath()
if (chromium === null) console.warn('The tests in a browser are skipped: no Chromium (set HEARSAY_CHROMIUM).')

const ARTICLE = `Ferry fares to rise, harbour board says

Ferry fares will rise by a tenth in May, the harbour board said on Monday. “Nobody likes it, but the boats are forty years old,” said Ida Brandt, who chairs the board.

According to two people briefed on the plan, the night boat may be cut. Peter Lund told the Island Post that he believes Brandt said: “It goes in June.”`

/** Read in one test alone, which counts how often. */
const LIFT = 'The lift at the bridge is out of order, said Nora Finch. “We expect it back on Friday,” she said.'

describe.skipIf(chromium === null)('the desk in a browser', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk(chromium!)
  })
  afterAll(() => desk?.close())
  afterEach(() => expect(desk.complaints()).toEqual([]))

  it('reads a pasted article, tells how far it is, and shows it', async () => {
    const page = await desk.open('/')
    await page.getByLabel('Paste an article').fill(ARTICLE)
    await page.getByLabel('Outlet').fill('Island Post')
    await page.getByLabel('Published').fill('2026-03-02')
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.waitForURL(/\/articles\/a-/)
    await page.getByRole('heading', { level: 1, name: /Ferry fares to rise/ }).waitFor()
    expect(await page.getByText('2 March 2026').count()).toBe(1)
    expect(await page.locator('article').innerText()).toContain('“Nobody likes it, but the boats are forty years old,”')
    await page.getByRole('link', { name: 'Articles' }).click()
    await page.getByRole('link', { name: /Ferry fares to rise/ }).waitFor()
    await page.context().close()
  })

  it.skipIf(!tiersThere().includes('accurate'))(
    'reads with the model that is chosen, and again with another',
    async () => {
      const page = await desk.open('/')
      await page.getByLabel('Paste an article').fill(LIFT)
      await page.getByLabel('Accurate').check()
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await page.waitForURL(/\/articles\/a-/)
      await page.getByText('read by accurate-en').waitFor()
      await page.getByText('Read 1 time').click()
      await page.getByRole('button', { name: 'Read it again, fast' }).click()
      await page.getByText(`read by ${fast.name}`).waitFor()
      await page.getByText('Read 2 times').waitFor()
      await page.goto(desk.url)
      await expect.poll(() => page.getByLabel('Accurate').isChecked()).toBe(true)
      await page.context().close()
    },
  )

  it('says clearly why a page cannot be read', async () => {
    const page = await desk.open('/')
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Paste the text')
    await page.getByLabel('Paste an article').fill('http://127.0.0.1:1/secret')
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: '127.0.0.1' }).waitFor()
    await page.context().close()
  })

  it('reads a file as the bytes it is', async () => {
    const page = await desk.open('/')
    const buffer = await readFile(new URL('../../../examples/wire.html', import.meta.url))
    await page.locator('input[type=file]').setInputFiles({ name: 'levy.html', mimeType: 'text/html', buffer })
    await page.waitForURL(/\/articles\/a-/)
    await page.getByRole('heading', { level: 1, name: /water levy/ }).waitFor()
    await page.context().close()
  })

  it('reads a file that is dropped', async () => {
    const page = await desk.open('/')
    const dropped = await page.evaluateHandle(`(() => {
      const files = new DataTransfer()
      files.items.add(new File(['The quay is shut, said Lena Marsh. “We are sorry,” she said.'], 'quay.txt', { type: 'text/plain' }))
      return files
    })()`)
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped })
    await page.waitForURL(/\/articles\/a-/)
    await page.locator('article').getByText('“We are sorry,”').waitFor()
    await page.context().close()
  })

  it('shows the card of a statement, and keeps it in the address', async () => {
    const page = await openSummit(desk)
    await page.locator('article').getByText('“You’ll have it before the winter.”').click()
    const card = page.getByRole('region', { name: 'Statement 7' })
    for (const words of [
      'Edwin Marlow',
      'Evening Mercury',
      'Ruth Calloway is not sure',
      'lip-reading',
      'lip reader',
      '0.70',
    ])
      expect(await card.innerText()).toContain(words)
    await expect.poll(() => page.url()).toMatch(/#a5\.1\.1$/)
    expect(await page.locator('.is-doubt').innerText()).toBe('believes')
    await page.reload()
    await page.getByRole('region', { name: 'Statement 7' }).waitFor()
    await page.getByRole('button', { name: 'Leave this statement' }).click()
    await expect.poll(() => page.url()).not.toContain('#')
    await page.context().close()
  })

  it('goes from the verdict on the headline to what carries it', async () => {
    const page = await openSummit(desk)
    const verdict = page.getByRole('region', { name: 'The headline' })
    expect(await verdict.innerText()).toContain('drops the attribution')
    await verdict.getByRole('link', { name: 'statement 6' }).click()
    await page.getByRole('region', { name: 'Statement 6' }).waitFor()
    await page.context().close()
  })

  it('marks only what a filter lets through', async () => {
    const page = await openSummit(desk)
    const signs = page.locator('[data-sign]')
    await expect.poll(() => signs.count()).toBe(28)
    const chip = page.getByRole('button', { name: /^Nobody named/ })
    const count = Number((await chip.innerText()).replace(/\D+/g, ''))
    await chip.click()
    await expect.poll(() => signs.count()).toBe(count)
    await expect.poll(() => page.url()).toContain('named=false')
    await page.getByText('More …').click()
    await page.getByLabel('Channel').selectOption('recording')
    await expect.poll(() => signs.count()).toBeLessThan(count)
    await page.reload()
    await page.getByRole('button', { name: /^All/ }).click()
    await expect.poll(() => signs.count()).toBe(28)
    await page
      .getByRole('region', { name: 'Speakers' })
      .getByRole('button', { name: /Lenka Horvat/ })
      .click()
    await expect.poll(() => signs.count()).toBe(3)
    await page.context().close()
  })

  it('draws the chain, and saves it as files that stand alone', async () => {
    const page = await openSummit(desk, '#a5.1.1', { colorScheme: 'dark' })
    await page.getByRole('link', { name: 'The chain as a picture' }).click()
    const picture = page.getByRole('img', {
      name: /This article, then Evening Mercury, then Ruth Calloway, then Edwin Marlow/,
    })
    await picture.waitFor()
    const svg = await download(page, 'Save as SVG')
    expect(svg.name).toMatch(/^hearsay-a-[0-9a-f]+-a5\.1\.1\.svg$/)
    expect(svg.bytes.toString()).toContain('Ruth Calloway')
    expect(svg.bytes.toString()).not.toMatch(/class=|var\(|href="(?!#)/)
    // On paper, however dark the page is that it was saved from.
    expect(svg.bytes.toString()).toContain('fill="rgb(255, 255, 255)"')
    const png = await download(page, 'Save as PNG')
    expect([...png.bytes.subarray(1, 4)].map((b) => String.fromCharCode(b)).join('')).toBe('PNG')
    expect(png.bytes.length).toBeGreaterThan(5_000)
    await page.goBack()
    await page.getByRole('region', { name: 'Statement 7' }).waitFor()
    await page.context().close()
  })

  it('exports the reading', async () => {
    const page = await openSummit(desk)
    await page.getByText('Take it away').click()
    const csv = await download(page, 'Statements as a table (CSV)', 'link')
    expect(csv.name).toMatch(/\.csv$/)
    expect(csv.bytes.toString()).toContain('Edwin Marlow')
    const report = await download(page, 'Report (Markdown)', 'link')
    expect(report.bytes.toString()).toContain('Ruth Calloway')
    await page.context().close()
  })

  it('searches statements, and shows a speaker', async () => {
    const page = await desk.open('/')
    await page.getByRole('searchbox', { name: 'Search what was said' }).fill('winter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?words=winter/)
    expect(await page.locator('mark').first().innerText()).toBe('winter')
    await page.getByLabel('Channel').selectOption('lip-reading')
    await page.waitForURL(/channel=lip-reading/)
    await page.getByRole('link', { name: 'Edwin Marlow' }).click()
    await page.getByRole('heading', { level: 1, name: 'Edwin Marlow' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(
      /13 september 2025.*Harbour Gazette/i,
    )
    await page.getByRole('link', { name: '“You’ll have it before the winter.”', exact: true }).click()
    await page.getByRole('region', { name: 'Statement 7' }).waitFor()
    await page.context().close()
  })

  it('prints the article with its statements as notes', async () => {
    const page = await openSummit(desk)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.notes li').count()).toBe(28)
    expect(await page.locator('.notes').innerText()).toContain('Edwin Marlow ‹ Ruth Calloway ‹ Evening Mercury')
    expect(await page.locator('header nav').isVisible()).toBe(false)
    await page.context().close()
  })
})

async function openSummit(desk: Desk, hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await desk.open(`/articles/${await articleId(desk, 'Edwin Marlow')}${hash}`, options)
  await page.locator('[data-sign]').first().waitFor()
  return page
}

async function download(
  page: Page,
  name: string,
  role: 'button' | 'link' = 'button',
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole(role, { name, exact: true }).click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
