import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Story } from '../../../src/story/story.ts'
import { hearsay } from './command.ts'

const CLIP = 'examples/stories/silent-clip'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-story-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = (outlet: string, published: string, words: string): string =>
  JSON.stringify({ text: `“${words},” Lena Marsh told the Gazette.`, outlet, published, title: 'The quay stays shut' })
const STREAM = [
  line('The Gazette', '2026-03-02', 'The quay will stay shut until the storm has passed'),
  line('The Lane', '2026-03-03', 'The quay will not stay shut until the storm has passed'),
].join('\n')

describe('hearsay story', () => {
  it('tells the story of a folder, and draws it', async () => {
    const svg = join(folder, 'who.svg')
    const { code, out, err } = await hearsay(['story', CLIP, '--svg', svg], { env: { COLUMNS: '80' } })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('11 articles · 11 outlets')
    expect(out).toContain('Who took it from whom')
    expect(out.split('\n').every((row) => row.length <= 80)).toBe(true)
    expect(readFileSync(svg, 'utf8')).toContain('The Brackmoor Courier')
  })

  it('takes a stream, and gives stories as data', async () => {
    const { code, out } = await hearsay(['story', '-', '--json', '--together'], { input: STREAM })
    expect(code).toBe(0)
    const [story] = JSON.parse(out) as Story[]
    expect(story!.articles.map((a) => a.outlet)).toEqual(['The Gazette', 'The Lane'])
    expect(story!.quotes[0]?.variants.at(-1)?.mutations.map((m) => m.type)).toEqual(['negation'])
  })

  it('tells stories apart, and says what stands alone', async () => {
    const { code, out, err } = await hearsay(['story', CLIP, 'examples/stories/weir-bridge', 'examples/council.html'])
    expect(code).toBe(0)
    expect(out).toContain('We can sell the yard')
    expect(out).toContain('Weir Bridge stays open to buses')
    expect(err).toContain('1 article tells of something else and is left out; --together takes all for one story.')
  })

  it('tells a kept story by its id, by that of one of its articles, and by words', async () => {
    const archive = join(folder, 'archive')
    const files = ['dockside-daily', 'the-lantern', 'northern-star'].map((name) => `${CLIP}/${name}.html`)
    const added = await hearsay(['archive', 'add', ...files, '--archive', archive, '--json'])
    expect(added.code).toBe(0)
    const { id } = JSON.parse(added.out.split('\n')[0]!) as { id: string }
    const byArticle = await hearsay(['story', id, '--archive', archive])
    expect(byArticle.out).toContain('3 articles')
    const story = /s-[0-9a-f]{16}/.exec(byArticle.out)![0]
    expect((await hearsay(['story', story, '--archive', archive])).out).toBe(byArticle.out)
    expect((await hearsay(['story', '--words', 'numbers', '--archive', archive])).out).toBe(byArticle.out)
    const none = await hearsay(['story', '--words', 'zeppelin', '--archive', archive])
    expect([none.code, none.err]).toEqual([
      1,
      'hearsay: No story of two articles or more has “zeppelin”; try fewer words.\n',
    ])
    const lost = await hearsay(['story', 's-0000000000000000', '--archive', archive])
    expect([lost.code, lost.err]).toEqual([1, expect.stringContaining('There is no story of s-0000000000000000')])
  }, 180_000)

  it('says what to do when it was called wrongly or nothing can be read', async () => {
    expect(await hearsay(['story'])).toMatchObject({ code: 2, err: expect.stringContaining('Which story?') })
    expect(await hearsay(['story', 's-0000000000000000', CLIP])).toMatchObject({ code: 2 })
    const missing = await hearsay(['story', 'no-such-folder'])
    expect([missing.code, missing.err]).toEqual([1, 'hearsay: There is no file no-such-folder. Is the path right?\n'])
    const empty = mkdtempSync(join(folder, 'empty-'))
    expect((await hearsay(['story', empty])).err).toContain('holds no article')
    expect((await hearsay(['story', '-'], { input: '' })).err).toContain('No article was given')
    writeFileSync(join(empty, 'bad.ndjson'), `${STREAM}\nnot json\n`)
    const bad = await hearsay(['story', empty])
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('Line 3 is not JSON')])
    expect(bad.out).toContain('2 articles')
  }, 60_000)

  it('says why a picture cannot be written', async () => {
    const drawn = (svg: string) => hearsay(['story', '-', '--together', '--svg', svg], { input: STREAM })
    const nowhere = join(folder, 'nowhere', 'who.svg')
    expect(await drawn(nowhere)).toMatchObject({
      code: 1,
      err: `hearsay: ${nowhere} cannot be written: its folder is not there.\n`,
    })
    expect((await drawn(folder)).err).toContain('is a folder: name a file in it')
  })
})
