import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from '../../../src/text/likeness/words.ts'

const texts = (text: string): string[] => foldedWords(text).map((w) => w.text)

describe('foldedWords', () => {
  it.each([
    ['“We’ll get it over the line.”', "we'll get it over the line"],
    ["We'll get it\u00a0over — the line!", "we'll get it over the line"],
    ['co\u00adope\u00adrate, na\u200bïve', 'cooperate naive'],
    ['The café in Łódź', 'the cafe in lodz'],
    ['Straße Ærø ﬁne', 'strasse aero fine'],
    ['the U.S. and U.N.-led', 'the us and un led'],
    ['12,000.50 euros, 40%, $3m, 2nd', '12,000.50 euros 40 % $ 3m 2nd'],
    ['rock ’n’ roll, the Ortizes’ bridge', 'rock n roll the ortizes bridge'],
    ['near-by near–by near—by', 'near by near by near by'],
    ['[Mr. Putin] … he/she', 'mr putin he she'],
    ['桥 opens', '桥 opens'],
    ['大桥', '大 桥'],
    ['', ''],
    ['— … “” !', ''],
  ])('%s', (text, words) => expect(texts(text).join(' ')).toBe(words))

  it('folds a letter with its mark behind it like the letter with its mark in it', () =>
    expect(texts('Cafe\u0301')).toEqual(texts('Café')))

  it('points into the text, also when only a stretch of it is asked for', () => {
    const text = 'He said: “🚀 It’s late.” Then he left.'
    const from = text.indexOf('“')
    const found = foldedWords(text, { start: from, end: text.indexOf('Then') })
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['It’s', 'late'])
  })

  it('gives words in order, none overlapping, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0
        for (const { span, hash } of foldedWords(text)) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(span.end).toBeGreaterThan(span.start)
          expect(hash >>> 0).toBe(hash)
          at = span.end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('folds what was folded to the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('We’ll', 'CAFÉ', 'U.S.', '1,200', 'Łódź', 'n’t', 'o’clock', '%')),
        (words) => {
          const once = texts(words.join(' '))
          expect(texts(once.join(' '))).toEqual(once)
        },
      ),
    )
  })
})
