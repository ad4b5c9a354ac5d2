import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isBadReadings, lipReadingsFromJson } from '../../../src/lips/readings/lip-readings-from-json.ts'
import { trackFromJson } from '../../../src/lips/track/track-from-json.ts'
import { chromiumPath } from './chromium.ts'
import { articleId, type Desk, startDesk } from './desk.ts'
import { SPEAKING, type Studio, studio } from './footage/clips.ts'
import { signedClip } from './footage/signed-clip.ts'

const chromium = chromiumPath()
/** Without a graphics card a frame takes a second or more on a busy machine. ms. */
const PATIENCE = 400_000
const CLAIM = 'Mama was by my way'
const SIZE = { fps: 25, width: 480, height: 360 }

describe.skipIf(chromium === null)('a claim on silent footage', () => {
  let desk: Desk
  let films: Studio
  let speaking: Buffer
  beforeAll(async () => {
    desk = await startDesk(chromium!, { webgl: true })
    films = await studio(desk.browser, `${desk.url}/healthz`)
    speaking = await films.film({ ...SIZE, frames: 16, heads: SPEAKING })
  }, PATIENCE)
  afterAll(() => desk?.close())
  afterEach(() => expect(desk.complaints()).toEqual([]))

  const choose = (page: Page, buffer: Buffer, name = 'clip.webm', mimeType = 'video/webm'): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })

  it('counts what looks the same under seven maps', { timeout: PATIENCE }, async () => {
    const page = await desk.open('/lips')
    await page.getByLabel('Words that a lip reader').fill('We’ll get it over the line')
    await page.getByRole('button', { name: 'Look', exact: true }).click()
    await page.locator('tbody tr').nth(6).waitFor({ timeout: PATIENCE })
    expect(await page.locator('p.verdict').innerText()).toMatch(/^[\d,]+ to [\d,]+ word sequences look the same/)
    expect(page.url()).toContain('claim=We')
    await page.context().close()
  })

  it('measures a clip that never leaves the browser', { timeout: PATIENCE }, async () => {
    const page = await desk.open(`/lips?claim=${encodeURIComponent(CLAIM)}`)
    const asked: { method: string; url: string; body: string | null }[] = []
    page.on('request', (request) =>
      asked.push({ method: request.method(), url: request.url(), body: request.postData() }),
    )
    await choose(page, speaking)
    await page.getByRole('button', { name: 'Measure the mouth' }).click({ timeout: PATIENCE })
    await page.getByRole('button', { name: 'Save the track' }).waitFor({ timeout: PATIENCE })
    await page.locator('[aria-label=Verdict]').waitFor()
    const track = JSON.parse((await saved(page, 'Save the track', 1))[0]!.text)
    expect(trackFromJson(track)).toEqual(track)
    expect(track.frames.map((f: { aperture: number | null }) => f.aperture !== null)).toEqual(Array(16).fill(true))
    const widest = Math.max(...track.frames.map((f: { aperture: number }) => f.aperture))
    // The film has closed lips in its first two frames, and the mouth is drawn together in its tenth.
    expect(track.frames[0].aperture / widest).toBeLessThan(0.1)
    expect(track.frames[9].width).toBeLessThan(0.8 * track.frames[5].width)
    expect(await page.locator('[aria-label=Verdict]').innerText()).toMatch(
      /consistent with|contradicted by|not testable on this footage/,
    )
    expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([])
    expect(asked.filter(({ url }) => !url.startsWith(`${desk.url}/`) && !url.startsWith(`blob:${desk.url}/`))).toEqual(
      [],
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [375, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
        expect(found, `${colorScheme}, ${width} px`).toEqual([])
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect(wide, `${width} px: wider than the screen`).toBe(0)
      }
    }
    await page.context().close()
  })

  it('steps frame by frame and keeps a frame with its hash and time', { timeout: PATIENCE }, async () => {
    const page = await desk.open('/lips')
    await choose(page, speaking)
    const where = page.locator('.where')
    await where.waitFor({ timeout: PATIENCE })
    const facts = await page.locator('.facts').innerText()
    expect(facts).toContain('16 at 25 a second')
    expect(facts).toContain(createHash('sha256').update(speaking).digest('hex'))
    for (let press = 0; press < 7; press++) await page.getByRole('button', { name: 'Frame on' }).click()
    await expect
      .poll(() => where.innerText(), { timeout: 20_000 })
      .toMatch(/Frame 8 of 16 · 00:00:00:07 · 0\.280 s · the browser shows this frame/)
    await page.getByRole('button', { name: 'Frame back' }).click()
    await expect.poll(() => where.innerText(), { timeout: 20_000 }).toContain('Frame 7 of 16')
    const [picture, json] = await saved(page, 'Save this frame', 2)
    const still = JSON.parse(json!.text)
    expect(still).toMatchObject({ schema: 'hearsay/still/1', frame: 6, timecode: '00:00:00:06', seconds: 0.24 })
    expect(still.picture).toMatchObject({ name: 'clip-frame-6.png', width: 480, height: 360 })
    expect(still.picture.sha256).toBe(createHash('sha256').update(picture!.bytes).digest('hex'))
    expect(still.clip.sha256).toBe(createHash('sha256').update(speaking).digest('hex'))
    await page.getByRole('button', { name: 'Loop' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.context().close()
  })

  it('hides the claim from who reads first, and keeps the reading', { timeout: PATIENCE }, async () => {
    const page = await desk.open(`/lips?claim=${encodeURIComponent(CLAIM)}`)
    await choose(page, speaking)
    await page.locator('.where').waitFor({ timeout: PATIENCE })
    await page.getByRole('button', { name: 'Hide it' }).click()
    expect(await page.content()).not.toContain('Mama')
    expect(page.url()).not.toContain('Mama')
    await page.getByLabel('Reader').fill('Ada Finch')
    await page.getByLabel('Words in these frames').fill('Papa was away')
    await page.getByRole('button', { name: 'Add this part' }).click()
    const [file] = await saved(page, 'Save the reading and show the claim', 1)
    const readings = lipReadingsFromJson(JSON.parse(file!.text))
    if (isBadReadings(readings)) throw new Error(readings.error.message)
    expect(readings.reports[0]).toMatchObject({ reader: 'Ada Finch', blind: true, parts: [{ start: 0, end: 0.64 }] })
    await page.getByText(`You read: “Papa was away”. The claim: “${CLAIM}”.`).waitFor()
    await page.context().close()
  })

  it.each([
    ['an empty file', () => Buffer.alloc(0), /is empty \(0 bytes\)/],
    ['a broken file', () => speaking.subarray(0, 60), /cannot be played by this browser/],
    ['what is no film', () => Buffer.from('<html>'.repeat(50)), /cannot be played by this browser/],
  ])('refuses %s with a sentence', { timeout: PATIENCE }, async (_, bytes, reason) => {
    const page = await desk.open('/lips')
    await choose(page, bytes())
    await page.locator('.problem').waitFor({ timeout: PATIENCE })
    expect(await page.locator('.problem').innerText()).toMatch(reason)
    // The next clip is opened all the same.
    await choose(page, speaking)
    await page.locator('.where').waitFor({ timeout: PATIENCE })
    await page.context().close()
  })

  it('says when nobody is there, and asks whom it should look at', { timeout: PATIENCE }, async () => {
    const nobody = await films.film({ ...SIZE, frames: 8, heads: '() => []' })
    const three = await films.film({
      ...SIZE,
      width: 900,
      frames: 8,
      heads:
        '(k) => [0, 1, 2].map((n) => ({ x: 160 + 290 * n, y: 170, size: 100, open: n === 1 ? (k % 3) * 0.6 : 0 }))',
    })
    const page = await desk.open('/lips')
    await choose(page, nobody)
    await page.getByRole('button', { name: 'Measure the mouth' }).click({ timeout: PATIENCE })
    await page.locator('.problem').waitFor({ timeout: PATIENCE })
    expect(await page.locator('.problem').innerText()).toContain('No face was found in frame 1')
    await choose(page, three)
    await page.getByText('900 × 360').waitFor({ timeout: PATIENCE })
    await page.getByRole('button', { name: 'Measure the mouth' }).click({ timeout: PATIENCE })
    await page.getByRole('button', { name: 'Face 3' }).waitFor({ timeout: PATIENCE })
    await page.getByRole('button', { name: 'Face 2' }).click()
    await page.getByRole('button', { name: 'Save the track' }).waitFor({ timeout: PATIENCE })
    const { frames } = JSON.parse((await saved(page, 'Save the track', 1))[0]!.text)
    expect(Math.max(...frames.map((f: { aperture: number | null }) => f.aperture ?? 0))).toBeGreaterThan(0.05)
    await page.context().close()
  })

  it('says when the frames come unevenly', { timeout: PATIENCE }, async () => {
    const uneven = await films.film({ ...SIZE, frames: 20, heads: SPEAKING, at: '(k) => k * 0.04 + 0.002 * k * k' })
    const page = await desk.open('/lips')
    await choose(page, uneven)
    await page.locator('.facts').waitFor({ timeout: PATIENCE })
    expect(await page.locator('.facts').innerText()).toContain('they come unevenly')
    await page.context().close()
  })

  it('reads the manifest of a clip that has one', { timeout: PATIENCE }, async () => {
    const plain = await films.recorded()
    const signed = await signedClip(plain)
    const changed = Buffer.from(signed)
    changed[signed.length - 200]! ^= 1
    const says = async (clip: Buffer): Promise<string> => {
      const page = await desk.open('/lips')
      await choose(page, clip, 'clip.mp4', 'video/mp4')
      const manifest = page.locator('.manifest')
      await expect.poll(() => manifest.innerText(), { timeout: 60_000 }).toMatch(/holds no|manifest:|cannot be read/)
      const told = await manifest.innerText()
      await page.context().close()
      return told
    }
    expect(await says(plain)).toBe('The file holds no C2PA manifest. That proves nothing.')
    const told = await says(signed)
    expect(told).toContain('C2PA manifest: Valid (signed, and unchanged since)')
    expect(told).toContain('signed by “Test Newsroom”')
    expect(told).toContain('Codes: signingCredential.untrusted.')
    expect(await says(changed)).toContain('C2PA manifest: Invalid')
  })

  it('is one press away from words that an article has from a lip reader', { timeout: PATIENCE }, async () => {
    const page = await desk.open(`/articles/${await articleId(desk, 'Edwin Marlow')}#a5.1.1`)
    await page.getByRole('link', { name: 'What words read from lips are worth' }).click()
    const claim = page.getByLabel('Words that a lip reader')
    await claim.waitFor()
    expect(await claim.inputValue()).toMatch(/^\p{L}.*before the winter\.?$/u)
    await page.locator('tbody tr').first().waitFor({ timeout: PATIENCE })
    await page.context().close()
  })

  it('is left and entered as a whole, since its document may do more', { timeout: PATIENCE }, async () => {
    const page = await desk.open('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const loaded = await page.evaluate<string[]>('performance.getEntriesByType("resource").map(({ name }) => name)')
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter((name) => /LipsPage|faces|face-mesh|c2pa/.test(name))).toEqual([])
    await page.evaluate('window.before = true')
    await page.getByRole('link', { name: 'Lips', exact: true }).click()
    await page.getByRole('heading', { name: 'What can silent footage tell' }).waitFor()
    expect(await page.evaluate('window.before')).toBeUndefined()
    await page.evaluate('window.before = true')
    await page.getByRole('link', { name: 'Speakers' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate('window.before')).toBeUndefined()
    await page.context().close()
  })
})

/** Presses a button and takes what it saves. */
async function saved(page: Page, button: string, files: number): Promise<{ bytes: Buffer; text: string }[]> {
  const came: Download[] = []
  page.on('download', (download) => came.push(download))
  await page.getByRole('button', { name: button }).click()
  await expect.poll(() => came.length, { timeout: 30_000 }).toBe(files)
  page.removeAllListeners('download')
  return Promise.all(
    came.map(async (download) => {
      const bytes = await readFile(await download.path())
      return { bytes, text: bytes.toString('utf8') }
    }),
  )
}
