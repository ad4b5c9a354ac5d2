import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ABBREVIATIONS } from '../../src/language/en/abbreviations.ts'
import { tokenize } from '../../src/language/tokens.ts'

const words = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }, ABBREVIATIONS).map((token) => token.word)

describe('tokens', () => {
  test.each([
    ['Ms. Ada Quill didn’t say.', ['Ms.', 'Ada', 'Quill', 'did', 'n’t', 'say', '.']],
    ["the mayor's plan can't wait", ['the', 'mayor', "'s", 'plan', 'ca', "n't", 'wait']],
    ['She’ll sue the U.S. and its ex-envoy.', ['She', '’ll', 'sue', 'the', 'U.S.', 'and', 'its', 'ex-envoy', '.']],
    ['J. Q. Vance paid $3,500.50 (or 12%)', ['J.', 'Q.', 'Vance', 'paid', '$', '3,500.50', '(', 'or', '12', '%', ')']],
    ['“No…” — he left -- twice', ['“', 'No', '…', '”', '—', 'he', 'left', '--', 'twice']],
    ['see https://harbour.example/a?b=c, or @quill', ['see', 'https://harbour.example/a?b=c', ',', 'or', '@quill']],
    ['R&D at 10:30 a.m.', ['R&D', 'at', '10:30', 'a.m.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('tokens stand in order, bear their own words, and leave only white space between them', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'Mr.',
            "don't",
            'U.S.',
            '“',
            '’s',
            "''",
            '...',
            '--',
            'a',
            'B',
            '7',
            ' ',
            '\n',
            '😀',
            '.',
            '-',
            '&',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const token of tokenize(text, { start: 0, end: text.length }, ABBREVIATIONS)) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.word)
          expect(text.slice(at, token.start).trim()).toBe('')
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  test('a stretch within a text is cut as if it stood alone, with the offsets of the text', () => {
    const text = 'Before. Mr. Quill isn’t here. After.'
    const within = { start: 8, end: 29 }
    const tokens = tokenize(text, within, ABBREVIATIONS)
    expect(tokens.map((t) => t.word)).toEqual(words(text.slice(8, 29)))
    expect(tokens.every((t) => text.slice(t.start, t.end) === t.word)).toBe(true)
  })

  // Words before a blank are cut without the pattern; before a tab they are not.
  test('a word is cut the same, whatever white space follows it', () => {
    const pieces = [
      'a',
      'B',
      '7',
      '.',
      ',',
      ' ',
      '@',
      '#',
      '://',
      'http',
      'www.',
      '-',
      '’s',
      'é',
      '_',
      'U.S.',
      '?',
      ')',
    ]
    const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text)).toEqual(words(text.replaceAll(' ', '\t')))
      }),
    )
  })
})
