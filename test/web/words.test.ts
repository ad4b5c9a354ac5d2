import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inert, unseenIn } from '../../src/text/inert.ts'
import { byDay } from '../../src/web/words/by-day.ts'
import { dayWords, shortDay } from '../../src/web/words/day.ts'
import { inertPieces } from '../../src/web/words/inert-pieces.ts'
import { markedParts } from '../../src/web/words/marked-parts.ts'

const shown = (words: string): string =>
  inertPieces(words)
    .map((p) => p.shown)
    .join('')

describe('words from outside', () => {
  it('show what turns, hides or stacks', () => {
    expect(shown('pay\u202egnp.exe')).toBe('pay<U+202E>gnp.exe')
    expect(shown('a\u200bb\u2060c\ufeffd')).toBe('a<U+200B>b<U+2060>c<U+FEFF>d')
    expect(shown('x\u0000\u001b[2Jy')).toBe('x␀␛[2Jy')
    expect(shown('\ud800')).toBe('\ufffd')
    expect(shown('hi\u{e0041}\u{e0042}')).toBe('hi<U+E0041><U+E0042>')
    expect(shown(`a${'\u0301'.repeat(1000)}b`)).toBe(`a${'\u0301'.repeat(8)}b`)
  })

  it('let joiners be where a script or a picture needs them, not between Latin letters', () => {
    expect(shown('👩\u200d👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}')).toBe(
      '👩\u200d👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    )
    expect(shown('می\u200cخواهم')).toBe('می\u200cخواهم')
    expect(shown('pay\u200dpal')).toBe('pay<U+200D>pal')
  })

  it('keep white space, and leave the text and its offsets alone', () => {
    expect(shown('a\n\tb')).toBe('a\n\tb')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const pieces = inertPieces(words)
        let at = 0
        for (const { start, length, shown, unseen } of pieces) {
          expect(start).toBe(at)
          if (!unseen) expect(shown).toBe(words.slice(start, start + length))
          at = start + length
        }
        expect(at).toBe(words.length)
        expect(unseenIn(inert(words))).toEqual([])
      }),
    )
  })

  it('take a heap of tags and marks in no time', () => {
    expect(shown('\u{e0041}'.repeat(50_000)).length).toBe('<U+E0041>'.length * 50_000)
  })
})

describe('dayWords', () => {
  it.each([
    ['2025-09-13', '13 September 2025'],
    ['2025-09-13T08:40:00+01:00', '13 September 2025'],
    ['2025-09', 'September 2025'],
    ['2025', '2025'],
    ['--08-18', '18 August'],
    ['1990/1999', '1990 – 1999'],
    ['XXXX', 'no date'],
    ['2025-13', '2025-13'],
    ['soon', 'soon'],
  ])('%s → %s', (date, words) => expect(dayWords(date)).toBe(words))

  it('has a short form', () => expect(shortDay('2025-09-13')).toBe('13 Sep 2025'))
})

describe('markedParts', () => {
  it('cuts words where the searched ones stand', () => {
    expect(
      markedParts('one two three', [
        { start: 8, end: 13 },
        { start: 0, end: 3 },
      ]),
    ).toEqual([
      { words: 'one', marked: true },
      { words: ' two ', marked: false },
      { words: 'three', marked: true },
    ])
  })

  it('keeps the words whole, whatever the places are', () => {
    const place = fc.record({ start: fc.integer({ min: 0, max: 30 }), end: fc.integer({ min: 0, max: 30 }) })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.array(place, { maxLength: 5 }),
        (words, marks) =>
          markedParts(words, marks)
            .map((p) => p.words)
            .join('') === words,
      ),
    )
  })
})

describe('byDay', () => {
  const said = (id: string, published: string | null, outlet: string | null) => ({
    article: { id: 'a', title: null, outlet, published },
    id,
    words: id,
    speaker: { id: null, name: null, named: false, role: null },
    kind: 'speech' as const,
    form: 'direct' as const,
    channel: 'speech' as const,
    commitment: 'asserts' as const,
    through: [],
    confidence: 1,
    marks: [],
  })

  it('groups by day and outlet in the order in which they come', () => {
    const groups = byDay([
      said('1', '2025-09-13T08:00:00Z', 'A'),
      said('2', '2025-09-13', 'B'),
      said('3', '2025-09-13', 'A'),
      said('4', null, null),
    ])
    expect(groups.map((g) => [g.day, g.outlet, g.found.map((f) => f.id).join()])).toEqual([
      ['2025-09-13', 'A', '1,3'],
      ['2025-09-13', 'B', '2'],
      ['', '', '4'],
    ])
  })
})
