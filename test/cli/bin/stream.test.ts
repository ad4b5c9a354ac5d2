import { describe, expect, it } from 'vitest'
import { hearsay } from './command.ts'

const story = (i: number): string => JSON.stringify({ id: `n${i}`, text: `“It rained ${i} times,” Mina Faro said.` })
const lines = (out: string): { id: string | null; error?: { code: string } }[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('hearsay read --ndjson', () => {
  it('answers each line in its place and counts the errors', async () => {
    const input = [story(0), 'rain', '', story(2), '{"id":"n3"}', story(4)].join('\r\n')
    const { code, out, err } = await hearsay(['read', '--ndjson'], { input })
    expect(code).toBe(0)
    expect(lines(out).map(({ id, error }) => [id, error?.code])).toEqual([
      ['n0', undefined],
      [null, 'invalid-json'],
      ['n2', undefined],
      ['n3', 'invalid-line'],
      ['n4', undefined],
    ])
    expect(err).toBe('hearsay: 2 of 5 lines could not be read.\n')
  })

  it('is silent on standard error when asked, or when all is well', async () => {
    expect((await hearsay(['read', '--ndjson', '--quiet'], { input: 'rain' })).err).toBe('')
    expect(await hearsay(['read', '--ndjson'], { input: story(1) })).toMatchObject({ code: 0, err: '' })
    expect(await hearsay(['read', '--ndjson', '-'], { input: '' })).toEqual({ code: 0, out: '', err: '' })
  })

  it('gives a text back as it came', async () => {
    const text = '\u201cIt rained,\u201d 漢字 👩‍👩‍👧 said.\r\n\n  Twice. '
    const { out } = await hearsay(['read', '--ndjson'], { input: JSON.stringify({ text }) })
    expect(JSON.parse(out).article.text).toBe(text)
  })

  it('takes the bytes of a line that is not UTF-8 for an error, and the next line for itself', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a","text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n${story(1)}\n`),
    ])
    const { out } = await hearsay(['read', '--ndjson'], { input })
    expect(lines(out)).toMatchObject([{ error: { code: 'invalid-utf8' } }, { id: 'n1' }])
  })

  it('ends quietly when its reader has enough', async () => {
    const input = Array.from({ length: 3000 }, (_, i) => story(i)).join('\n')
    const { code, err, out } = await hearsay(['read', '--ndjson'], { input, head: 1 })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('n0')
  })

  it('says that a stream cannot be opened', async () => {
    const { code, err } = await hearsay(['read', '--ndjson', 'missing.ndjson'])
    expect(code).toBe(1)
    expect(err).toContain('There is no file missing.ndjson')
  })
})
