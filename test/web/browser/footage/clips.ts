import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { canonicalMesh } from './canonical-mesh.ts'

/** A head in a picture, in pixels; see draw-face.js. */
export type Head = { x: number; y: number; size: number; open?: number; spread?: number; yaw?: number }
export type Scene = {
  fps: number
  frames: number
  width: number
  height: number
  /** Who is in frame k, as a function that runs in the page. */
  heads: string
  /** When frame k comes, in seconds, as a function that runs in the page. */
  at?: string
}

const here = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** Makes clips in a page of its own; needs no other program and keeps nothing on the disk. */
export type Studio = {
  /** Rendered heads that are nobody's. */
  film(scene: Scene): Promise<Buffer>
  /** Each frame bears its number as a bar code: 16 bars, black for 0, white for 1, the first bar counts 1. */
  numbered(clip: { fps: number; frames: number }): Promise<Buffer>
  /** An MP4 as the browser's own recorder writes it: its frames come unevenly. */
  recorded(): Promise<Buffer>
  close(): Promise<void>
}

export const BARS = { count: 16, width: 320, height: 64 } as const

/** `url`: any page of a service on this machine; encoders are there for secure pages only. */
export async function studio(browser: Browser, url: string): Promise<Studio> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(here('draw-face.js'))
  await page.evaluate(here('make-clip.js'))
  await page.evaluate(`globalThis.mesh = ${JSON.stringify(canonicalMesh())}`)
  const made = async (bytes: string): Promise<Buffer> => {
    const text = await page.evaluate<string>(`(async () => {
      const bytes = await ${bytes}
      let text = ''
      for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192))
      return btoa(text)
    })()`)
    return Buffer.from(text, 'base64')
  }
  return {
    film: ({ fps, frames, width, height, heads, at = `(k) => k / ${fps}` }) =>
      made(`makeClip({ fps: ${fps}, frames: ${frames}, width: ${width}, height: ${height}, at: ${at},
        draw: (ctx, k) => drawScene(ctx, mesh, { width: ${width}, height: ${height}, heads: (${heads})(k) }) })`),
    numbered: ({ fps, frames }) =>
      made(`makeClip({ fps: ${fps}, frames: ${frames}, width: ${BARS.width}, height: ${BARS.height}, draw: (ctx, k) => {
        for (let bar = 0; bar < ${BARS.count}; bar++) {
          ctx.fillStyle = (k >> bar) & 1 ? '#fff' : '#000'
          ctx.fillRect(bar * ${BARS.width / BARS.count}, 0, ${BARS.width / BARS.count}, ${BARS.height})
        }
      } })`),
    recorded: () => made('recordClip()'),
    close: () => context.close(),
  }
}

/** One head in the middle that says something like “ba wa ma”: the openings in centimetres and the widths of a second and a half. */
export const SPEAKING = `(k) => {
  const open = [0, 0, 0.1, 0.8, 1.4, 1.5, 1.2, 0.9, 0.5, 0.3, 0.3, 0.8, 1.3, 1.4, 1.0, 0.4, 0, 0, 0.6, 1.3, 1.5, 1.2, 0.8, 0.5, 0.2, 0]
  const spread = [1, 1, 1, 1, 1.05, 1.05, 1, 0.95, 0.85, 0.75, 0.75, 0.85, 0.95, 1, 1, 1, 1, 1, 1, 1.05, 1.1, 1.05, 1, 1, 1, 1]
  return [{ x: 240, y: 170, size: 130, open: open[k % 26], spread: spread[k % 26] }]
}`
