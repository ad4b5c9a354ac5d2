import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hearsay, type Outcome } from './command.ts'

/** Each command is a process that opens a database. Milliseconds. */
const PATIENCE = 300_000
const SUMMIT = 'a-b81abd26ff3210d8'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const archive = (where: string, ...args: string[]): Promise<Outcome> =>
  hearsay(['archive', ...args], { env: { HEARSAY_ARCHIVE: join(folder, where), COLUMNS: '80' } })

it('keeps articles, shows and finds them, and carries them over', { timeout: PATIENCE }, async () => {
  const added = await archive('one', 'add', 'examples/summit.html', 'no/such/file.html', 'examples/wire.html')
  expect(added.code).toBe(1)
  expect(added.err).toContain('There is no file no/such/file.html')
  expect(added.err).toContain('1 of 3 could not be read; the others are kept.')
  expect(added.out.match(/^kept /gm)).toHaveLength(2)

  const listed = await archive('one', 'list')
  expect(listed.out).toContain(SUMMIT)
  expect(Math.max(...listed.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)

  const shown = await archive('one', 'show', SUMMIT)
  expect(shown.code).toBe(0)
  expect(shown.out).toContain('Edwin Marlow promises Stefan Radek a deal')
  expect(shown.out).toContain('1 run')
  expect((await archive('one', 'show', 'a-0')).err).toContain('There is no article a-0 in this archive')

  const found = await archive('one', 'search', 'transcripts', 'published')
  expect(found.out).toContain('that a *transcript* of the public sessions will be *published* next week')

  const lines = join(folder, 'all.ndjson')
  expect(await archive('one', 'export', '-o', lines)).toEqual({ code: 0, out: '', err: '' })
  const whole = readFileSync(lines, 'utf8')
  writeFileSync(join(folder, 'bad.ndjson'), whole.replace('\n', '\nno line\n'))
  const taken = await archive('two', 'import', join(folder, 'bad.ndjson'))
  expect(taken.code).toBe(1)
  expect(taken.err).toContain('Line 2: It is not JSON')
  expect(taken.err).toContain('2 articles were taken over, 0 were here already. 1 could not be taken over.')
  expect((await archive('two', 'export')).out).toBe(whole)

  const verified = await archive('two', 'verify')
  expect(verified.code).toBe(0)
  expect(verified.err).toMatch(/2 articles with \d+ statements: no fault\./)
})

it('says what is wrong with a place, a folder or a server', { timeout: PATIENCE }, async () => {
  expect(await archive('one', 'list', '--after', 'x')).toMatchObject({ code: 2, out: '' })
  writeFileSync(join(folder, 'letter.txt'), 'Dear Ada')
  const other = await hearsay(['archive', 'list', '--archive', folder])
  expect(other).toMatchObject({ code: 1, out: '' })
  expect(other.err).toContain('holds other things and no archive')
  const nobody = await hearsay(['archive', 'list', '--archive', 'postgres://ada:secret@127.0.0.1:1/desk'])
  expect(nobody).toMatchObject({ code: 1, out: '' })
  expect(nobody.err).toContain('The database postgres://ada@127.0.0.1:1/desk cannot be used')
  expect(nobody.err).not.toContain('secret')
})
