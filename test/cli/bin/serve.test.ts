import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { hearsay } from './command.ts'

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'))
const archive = join(folder, 'archive')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A test that fails leaves no service behind: the next one would find the archive in use, and fail for that.
const children = new Set<ChildProcess>()
afterEach(async () => {
  for (const child of children) await close(child, 'SIGKILL')
  children.clear()
})

/** The service, once it has said where it is. */
async function open(...args: string[]): Promise<{ child: ChildProcess; line: string; url: string }> {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--archive', archive, ...args])
  children.add(child)
  for await (const line of createInterface({ input: child.stdout }))
    return { child, line, url: /http:\S+/.exec(line)![0] }
  throw new Error('The service ended before it said where it is.')
}

async function close(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code as number | null
}

describe('hearsay serve', () => {
  it('opens with the example articles, says so in one line, and keeps what it is given', async () => {
    const first = await open()
    expect(first.line).toMatch(
      /^Hearsay is open at http:\/\/127\.0\.0\.1:\d+\/ \(with 14 example articles\)\. Ctrl-C closes it\.$/,
    )
    const counts = await (await fetch(new URL('/counts.json', first.url))).json()
    expect(counts).toMatchObject({ articles: 14 })
    const body = JSON.stringify({ text: '“It rained,” said Mary Smith.' })
    const kept = await fetch(new URL('/articles', first.url), {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(kept.status).toBe(201)
    expect(await close(first.child, 'SIGTERM')).toBe(0)

    const second = await open()
    expect(second.line).toContain('(15 articles)')
    const view = await fetch(new URL(`${kept.headers.get('location')}.json`, second.url))
    expect(view.status).toBe(200)
    expect(await close(second.child, 'SIGINT')).toBe(0)
  })

  it('knows which ports there are', async () => {
    const refused = await hearsay(['serve', '--port', '65536', '--archive', archive])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('Ports end at 65535.')
  })

  it('listens to others only with a token', async () => {
    const refused = await hearsay(['serve', '--host', '0.0.0.0', '--archive', archive])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('a token is needed: set HEARSAY_TOKEN')
    const short = await hearsay(['serve', '--archive', archive], { env: { HEARSAY_TOKEN: 'short' } })
    expect(short).toMatchObject({ code: 1 })
    expect(short.err).toContain('The token has 5 characters; give one of at least 16')
    expect(short.err).not.toContain('short')
  })

  it('says what to do when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await hearsay(['serve', '--port', String(port), '--archive', archive])
    other.close()
    expect([code, err]).toEqual([1, expect.stringContaining(`Port ${port} of 127.0.0.1 is in use`)])
    expect(err).toContain(`--port ${port + 1}`)
  })

  it('refuses an archive that another process has open', async () => {
    const { child } = await open()
    const second = await hearsay(['serve', '--port', '0', '--archive', archive])
    expect(second.code).toBe(1)
    expect(second.err).toMatch(/^hearsay: .+\.\n$/)
    await close(child, 'SIGTERM')
  })

  it('is called wrongly with a port that is none', async () => {
    expect(await hearsay(['serve', '--port', 'http'])).toMatchObject({ code: 2 })
  })
})
