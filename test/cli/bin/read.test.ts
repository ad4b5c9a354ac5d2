import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columns } from '../../../src/cli/terminal/lay.ts'
import { hearsay } from './command.ts'

const STORY = `Harbour to close for a year

The old harbour will close in May, the mayor said on Monday.

“We have no choice,” Iven Okoro told reporters. “The walls are gone.”

According to the Salt Herald, two members of the council doubt that the money is there.
`
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour to close</title></head><body><article><h1>Harbour to close for a year</h1>
<p>The old harbour will close in May, the mayor said on Monday, after a long winter in which its walls gave way one after the other.</p>
<p>“We have no choice,” Iven Okoro told reporters at the harbour, where the fishing boats had been brought to land. “The walls are gone.”</p>
<p>The council is to vote on the plan in the spring, when the reports of the engineers are to be made public for everybody to read.</p>
</article></body></html>`

let folder = ''
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('hearsay read', () => {
  it('reports on a text from a file', async () => {
    const { code, out, err } = await hearsay(['read', file('story.txt', STORY)])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Harbour to close for a year')
    expect(out).toContain('“We have no choice,”')
    expect(out).toContain('Iven Okoro')
  })

  it('reports on standard input, and on a page whatever it is called', async () => {
    const fromInput = await hearsay(['read', '-'], { input: STORY })
    expect(fromInput.out).toContain('“We have no choice,”')
    const page = await hearsay(['read', file('page.txt', PAGE)])
    expect(page.code).toBe(0)
    expect(page.out).toContain('“We have no choice,”')
    expect(page.out).not.toContain('<p>')
  })

  it('gives the Reading as JSON, with the facts of the command', async () => {
    const facts = ['--published', '2031-03-04', '--outlet', 'Salt Courier', '--title', 'Harbour to close for a year']
    const { code, out } = await hearsay(['read', '--json', ...facts, file('story.txt', STORY)])
    expect(code).toBe(0)
    const { article, schema, attributions } = JSON.parse(out)
    expect(schema).toBe('hearsay/reading/1')
    expect(article).toMatchObject({ text: STORY, published: '2031-03-04', outlet: 'Salt Courier' })
    expect(attributions.length).toBeGreaterThan(0)
  })

  it('explains itself', async () => {
    const { out } = await hearsay(['read', '--explain', file('story.txt', STORY)])
    expect(out).toMatch(/found by +\S/)
  })

  it('fits into the columns there are, in colour only where it is wanted', async () => {
    const story = file('story.txt', STORY)
    const narrow = await hearsay(['read', story], { env: { COLUMNS: '40' } })
    expect(Math.max(...narrow.out.split('\n').map(columns))).toBeLessThanOrEqual(40)
    expect(narrow.out).not.toContain('\u001b')
    expect((await hearsay(['read', story], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[')
    expect((await hearsay(['read', story], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain('\u001b')
  })
})

describe('what cannot be read', () => {
  const huge = (): string => {
    const path = file('huge.txt', 'rain')
    truncateSync(path, 50_000_000)
    return path
  }

  it.each([
    ['a file that is not there', () => join(folder, 'missing.txt'), 'There is no file'],
    ['a directory', () => folder, 'is a directory'],
    ['an empty file', () => file('empty.txt', ''), 'empty'],
    ['white space', () => file('blank.txt', ' \n\n\t'), 'empty'],
    ['50 MB', huge, '50.0 MB'],
    [
      'a picture',
      () => file('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
      'not text',
    ],
    ['a PDF', () => file('a.pdf', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj'), 'not text'],
    [
      'random bytes',
      () =>
        file(
          'a.txt',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
        ),
      'not text',
    ],
    ['an address that is not public', () => 'http://127.0.0.1/', 'not on the public internet'],
    ['an address of another kind', () => 'ftp://news.example/a', 'only http: and https:'],
  ])('%s gives one sentence and the exit code 1', async (_, source, reason) => {
    const { code, out, err } = await hearsay(['read', source()])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^hearsay: .+\n$/)
    expect(err).toContain(reason)
  })

  it('gives JSON to whom asked for it', async () => {
    const { code, out } = await hearsay(['read', '--json', join(folder, 'missing.txt')])
    expect([code, JSON.parse(out)]).toMatchObject([1, { error: { code: 'not-found' } }])
  })

  it('is named without its control characters', async () => {
    const { err } = await hearsay(['read', 'a\u001b[2Jb\u202e.txt'])
    expect(err).toContain('a␛[2Jb<U+202E>.txt')
  })
})

describe('wrong usage', () => {
  it.each([
    [['read']],
    [['read', '--colour', 'x.txt']],
    [['read', 'a.txt', 'b.txt']],
    [['read', '--json', '--ndjson']],
    [['read', '--explain', '--json', 'x.txt']],
    [['read', '--published', 'yesterday', 'x.txt']],
    [['read', '--published', '2031-02-30', 'x.txt']],
    [['read', '--ndjson', 'https://news.example/a']],
    [['listen']],
    [[]],
  ])('%j gives the exit code 2 and says so on standard error', async (args) => {
    const { code, out, err } = await hearsay(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})

describe('help', () => {
  it.each([[['--help']], [['read', '--help']]])('%j shows examples and exit codes', async (args) => {
    const { code, out } = await hearsay(args)
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
    expect(out).toContain('Exit codes:')
    expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(80)
  })

  it('tells the version', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect((await hearsay(['--version'])).out).toBe(`${manifest.version}\n`)
  })
})
