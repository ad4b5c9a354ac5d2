import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/text/normalize.ts'

/** Any UTF-16 units at all, with the dangerous ones made frequent. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 9, 10, 11, 12, 13, 0x1b, 0xd800, 0xdc00, 0xfffe, 0xfeff),
    ),
  )
  .map((codes) => String.fromCharCode(...codes))
const legal = fc.string({ unit: 'grapheme' })

describe('normalize', () => {
  it('leaves a legal text as it is', () => fc.assert(fc.property(legal, (text) => normalize(text) === text)))

  it.each([
    ['CRLF', 'one\r\ntwo\r\n\r\nthree'],
    ['blanks at both ends', '  \t said \u00a0 '],
    ['a byte order mark', '\ufeffThe mayor'],
    ['an emoji', 'So it goes 🌦️ she wrote'],
    ['C1 controls, which XML 1.0 allows', 'a\u0085b\u0093c'],
  ])('leaves %s', (_, text) => expect(normalize(text)).toBe(text))

  it('keeps the length, so that offsets hold', () =>
    fc.assert(fc.property(units, (text) => normalize(text).length === text.length)))

  it('gives a text that is legal, and well-formed as UTF-8', () =>
    fc.assert(
      fc.property(units, (text) => {
        const words = normalize(text)
        expect(words).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
        expect(new TextDecoder().decode(new TextEncoder().encode(`.${words}`))).toBe(`.${words}`)
      }),
    ))

  it('has nothing left to do the second time', () =>
    fc.assert(fc.property(units, (text) => normalize(normalize(text)) === normalize(text))))

  it.each([
    ['a\0b', 'a\ufffdb'],
    ['a\u001bb', 'a\ufffdb'],
    ['page\fpage', 'page\npage'],
    ['\ud83d', '\ufffd'],
    ['\udc00\ud800', '\ufffd\ufffd'],
    ['x\ud83d\ude00y', 'x\ud83d\ude00y'],
  ])('replaces %j by %j', (from, to) => expect(normalize(from)).toBe(to))
})
