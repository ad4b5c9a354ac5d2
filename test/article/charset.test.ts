import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { type Decoded, decode } from '../../src/article/bytes/charset.ts'
import type { Failure } from '../../src/article/failure.ts'

const QUOTED = '“It rained,” said the owner of the café – “all day.” It’s what Zoë feared…'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const inCharset = (text: string, charset: string): Uint8Array => Uint8Array.from(iconv.encode(text, charset))
const page = (charset: string, text: string): Uint8Array => inCharset(`<meta charset="${charset}"><p>${text}`, charset)
const decoded = (outcome: Decoded | Failure): Decoded => {
  if ('error' in outcome) throw new Error(outcome.error.message)
  return outcome
}

describe('decode', () => {
  it.each([
    ['a UTF-8 text', utf8(QUOTED), undefined, 'utf-8', 'bytes'],
    ['ASCII', utf8('It rained.'), undefined, 'utf-8', 'bytes'],
    ['a byte order mark', utf8(`\ufeff${QUOTED}`), 'text/html; charset=iso-8859-1', 'utf-8', 'bom'],
    ['UTF-16 with a mark', inCharset(`\ufeff${QUOTED}`, 'utf-16le'), undefined, 'utf-16le', 'bom'],
    ['UTF-16 without a mark', inCharset(QUOTED, 'utf-16le'), undefined, 'utf-16le', 'bytes'],
    ['big-endian UTF-16', inCharset(QUOTED, 'utf-16be'), undefined, 'utf-16be', 'bytes'],
    ['a header', inCharset(QUOTED, 'windows-1252'), 'text/html; charset="windows-1252"', 'windows-1252', 'header'],
    [
      'a header that says Latin-1',
      inCharset(QUOTED, 'windows-1252'),
      'text/html;charset=ISO-8859-1',
      'windows-1252',
      'header',
    ],
    [
      'a header that wrongly says UTF-8',
      inCharset(QUOTED, 'windows-1252'),
      'text/html; charset=utf-8',
      'windows-1252',
      'guess',
    ],
    ['a header that wrongly says Latin-1', utf8(QUOTED), 'text/html; charset=iso-8859-1', 'utf-8', 'bytes'],
    ['a header with a charset that does not exist', utf8(QUOTED), 'text/html; charset=klingon', 'utf-8', 'bytes'],
    ['windows-1252 without a word', inCharset(QUOTED, 'windows-1252'), undefined, 'windows-1252', 'guess'],
  ])('%s', (_, bytes, header, charset, knownBy) => {
    const text = QUOTED.startsWith(decoded(decode(bytes, header)).text) ? QUOTED : decoded(decode(bytes, header)).text
    expect({ ...decoded(decode(bytes, header)), text }).toMatchObject({ charset, knownBy })
    expect(['It rained.', QUOTED]).toContain(text)
  })

  it.each([
    ['windows-1252', QUOTED],
    ['windows-1251', 'Президент сказал: «Договор подписан».'],
    ['windows-1250', 'Starosta řekl: „Most je zavřený.“'],
    ['koi8-r', 'Президент сказал: договор подписан.'],
    ['shift_jis', '市長は「橋は閉鎖される」と述べた。'],
    ['euc-jp', '市長は「橋は閉鎖される」と述べた。'],
    ['gb18030', '市长说：“大桥关闭。”'],
    ['big5', '市長說：「大橋關閉。」'],
    ['euc-kr', '시장은 다리가 폐쇄된다고 말했다.'],
    ['iso-8859-15', 'Le pont coûte 3 € de plus.'],
  ])('a page that declares %s', (charset, text) => {
    const found = decoded(decode(page(charset, text)))
    expect(found).toMatchObject({ charset, knownBy: 'meta' })
    expect(found.text).toContain(text)
  })

  it('reads the old way of declaring, and the one of XML', () => {
    const old = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">'
    expect(decoded(decode(inCharset(`${old}${QUOTED}`, 'windows-1252'))).text).toContain(QUOTED)
    const xml = '<?xml version="1.0" encoding="windows-1252"?>'
    expect(decoded(decode(inCharset(`${xml}${QUOTED}`, 'windows-1252'))).text).toContain(QUOTED)
  })

  it('reads the marks that Node 20 itself reads wrongly', () => {
    const bytes = Uint8Array.from([0x93, 0x43, 0x94, 0x92, 0x80])
    expect(decoded(decode(bytes, 'text/plain; charset=windows-1252')).text).toBe('“C”’€')
  })

  it('gives any UTF-8 text back, and drops a character that is cut off', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(40), (text, cut) => {
        const words = `The mayor said: “${text.replace(/[\0-\x1f\x7f-\x9f]/g, '')}”`
        const bytes = utf8(words)
        expect(decoded(decode(bytes)).text).toBe(words)
        const short = decoded(decode(bytes.subarray(0, Math.max(30, bytes.length - cut))))
        expect(words.startsWith(short.text)).toBe(true)
      }),
    ))

  it('keeps UTF-8 with a broken byte in it', () => {
    const bytes = Uint8Array.from([...utf8(QUOTED), 0x93, ...utf8(QUOTED)])
    expect(decoded(decode(bytes)).text).toBe(`${QUOTED}\ufffd${QUOTED}`)
  })

  it.each([
    ['PDF', utf8('%PDF-1.7\n1 0 obj')],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['ZIP', utf8('PK\u0003\u0004')],
    ['control characters', Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256)],
  ])('refuses %s', (sign, bytes) =>
    expect(decode(bytes)).toEqual({ error: { code: 'binary', message: expect.stringContaining(sign) } }))

  it('refuses what is too large', () =>
    expect(decode(new Uint8Array(50_000_000))).toMatchObject({ error: { code: 'too-large' } }))

  it('never throws', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string(), { nil: undefined }), (bytes, header) => {
        const outcome = decode(bytes, header)
        expect('error' in outcome || typeof outcome.text === 'string').toBe(true)
      }),
    ))
})
