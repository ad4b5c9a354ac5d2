import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromiumPath } from './chromium.ts'
import { articleId, type Desk, startDesk, storyPath } from './desk.ts'
import { SPEAKING, studio } from './footage/clips.ts'
import { keepSmall } from './small-png.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures')
/** A picture in the docs is looked at, not printed. Bytes. */
const LARGEST = 200_000
const SIZES = [
  { width: 1440, height: 1000 },
  { width: 375, height: 800 },
]

/** About what the rendered head does. */
const CLAIM = 'Pa was by my way'
/** Without a graphics card a frame takes a second. ms. */
const PATIENCE = 300_000

type Shot = { name: string; path: string; ready: string; prepare?: (page: Page) => Promise<unknown> }

/** `npm run pictures [-- NAME …]`: the pages of the desk with the example articles, light and dark, wide and narrow. */
async function main(): Promise<void> {
  const chromium = chromiumPath()
  if (chromium === null) throw new Error('There is no Chromium to take pictures with; set HEARSAY_CHROMIUM to its path')
  await mkdir(FOLDER, { recursive: true })
  const asked = process.argv.slice(2)
  const desk = await startDesk(chromium, { webgl: true })
  try {
    const summit = `/articles/${await articleId(desk, 'Edwin Marlow')}`
    const shots: Shot[] = [
      { name: 'reading', path: `${summit}#a5.1.1`, ready: '.beside', prepare: fromTheTop },
      { name: 'chain', path: `${summit}/statements/a5.1.1`, ready: 'svg[role=img]' },
      { name: 'speakers', path: '/speakers', ready: 'li a' },
      { name: 'story', path: await storyPath(desk), ready: '.stop' },
      { name: 'search', path: '/search?words=promise', ready: 'mark' },
      { name: 'lips', path: `/lips?claim=${encodeURIComponent(CLAIM)}`, ready: 'tbody tr:nth-child(7)', prepare: film },
    ]
    for (const shot of shots.filter(({ name }) => asked.length === 0 || asked.includes(name)))
      for (const size of SIZES) for (const scheme of ['light', 'dark'] as const) await take(desk, shot, size, scheme)
  } finally {
    await desk.close()
  }
}

async function take(
  desk: Desk,
  shot: Shot,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const page = await desk.open(shot.path, { viewport, colorScheme, reducedMotion: 'reduce' })
  await page.locator(shot.ready).first().waitFor()
  await page.evaluate('document.fonts.ready')
  await shot.prepare?.(page)
  const file = join(FOLDER, `${shot.name}-${viewport.width}-${colorScheme}.png`)
  await keepSmall(await page.screenshot(), file)
  await page.context().close()
  const { size } = await stat(file)
  if (size > LARGEST) throw new Error(`${file} has ${size} bytes; show less in it, at most ${LARGEST}`)
  console.log(`${file} ${Math.round(size / 1000)} kB`)
}

/** Opens and measures a clip of a head that is nobody's, and goes to it. */
async function film(page: Page): Promise<void> {
  const films = await studio(page.context().browser()!, new URL('/healthz', page.url()).href)
  const buffer = await films.film({ fps: 25, width: 480, height: 360, frames: 26, heads: SPEAKING })
  await films.close()
  await page.locator('input[type=file]').setInputFiles({ name: 'clip.webm', mimeType: 'video/webm', buffer })
  await page.getByRole('button', { name: 'Measure the mouth' }).click({ timeout: PATIENCE })
  await page.locator('[aria-label=Verdict]').waitFor({ timeout: PATIENCE })
  for (let k = 0; k < 5; k++) await page.getByRole('button', { name: 'Frame on' }).click()
  await page.getByText('Frame 6 of 26').waitFor()
  await page.getByRole('region', { name: 'Clip' }).evaluate('(clip) => clip.scrollIntoView()')
}

/** On a wide screen the head of the article belongs in the picture; on a narrow one the selected words. */
async function fromTheTop(page: Page): Promise<void> {
  if (page.viewportSize()!.width > 900) await page.evaluate('scrollTo(0, 0)')
}

await main()
