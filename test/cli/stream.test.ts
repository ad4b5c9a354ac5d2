import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/article/article.ts'
import { type Answer, answers, type Reader } from '../../src/cli/stream.ts'

const utf8 = new TextEncoder()

/** Stands in for the engine: tells what it was given. */
const echo: Reader = (page: Page) => {
  const words = 'text' in page ? page.text : page.html
  if (words === 'boom') throw new Error('it went wrong')
  if (words === '') return { error: { code: 'empty', message: 'The text is empty.' } }
  return { schema: 'echo', ...page }
}

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = utf8.encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function answered(text: string, size = 7, limit = 200): Promise<Answer[]> {
  const all: Answer[] = []
  for await (const answer of answers(chunked(text, size), echo, {}, limit)) all.push(answer)
  return all
}

const parsed = (all: readonly Answer[]): unknown[] => all.map(({ line }) => JSON.parse(line))

describe('answers', () => {
  it('gives one line for each line, in order, errors in their place', async () => {
    const lines = [
      '{"id":"a","text":"Rain."}',
      'rain',
      '{"id":"c","text":""}',
      `{"id":"d","text":"${'x'.repeat(300)}"}`,
      '{"id":"e","text":"boom"}',
      '{"id":"f","html":"<p>"}',
    ]
    const all = await answered(lines.join('\n'))
    expect(parsed(all)).toMatchObject([
      { schema: 'echo', id: 'a', text: 'Rain.' },
      { id: null, error: { code: 'invalid-json' } },
      { id: 'c', error: { code: 'empty' } },
      { id: null, error: { code: 'too-long' } },
      { id: 'e', error: { code: 'defect' } },
      { schema: 'echo', id: 'f', html: '<p>' },
    ])
    expect(all.map(({ isError }) => isError)).toEqual([false, true, true, true, true, false])
  })

  it('skips empty lines, counts them for the number of a line, and takes \\r\\n', async () => {
    const all = await answered('\n{"text":"a"}\r\n\r\n  \t\nrain\r\n\n')
    expect(parsed(all)).toMatchObject([{ text: 'a' }, { error: { code: 'invalid-json' } }])
    expect(all[1]?.line).toContain('Line 5 ')
  })

  it('takes a byte order mark before the first line', async () => {
    expect(parsed(await answered('\ufeff{"text":"a"}\n'))).toEqual([{ schema: 'echo', text: 'a' }])
  })

  it('takes the facts of the command for lines that do not state their own', async () => {
    const all: Answer[] = []
    const rows = '{"text":"a","outlet":"Salt Courier"}\n{"text":"b"}\n'
    for await (const answer of answers(chunked(rows, 9), echo, { outlet: 'Harbour Post' })) all.push(answer)
    expect(parsed(all)).toMatchObject([{ outlet: 'Salt Courier' }, { outlet: 'Harbour Post' }])
  })

  it('loses no line and adds none, whatever they hold', async () => {
    const row = fc.oneof(
      fc.record({ id: fc.string(), text: fc.string({ unit: 'binary', minLength: 1 }) }).map((r) => JSON.stringify(r)),
      fc.string({ unit: 'binary' }).map((s) => `x${s.replace(/[\r\n]/g, ' ')}`),
      fc.constantFrom('', ' ', '{}', '[]', '{"text":""}'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row), fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const wanted = rows.filter((line) => line.replace(/[ \t]/g, '') !== '')
        const all = await answered(rows.map((line) => `${line}\n`).join(''), size, 10_000)
        expect(all).toHaveLength(wanted.length)
        for (const [i, { line, isError }] of all.entries()) {
          expect(line).not.toContain('\n')
          if (!isError) expect(JSON.parse(line).text).toBe(JSON.parse(wanted[i]!).text)
        }
      }),
    )
  })

  it('takes no line before the last answer is fetched', async () => {
    let given = 0
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; given < 50; given++) yield utf8.encode('{"text":"a"}\n')
    }
    const all = answers(source(), echo)
    await all.next()
    expect(given).toBeLessThan(2)
    await all.return(undefined)
  })
})
