import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { articleId, type Desk, startDesk, storyPath } from './desk.ts'

const chromium = chromiumPath()

describe.skipIf(chromium === null)('a story in a browser', () => {
  let desk: Desk
  let path: string
  beforeAll(async () => {
    desk = await startDesk(chromium!)
    path = await storyPath(desk)
  })
  afterAll(() => desk?.close())
  afterEach(() => expect(desk.complaints()).toEqual([]))

  it('is found from the list and from each of its articles', async () => {
    const page = await desk.open('/stories')
    await page.getByRole('link', { name: /We can sell the yard/ }).click()
    await page.waitForURL(/\/stories\/s-/)
    await page.getByRole('heading', { level: 1, name: /We can sell the yard/ }).waitFor()
    expect(await page.getByRole('link', { name: 'Stories' }).getAttribute('aria-current')).toBe('page')
    await page.goto(`${desk.url}/articles/${await articleId(desk, 'VARGA ON TAPE')}`)
    await page.getByRole('link', { name: 'Part of a story of 11 articles' }).click()
    await page.locator('.stop').first().waitFor()
    await page.context().close()
  })

  it('opens the reasons of its numbers and of each step', async () => {
    const page = await desk.open(path)
    await page.getByRole('button', { name: /origins why/ }).click()
    await page.locator('#why').getByText('The Brackmoor Courier', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: /origins why/ }).press('Enter')
    expect(await page.locator('#why').innerText()).toBe('')
    const stop = page.getByRole('button', { name: /^Harbour Mail/ })
    await stop.focus()
    await page.keyboard.press('Enter')
    await page
      .locator('figcaption')
      .getByText(/It credits Saltmarsh Evening News/)
      .waitFor()
    expect(await stop.getAttribute('aria-pressed')).toBe('true')
    await page.context().close()
  })

  it('says the picture in words, too', async () => {
    const page = await desk.open(path)
    await page.getByText('As a list').click()
    const list = await page.locator('.tree').innerText()
    for (const name of ['The Brackmoor Courier', 'Saltmarsh Evening News', 'Harbour Mail', 'The Quay'])
      expect(list).toContain(name)
    expect(list).toMatch(/Saltmarsh Evening News[\s\S]*gives credit/)
    await page.context().close()
  })

  it('shows the way of one quote in the picture', async () => {
    const page = await desk.open(path)
    await page.getByRole('button', { name: 'Show its way in the picture' }).first().click()
    expect(await page.locator('.stop.faint').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Show all in the picture' }).click()
    expect(await page.locator('.stop.faint').count()).toBe(0)
    await page.context().close()
  })

  it('gives the picture as a file', async () => {
    const page = await desk.open(path)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save as SVG' }).click()
    const file = await readFile((await (await download).path())!, 'utf8')
    expect(file).toContain('The Brackmoor Courier')
    await page.context().close()
  })

  it('lets people tell two statements apart, and takes it back', async () => {
    const page = await desk.open(path)
    await page.getByText('Something here is not this quote').first().click()
    await page.getByRole('button', { name: 'Not the same' }).first().click()
    await page.getByRole('button', { name: 'Tell apart' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Say who you are')
    await page.getByLabel('Your name').fill('Nora Quist')
    await page.getByRole('button', { name: 'Tell apart' }).click()
    const told = page.getByRole('region', { name: 'Told apart' })
    await told.getByText('by Nora Quist').waitFor()
    await told.getByRole('button', { name: 'Undo' }).click()
    await told.getByText(/undone/).waitFor()
    await page.context().close()
  })
})
