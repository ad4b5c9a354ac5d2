import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { articleId, type Desk, startDesk } from './desk.ts'

const chromium = chromiumPath()

describe.skipIf(chromium === null)('corrections in a browser', () => {
  let desk: Desk
  let path: string
  beforeAll(async () => {
    desk = await startDesk(chromium!)
    path = `/articles/${await articleId(desk, 'Edwin Marlow')}`
  })
  afterAll(() => desk?.close())
  afterEach(() => expect(desk.complaints()).toEqual([]))

  const card = (page: Page) => page.getByRole('region', { name: /^Statement \d+$/ })
  const corrections = (page: Page) => page.getByRole('region', { name: 'Corrections' })

  it('corrects a speaker, finds it again after a reload, and undoes it', async () => {
    const page = await desk.open(`${path}#a7`)
    await card(page).getByRole('button', { name: 'Correct this' }).click()
    await card(page).getByLabel('Who says it').selectOption({ label: 'Edwin Marlow' })
    await card(page).getByRole('button', { name: 'Save' }).click()
    expect(await card(page).getByRole('alert').innerText()).toContain('Say who you are')
    await card(page).getByLabel('Your name').fill('Nora Quist')
    await card(page).getByLabel('Why').fill('he is Marlow')
    await card(page).getByRole('button', { name: 'Save' }).click()
    await card(page)
      .getByText(/corrected by Nora Quist/)
      .waitFor()
    await page.reload()
    await card(page)
      .getByText(/corrected by Nora Quist/)
      .waitFor()
    await card(page).getByText('the machine read: said by each president').waitFor()
    expect(await card(page).locator('li.speaker').first().innerText()).toContain('Edwin Marlow')
    await corrections(page).getByRole('button', { name: 'Undo' }).click()
    await corrections(page)
      .getByText(/undone/)
      .waitFor()
    expect(await card(page).locator('li.speaker').first().innerText()).toContain('each president')
    await page.context().close()
  })

  it('remembers who corrects, and takes channel, commitment and what is no statement', async () => {
    const page = await desk.open(`${path}#a10`)
    const begin = async (wrong: string): Promise<void> => {
      await card(page).getByRole('button', { name: 'Correct this' }).click()
      await card(page).getByLabel(wrong).check()
    }
    const save = () => card(page).getByRole('button', { name: 'Save' }).click()
    await begin('It became public another way')
    await card(page).getByLabel('Channel').selectOption('interview')
    await card(page).getByLabel('Your name').fill('Nora Quist')
    await save()
    await card(page).getByText('the machine read: recording').waitFor()
    await begin('They commit to it differently')
    expect(await card(page).getByLabel('Your name').count()).toBe(0)
    await card(page).getByLabel('Commitment').selectOption('hedges')
    await save()
    await card(page).getByText('the machine read: asserts').waitFor()
    await begin('Nobody says anything here')
    await save()
    await corrections(page).getByText('nobody says anything here').waitFor()
    await expect.poll(() => page.locator('[data-sign="a10"]').count()).toBe(0)
    await page.context().close()
  })

  it('adds what was missed, from words selected in the text', async () => {
    const page = await desk.open(path)
    await page.locator('[data-sign]').first().waitFor()
    const before = await page.locator('[data-sign]').count()
    await corrections(page).getByRole('button', { name: 'A statement was missed' }).click()
    for (const [words, role] of [
      ['his counterpart to the Morvanian capital', 'content'],
      ['Radek', 'source'],
      ['invited', 'cue'],
    ] as const) {
      await select(page, words, 'Radek invited his counterpart to the Morvanian capital')
      await corrections(page)
        .getByRole('button', { name: `These are the ${role}` })
        .click()
    }
    await corrections(page).getByLabel('Who says it').selectOption({ label: 'Stefan Radek' })
    await corrections(page).getByLabel('Your name').fill('Nora Quist')
    await corrections(page).getByRole('button', { name: 'Save' }).click()
    await corrections(page).getByText('missed: Stefan Radek').waitFor()
    await expect.poll(() => page.locator('[data-sign]').count()).toBe(before + 1)
    const [cases] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'As test cases (corrections.txt)' }).click(),
    ])
    expect(cases.suggestedFilename()).toMatch(/\.txt$/)
    await page.context().close()
  })

  it('joins two speakers and parts one', async () => {
    const page = await desk.open(path)
    await page.locator('[data-sign]').first().waitFor()
    const mixedUp = () => corrections(page).getByRole('button', { name: 'Speakers are mixed up' }).click()
    await mixedUp()
    await corrections(page).getByLabel('The right name').selectOption({ label: 'Daniel Osei' })
    await corrections(page).getByLabel('is also').selectOption({ label: 'few people (unnamed)' })
    await corrections(page).getByLabel('Your name').fill('Nora Quist')
    await corrections(page).getByRole('button', { name: 'Save' }).click()
    await corrections(page)
      .getByText(/one speaker: “Daniel Osei” and “few people”/)
      .waitFor()
    await mixedUp()
    await corrections(page).getByLabel('one is several').check()
    await corrections(page).getByLabel('Taken for one').selectOption({ label: 'Lenka Horvat' })
    await corrections(page).getByRole('checkbox').last().check()
    await corrections(page).getByLabel('They mean').selectOption('other')
    await corrections(page).getByLabel('Name', { exact: true }).fill('Vera Horvat')
    await corrections(page).getByRole('button', { name: 'Save' }).click()
    await corrections(page)
      .getByText(/is Vera Horvat/)
      .waitFor()
    await page.context().close()
  })
})

/** Selects words in the article, where they stand within others, as a reader does with the mouse. */
async function select(page: Page, words: string, within: string): Promise<void> {
  await page.evaluate(`(() => {
    const texts = []
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest('[data-from]') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT)
    let whole = ''
    while (walker.nextNode()) {
      texts.push({ node: walker.currentNode, start: whole.length })
      whole += walker.currentNode.data
    }
    const at = whole.indexOf(${JSON.stringify(within)})
    if (at < 0) throw new Error('These words are not in the article')
    const start = at + ${within.indexOf(words)}
    const end = start + ${words.length}
    const place = (at) => {
      const text = texts.findLast((t) => t.start <= at)
      return [text.node, at - text.start]
    }
    getSelection().setBaseAndExtent(...place(start), ...place(end))
  })()`)
}
