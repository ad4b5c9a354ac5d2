import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '../../src/ingest/lines.ts'

const utf8 = new TextEncoder()

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes.length === 0 ? bytes.length : sizes[i % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function collect(text: string, sizes: readonly number[] = [], limit = 1000): Promise<(string | null)[]> {
  const lines: Line[] = []
  for await (const line of linesOf(cut(utf8.encode(text), sizes), limit)) lines.push(line)
  expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1))
  return lines.map(({ bytes }) => (bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)))
}

const chunkSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 })
const words = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '“', '漢', '👩‍👩‍👧', '\r', '\0', '\ufeff', '{', '"') })

describe('linesOf', () => {
  it('keeps the last line without an end, and takes \\r\\n as one end', async () => {
    expect(await collect('one\r\ntwo\n\nfour')).toEqual(['one', 'two', '', 'four'])
    expect(await collect('one\n')).toEqual(['one'])
    expect(await collect('')).toEqual([])
  })

  it('cuts the same lines wherever the chunks end, in the middle of a character too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words), chunkSizes, async (lines, sizes) => {
        const text = lines.join('\n')
        const expected = text.split('\n').map((line) => line.replace(/\r$/, ''))
        if (text === '' || text.endsWith('\n')) expected.pop()
        expect(await collect(text, sizes)).toEqual(expected)
      }),
    )
  })

  it('answers a line over the limit with null, in its place, and goes on with the next', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1 }),
        fc.integer({ min: 1, max: 12 }),
        chunkSizes,
        async (lengths, limit, sizes) => {
          const text = lengths.map((length) => `${'x'.repeat(length)}\n`).join('')
          const expected = lengths.map((length) => (length > limit ? null : 'x'.repeat(length)))
          expect(await collect(text, sizes, limit)).toEqual(expected)
        },
      ),
    )
  })

  it('does not count the end of a line against its limit', async () => {
    expect(await collect('12345\r\n123456\r\n12345\r', [3], 5)).toEqual(['12345', null, '12345'])
  })

  it('holds no more than the limit of a line that never ends', async () => {
    const chunk = new Uint8Array(1_000_000).fill(0x78)
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 2_000; i++) yield chunk
      yield utf8.encode('\nnext')
    }
    const before = process.memoryUsage().arrayBuffers
    const lines: Line[] = []
    for await (const line of linesOf(endless(), 3_000_000)) lines.push(line)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(400_000_000)
    expect(lines.map((line) => line.bytes?.byteLength ?? null)).toEqual([null, 4])
  })

  it('takes a byte at a time', async () => {
    const text = `${'漢'.repeat(2000)}\n`.repeat(3)
    expect(await collect(text, [1], 10_000)).toEqual(Array(3).fill('漢'.repeat(2000)))
  })

  it('lets the input wait while its lines are not taken', async () => {
    let given = 0
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; given < 100; given++) yield utf8.encode('line\n')
    }
    const lines = linesOf(source(), 100)
    await lines.next()
    await lines.next()
    expect(given).toBeLessThan(3)
    await lines.return(undefined)
  })
})
