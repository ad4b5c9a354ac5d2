import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
/** A browser that stays on this machine and asks nobody for anything. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Where Chromium lies: `HEARSAY_CHROMIUM`, else where systems put it; null when there is none, or `none` was asked for. */
export function chromiumPath(): string | null {
  const asked = process.env.HEARSAY_CHROMIUM
  if (asked === 'none') return null
  return [...(asked ? [asked] : []), ...PLACES].find((path) => existsSync(path)) ?? null
}

/** WebGL without a graphics card, for pages that look for faces. */
const WITH_WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

export const launch = (executablePath: string, { webgl = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: webgl ? [...ARGS.filter((arg) => arg !== '--disable-gpu'), ...WITH_WEBGL] : ARGS,
  })
