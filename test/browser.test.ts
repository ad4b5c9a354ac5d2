import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from '../src/index.ts'

const ROOT = join(import.meta.dirname, '..')

/** The engine as a browser gets it: one script, nothing of Node left in it. */
async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'src/index.ts', name: 'hearsay', formats: ['iife'] } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('The bundle was not built')
  return output.output[0].code
}

describe('the browser bundle', () => {
  let script = ''
  beforeAll(async () => {
    script = await bundle()
  }, 120_000)

  it('reads an article with nothing but what browsers have, and reads it alike', () => {
    const page = { html: readFileSync(join(ROOT, 'examples', 'wire.html'), 'utf8'), url: 'https://example.org/wire' }
    const browser = { atob, TextEncoder, TextDecoder, URL, Intl, console, page, answer: '' }
    runInNewContext(`${script}\nanswer = JSON.stringify(hearsay.read(page))`, browser)
    expect(browser.answer).toBe(JSON.stringify(read(page)))
  })

  it('asks for no part of Node', () => {
    expect(script).not.toMatch(/from\s*["']node:|require\(["'](?:node:)?(?:fs|path|http|buffer|stream)["']\)/u)
  })
})
