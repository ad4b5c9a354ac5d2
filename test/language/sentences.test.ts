import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/language/en/parse.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'

function sentences(text: string): string[] {
  return parse(text, paragraphSpans(text)).sentences.map((s) => text.slice(s.start, s.end))
}

/** `|` stands where one sentence ends and the next begins. */
describe('sentences', () => {
  test.each([
    'The vote failed. |Nobody was surprised.',
    'Mr. Vance met Sen. Ada Quill. |She left early.',
    'J. Q. Vance spoke first. |He was brief.',
    'It was a first for the U.S. Navy. |The crew cheered.',
    'They flew to the U.S. |The trip was short.',
    '“It rained.” |The mayor nodded.',
    '“No!” she shouted. |Then it was quiet.',
    '"Will you resign?" he asked.',
    'He waited … and then he left. |She stayed.',
    '(The report is due in May.) |It will be long.',
    'Prices rose 3.5 percent. |Wages fell.',
    'Harbour Co. of Oslo sued. |It lost.',
    'She said: “It is over. |I am going home.”',
    'Was it true? |Yes! |“Of course.” |Good.',
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    expect(sentences(text)).toEqual(marked.split('|').map((s) => s.trim()))
  })

  test('a paragraph ends a sentence even without a mark', () => {
    expect(sentences('A headline without a mark\nThe text begins.')).toEqual([
      'A headline without a mark',
      'The text begins.',
    ])
  })

  test('every token lies in exactly one sentence, every sentence in one paragraph', () => {
    const parts = fc.constantFrom(
      'Quill',
      'said',
      '.',
      '!',
      '”',
      '“',
      "'",
      '"',
      ' ',
      ' ',
      '\n\n',
      'U.S.',
      'Mr.',
      '…',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), (list) => {
        const text = list.join('')
        const syntax = parse(text, paragraphSpans(text))
        for (const runs of [syntax.sentences, syntax.paragraphs]) {
          expect(runs.flatMap((r) => Array.from({ length: r.to - r.from }, (_, i) => r.from + i))).toEqual([
            ...syntax.tokens.keys(),
          ])
          for (const r of runs) {
            expect(r.start).toBe(syntax.tokens[r.from]!.start)
            expect(r.end).toBe(syntax.tokens[r.to - 1]!.end)
          }
        }
        for (const s of syntax.sentences)
          expect(syntax.paragraphs.filter((p) => p.from <= s.from && s.to <= p.to)).toHaveLength(1)
      }),
    )
  })

  test('a text without a single mark is cut into sentences of bounded length', () => {
    const { sentences: runs } = parse('word '.repeat(5000), [{ start: 0, end: 25_000 }])
    expect(Math.max(...runs.map((s) => s.to - s.from))).toBeLessThanOrEqual(400)
  })
})
