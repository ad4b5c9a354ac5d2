import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumPath } from '../test/web/browser/chromium.ts'
import { startDesk } from '../test/web/browser/desk.ts'
import { BARS, studio } from '../test/web/browser/footage/clips.ts'
import { median, type Section } from './section.ts'

const RATES = [
  { name: '25', fps: 25 },
  { name: '29.97', fps: 30_000 / 1001 },
]
const FRAMES = 120
/** What is evaluated in the page comes from the sources of the desk, as this file. */
const UNDER_TEST = '/seek-under-test.js'
const SOURCE = join(import.meta.dirname, '..', 'src', 'web', 'footage', 'seek.ts')

type Seeks = { right: number; told: number; ms: number }

/** Whether the frame that is asked for is the frame that is shown, by the number it bears as a bar code. Null without Chromium. */
export async function benchLipsSeek(): Promise<Section | null> {
  const chromium = chromiumPath()
  if (chromium === null) return null
  const desk = await startDesk(chromium)
  try {
    const films = await studio(desk.browser, `${desk.url}/healthz`)
    const page = await desk.open('/lips')
    const script = await bundled()
    await page.route(`**${UNDER_TEST}`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
    const rows: Section['rows'] = []
    const all: { middle: Seeks; start: Seeks; frames: number }[] = []
    for (const { name, fps } of RATES) {
      const webm = await films.numbered({ fps, frames: FRAMES })
      for (const { codec, type, clip } of [
        { codec: 'VP8, WebM', type: 'video/webm', clip: webm },
        ...h264(webm, fps),
      ]) {
        const { frames, middle, start, probed } = await seeks(page, clip, type, fps)
        all.push({ frames, middle, start })
        rows.push([`${name} a second, ${codec}`, frames, middle.right, middle.told, start.right, middle.ms, probed])
      }
    }
    await films.close()
    return section(rows, all)
  } finally {
    await desk.close()
  }
}

function section(rows: Section['rows'], all: { middle: Seeks; start: Seeks; frames: number }[]): Section {
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    name: 'lips-seek',
    title: 'Lips: the frame that was asked for',
    how: `Clips made in the browser itself (VP8) and, where ffmpeg is installed, H.264 with one key frame; each frame bears its number as a bar code, which is read from the picture that is shown. All frames, in an order that jumps, by the function of the page (src/web/footage/seek.ts): the middle of the frame, (i + 0.5) / fps, against its beginning, i / fps. “Told”: how often the page knows which frame is shown. “Rate found”: what the page takes the frame rate for.`,
    columns: [
      'clip',
      'frames',
      '**(i + 0.5) / fps** right',
      'told right',
      'baseline: i / fps right',
      'ms a seek',
      'rate found',
    ],
    rows,
    floors: [
      {
        what: 'frames shown as asked',
        reached: sum((o) => o.middle.right),
        floor: sum((o) => o.frames),
        guard: sum((o) => o.frames),
      },
      {
        what: 'frames told as shown',
        reached: sum((o) => o.middle.told),
        floor: sum((o) => o.frames),
        guard: sum((o) => o.frames),
      },
      {
        what: 'frames shown as asked by their beginning',
        reached: sum((o) => o.start.right),
        floor: sum((o) => o.frames) - 1,
        atMost: true,
      },
    ],
  }
}

/** The same pictures with one key frame, where ffmpeg is there to write them. */
function h264(webm: Buffer, fps: number): { codec: string; type: string; clip: Buffer }[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-seek-'))
  try {
    const [from, to] = [join(folder, 'a.webm'), join(folder, 'a.mp4')]
    writeFileSync(from, webm)
    const rate = fps === 25 ? '25' : '30000/1001'
    execFileSync('ffmpeg', [
      '-v',
      'error',
      '-i',
      from,
      '-r',
      rate,
      '-c:v',
      'libx264',
      '-g',
      '250',
      '-crf',
      '10',
      '-pix_fmt',
      'yuv420p',
      to,
    ])
    return [{ codec: 'H.264, MP4', type: 'video/mp4', clip: readFileSync(to) }]
  } catch {
    return []
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: SOURCE, formats: ['es'], fileName: 'seek' } },
  })
  const [{ output }] = built as unknown as [{ output: { code: string }[] }]
  return output[0]!.code
}

async function seeks(
  page: Page,
  clip: Buffer,
  type: string,
  fps: number,
): Promise<{ frames: number; middle: Seeks; start: Seeks; probed: string }> {
  await page.evaluate(`globalThis.clip = '${clip.toString('base64')}'`)
  const result = await page.evaluate<{
    frames: number
    probed: string
    runs: { asked: number; shown: number; told: number; ms: number }[][]
  }>(`(async () => {
    const { shownAt, probed } = await import('${UNDER_TEST}')
    const bytes = Uint8Array.from(atob(clip), (c) => c.charCodeAt(0))
    const video = document.createElement('video')
    video.muted = true
    video.src = URL.createObjectURL(new Blob([bytes], { type: '${type}' }))
    await new Promise((resolve, reject) => { video.onloadeddata = resolve; video.onerror = () => reject(new Error(video.error.message)) })
    const times = await probed(video)
    const ink = new OffscreenCanvas(${BARS.width}, ${BARS.height}).getContext('2d', { willReadFrequently: true })
    const number = () => {
      ink.drawImage(video, 0, 0)
      let value = 0
      for (let bar = 0; bar < ${BARS.count}; bar++)
        if (ink.getImageData((bar + 0.5) * ${BARS.width / BARS.count}, ${BARS.height / 2}, 1, 1).data[0] > 127) value += 1 << bar
      return value
    }
    const start = times?.start ?? 0
    const order = Array.from({ length: ${FRAMES} }, (_, k) => (k * 71 + 13) % ${FRAMES})
    const runs = []
    for (const shift of [0.5, 0]) {
      const run = []
      for (const asked of order) {
        const begun = performance.now()
        const time = await shownAt(video, start + (asked + shift) / ${fps})
        run.push({ asked, shown: number(), told: time === null ? -1 : Math.round((time - start) * ${fps}), ms: performance.now() - begun })
      }
      runs.push(run)
    }
    URL.revokeObjectURL(video.src)
    return { frames: order.length, probed: times === null ? 'uneven' : String(Number(times.fps.toFixed(3))), runs }
  })()`)
  const [middle, start] = result.runs.map((run) => ({
    right: run.filter(({ asked, shown }) => asked === shown).length,
    told: run.filter(({ shown, told }) => shown === told).length,
    ms: Math.round(median(run.map(({ ms }) => ms))),
  }))
  return { frames: result.frames, probed: result.probed, middle: middle!, start: start! }
}
