import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { articleId, type Desk, startDesk, storyPath } from './desk.ts'

const chromium = chromiumPath()
const WIDTHS = [375, 1440]
const SCHEMES = ['light', 'dark'] as const
/** Every rule over every node, in two widths and two schemes, takes a while. ms. */
const PATIENCE = 240_000

describe.skipIf(chromium === null)('the desk for everybody', () => {
  let desk: Desk
  let article: string
  beforeAll(async () => {
    desk = await startDesk(chromium!)
    article = `/articles/${await articleId(desk, 'Edwin Marlow')}`
  })
  afterAll(() => desk?.close())
  afterEach(() => expect(desk.complaints()).toEqual([]))

  const pages: { name: string; path: () => string; ready: string; more?: (page: Page) => Promise<void> }[] = [
    { name: 'read', path: () => '/', ready: 'li a' },
    { name: 'articles', path: () => '/articles', ready: 'li a' },
    { name: 'the reading view', path: () => article, ready: '[data-sign]', more: unfold },
    { name: 'a statement being corrected', path: () => `${article}#a5.1.1`, ready: '#card', more: beginCorrection },
    { name: 'a chain', path: () => `${article}/statements/a5.1.1`, ready: 'svg[role=img]' },
    { name: 'stories', path: () => '/stories', ready: 'li a' },
    { name: 'a story', path: () => story, ready: '.stop', more: openStory },
    { name: 'speakers', path: () => '/speakers', ready: 'li a' },
    { name: 'a speaker', path: () => `${speaker}`, ready: 'ol li' },
    { name: 'lips', path: () => '/lips?claim=It%20rained', ready: 'tbody tr' },
    { name: 'reading in the browser', path: () => '/here', ready: 'form button' },
    { name: 'search', path: () => '/search?words=promise', ready: 'mark' },
  ]
  let speaker = ''
  let story = ''
  beforeAll(async () => {
    const answer = (await (await fetch(`${desk.url}/speakers.json?words=Marlow`)).json()) as { items: { id: string }[] }
    speaker = `/speakers/${answer.items[0]!.id}`
    story = await storyPath(desk)
  })

  it.each(pages)('has nothing in the way on: $name', { timeout: PATIENCE }, async ({ path, ready, more }) => {
    for (const colorScheme of SCHEMES) {
      const page = await desk.open(path(), { colorScheme })
      await page.locator(ready).first().waitFor()
      await more?.(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
        expect(found, `${colorScheme}, ${width} px`).toEqual([])
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect(wide, `${width} px: wider than the screen`).toBe(0)
      }
      await page.context().close()
    }
  })

  it('is used by keyboard alone', async () => {
    const page = await desk.open(article)
    await page.locator('[data-sign]').first().waitFor()
    await tabTo(page, 'document.activeElement?.dataset?.sign !== undefined')
    expect(await signWithFocus(page)).toBe('a1')
    await page.getByRole('region', { name: 'Statement 1', exact: true }).waitFor()
    await expect.poll(() => page.url()).not.toContain('#')
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key)
    expect(await signWithFocus(page)).toBe('a2')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/#a2$/)
    await page.keyboard.press('ArrowRight')
    await page.getByRole('region', { name: 'Statement 3', exact: true }).waitFor()
    await expect.poll(() => page.url()).toMatch(/#a2$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('#')
    await tabTo(page, "document.activeElement?.textContent === 'Correct this'")
    await page.keyboard.press('Enter')
    await page.getByText('What is wrong?').waitFor()
    await page.context().close()
  })

  it('begins with a way past the pages', async () => {
    const page = await desk.open('/articles')
    await page.locator('li a').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the page')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.context().close()
  })

  it('shows a hostile article as the words it is', async () => {
    const text = [
      'Minister resigns, <script>document.title = "taken"</script> says aide',
      '“I am <img src=x onerror="document.title=\'taken\'"> done,” said Mina \u202eoraF\u202c, the <b>minister</b>, on Monday.',
      'Her aide, pay\u200bpal, told the Post that {{constructor}} {@html x} was \u0007 true.',
    ].join('\n\n')
    const id = await keep(desk, { text, url: 'https://аррӏе.com/a?b=javascript:1' })
    const page = await desk.open(`/articles/${id}`)
    await page.locator('article p').first().waitFor()
    const shown = await page.locator('main').innerText()
    expect(shown).toContain('<img src=x onerror=')
    expect(shown).toContain('<U+202E>oraF<U+202C>')
    expect(shown).toContain('pay<U+200B>pal')
    expect(shown).not.toMatch(/[\u202a-\u202e\u200b\u0007]/)
    expect(await page.locator('main img, main script, main b:has-text("minister")').count()).toBe(0)
    expect(await page.title()).not.toBe('taken')
    const link = page.getByRole('link', { name: 'xn--80ak6aa92e.com' })
    expect(await link.getAttribute('rel')).toContain('noopener noreferrer')
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
    expect(await page.evaluate('document.querySelectorAll("[style], script:not([src])").length')).toBe(0)
    await page.context().close()
  })
})

async function unfold(page: Page): Promise<void> {
  await page.getByText('More …').click()
  await page.getByText('Take it away').click()
  await page.getByRole('button', { name: 'Speakers are mixed up' }).click()
}

/** Everything that a story holds unfolded, and the reasons of a number and of a stop. */
async function openStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: /origins? why/ }).click()
  await page.locator('.stop').first().click()
  await page.evaluate("for (const part of document.querySelectorAll('main details')) part.open = true")
  await page.getByRole('button', { name: 'Not the same' }).first().click()
}

const beginCorrection = (page: Page): Promise<void> => page.getByRole('button', { name: 'Correct this' }).click()

const signWithFocus = (page: Page): Promise<unknown> => page.evaluate('document.activeElement.dataset.sign')

/** Tabs until a condition holds in the page. */
async function tabTo(page: Page, condition: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate(condition)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`120 tabs did not lead to where ${condition}`)
}

async function keep(desk: Desk, body: object): Promise<string> {
  const answer = await fetch(`${desk.url}/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}
