import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, pageOfLine } from '../../src/formats/line.ts'

const utf8 = new TextEncoder()
const of = (line: string): ReturnType<typeof pageOfLine> => pageOfLine(utf8.encode(line), 7)

function errorOf(line: string): [string | null, string] {
  const result = of(line)
  return 'error' in result ? [result.id, result.error.code] : [null, 'page']
}

describe('pageOfLine', () => {
  it('takes text or HTML with what is known about it, and lets other keys be', () => {
    const facts = { url: 'https://news.example/rain', title: 'Rain', outlet: 'Salt Courier', published: '2031-03-04' }
    expect(of(JSON.stringify({ id: 'a', text: 'Rain.', score: 3, ...facts }))).toEqual({
      page: { id: 'a', text: 'Rain.', ...facts },
    })
    expect(of('{"html":"<p>Rain."}')).toEqual({ page: { html: '<p>Rain.' } })
  })

  it('takes null for absent', () => {
    expect(of('{"id":null,"text":"Rain.","html":null,"title":null}')).toEqual({ page: { text: 'Rain.' } })
  })

  it('writes a whole number as id out', () => {
    expect(of('{"id":12,"text":"Rain."}')).toEqual({ page: { id: '12', text: 'Rain.' } })
    expect(errorOf('{"id":12345678901234567890,"text":"Rain."}')).toEqual([null, 'invalid-field'])
  })

  it('keeps every character of a well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(of(JSON.stringify({ text }))).toEqual({ page: { text } })
      }),
    )
  })

  it.each([
    ['rain', null, 'invalid-json'],
    ['{"text": "Rain."', null, 'invalid-json'],
    ['{"text": "a"} {"text": "b"}', null, 'invalid-json'],
    ['["Rain."]', null, 'invalid-line'],
    ['"Rain."', null, 'invalid-line'],
    ['null', null, 'invalid-line'],
    ['{"id":"a"}', 'a', 'invalid-line'],
    ['{"id":"a","text":"Rain.","html":"<p>"}', 'a', 'invalid-line'],
    ['{"id":"a","text":7}', 'a', 'invalid-field'],
    ['{"id":"a","text":"Rain.","title":["x"]}', 'a', 'invalid-field'],
    ['{"id":{},"text":"Rain."}', null, 'invalid-field'],
    ['{"__proto__":{"text":"Rain."}}', null, 'invalid-line'],
  ])('says why %s is no article', (line, id, code) => expect(errorOf(line)).toEqual([id, code]))

  it('says that a line is not UTF-8', () => {
    const line = Uint8Array.from([...utf8.encode('{"text":"caf'), 0xe9, ...utf8.encode('"}')])
    expect(pageOfLine(line, 7)).toMatchObject({ id: null, error: { code: 'invalid-utf8' } })
  })

  it('answers any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const result = pageOfLine(bytes, 1)
        expect('page' in result || result.error.message !== '').toBe(true)
      }),
    )
  })

  it('reads nesting that is as deep as a line is long', () => {
    expect(errorOf('['.repeat(1_000_000))).toEqual([null, 'invalid-json'])
    expect(errorOf('['.repeat(100_000) + ']'.repeat(100_000))).toEqual([null, 'invalid-line'])
  })
})

describe('isBlank', () => {
  it('holds for spaces and tabs only', () => {
    expect(['', ' ', '\t  '].map((line) => isBlank(utf8.encode(line)))).toEqual([true, true, true])
    expect(['x', ' {', '\u00a0'].map((line) => isBlank(utf8.encode(line)))).toEqual([false, false, false])
  })
})
