import { readFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Track } from '../src/lips/track/track.ts'
import { chromiumPath } from '../test/web/browser/chromium.ts'
import { type Desk, startDesk } from '../test/web/browser/desk.ts'
import { SPEAKING, type Studio, studio } from '../test/web/browser/footage/clips.ts'
import type { Section } from './section.ts'

const FRAMES = 75
const CLIPS = 50
/** The first few fill caches. */
const WARM = 5
const SMALL = { fps: 25, width: 320, height: 240 }
/** Without a graphics card, on a machine that others use. ms. */
const PATIENCE = 900_000

/** Landmarks on every frame of a clip, the same each time, nothing asked of anybody, and no memory kept. Null without Chromium. */
export async function benchLipsClip(): Promise<Section | null> {
  const chromium = chromiumPath()
  if (chromium === null) return null
  const desk = await startDesk(chromium, { webgl: true })
  try {
    const films = await studio(desk.browser, `${desk.url}/healthz`)
    const film = await films.film({ fps: 25, width: 480, height: 360, frames: FRAMES, heads: SPEAKING })
    const runs = [await measured(desk, film), await measured(desk, film)]
    const [first, second] = runs as [Run, Run]
    const isSame = JSON.stringify(first.track) === JSON.stringify(second.track)
    const large = await measured(desk, await films.film(FOUR_K))
    const heap = await manyClips(desk, films)
    return section({ first, isSame, large, outside: runs.concat(large).flatMap((r) => r.outside).length, heap })
  } finally {
    await desk.close()
  }
}

const FOUR_K = {
  fps: 25,
  width: 3840,
  height: 2160,
  frames: 8,
  heads: '(k) => [{ x: 1920, y: 1000, size: 800, open: (k % 4) * 0.5 }]',
}

type Run = { track: Track; outside: string[]; ms: number }
type Heap = { before: number; after: number; workers: number }
type Measures = { first: Run; isSame: boolean; large: Run; outside: number; heap: Heap }

const seen = ({ track }: Run): number => track.frames.filter(({ aperture }) => aperture !== null).length

function section({ first, isSame, large, outside, heap }: Measures): Section {
  const perFrame = (run: Run): number => Math.round(run.ms / run.track.frames.length)
  const growth = Number((heap.after - heap.before).toFixed(1))
  return {
    name: 'lips-clip',
    title: 'Lips: a clip measured in the browser',
    how: `No clip of anybody may be kept, so the head is rendered: the canonical mesh that comes with the landmark model, shaded, with a mouth that opens, closes and draws together; encoded by the browser itself. The page of the desk measures it in headless Chromium without a graphics card (SwiftShader). Milliseconds a frame include the start of the model, on a machine that others use. Then ${CLIPS} small clips are opened in one page, after each other: memory of the page after garbage collection, after ${WARM} and after all.`,
    columns: ['clip', 'frames', 'with landmarks', 'run again', 'ms a frame', 'heap, MB'],
    rows: [
      ['480 × 360', first.track.frames.length, seen(first), isSame ? 'identical' : 'different', perFrame(first), ''],
      ['3840 × 2160', large.track.frames.length, seen(large), '', perFrame(large), ''],
      [`${CLIPS} clips of 320 × 240`, '', '', '', '', `${heap.before.toFixed(1)} → ${heap.after.toFixed(1)}`],
    ],
    floors: [
      { what: 'frames with landmarks', reached: seen(first), floor: FRAMES, guard: FRAMES },
      { what: 'runs that are identical', reached: isSame ? 2 : 1, floor: 2, guard: 2 },
      { what: 'requests to others', reached: outside, floor: 0, atMost: true, guard: 0 },
      { what: 'MB more after the last clip than after the first', reached: growth, floor: 5, atMost: true, guard: 10 },
      { what: 'workers left over', reached: heap.workers, floor: 0, atMost: true, guard: 0 },
    ],
  }
}

const choose = (page: Page, buffer: Buffer, name = 'clip.webm'): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'video/webm', buffer })

async function measured(desk: Desk, film: Buffer): Promise<Run> {
  const page = await desk.open('/lips')
  const outside: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${desk.url}/`) && !url.startsWith(`blob:${desk.url}/`)) outside.push(url)
  })
  await choose(page, film)
  const begin = page.getByRole('button', { name: 'Measure the mouth' })
  await begin.waitFor({ timeout: PATIENCE })
  const begun = performance.now()
  await begin.click()
  const save = page.getByRole('button', { name: 'Save the track' })
  await save.waitFor({ timeout: PATIENCE })
  const ms = performance.now() - begun
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  const track = JSON.parse(await readFile(await download.path(), 'utf8')) as Track
  await page.context().close()
  return { track, outside, ms }
}

async function manyClips(desk: Desk, films: Studio): Promise<Heap> {
  const film = await films.film({ ...SMALL, frames: 25, heads: '() => [{ x: 160, y: 110, size: 90 }]' })
  const page = await desk.open('/lips')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  let before = 0
  for (let k = 1; k <= CLIPS; k++) {
    await choose(page, film, `clip-${k}.webm`)
    await page.getByText(`clip-${k}.webm`).waitFor({ timeout: PATIENCE })
    await page.locator('.where').waitFor({ timeout: PATIENCE })
    if (k === WARM) before = await heapOf(session)
  }
  const after = await heapOf(session)
  await page.getByRole('link', { name: 'Lips', exact: true }).waitFor()
  // The reader of manifests ends its worker when it is done.
  await page.waitForTimeout(2000)
  const workers = page.workers().length
  await page.context().close()
  return { before, after, workers }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6
}
