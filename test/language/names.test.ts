import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/language/en/english.ts'
import { NAMES } from '../../src/language/en/names.ts'
import type { Name } from '../../src/language/names/name.ts'
import { nameSpans } from '../../src/language/names/names.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'

function namesIn(text: string): Name[] {
  return nameSpans(english.parse(text, paragraphSpans(text)), NAMES)
}

/** `[type name]` marks a name. */
function marked(text: string): string {
  let shown = text
  for (const { start, end, type } of namesIn(text).reverse())
    shown = `${shown.slice(0, start)}[${type} ${shown.slice(start, end)}]${shown.slice(end)}`
  return shown
}

describe('names', () => {
  test.each([
    'Sen. [person Mary Harrow] told the [outlet New York Times] on Monday that she would run.',
    'Mr. [person Harrow]’s lawyer, [person John Pell Jr.], declined to comment.',
    'The [organization Department of Justice] said it would review the case in [place Ohio].',
    'President [person Carla Nuñez] flew from [place Paris] to [place New Delhi].',
    'Two officials in [place Washington] said the [organization White House] knew.',
    '[person Dana Harrow], a Democrat, criticized [organization Congress] on [outlet Fox News].',
    'It rained all day, and nobody came.',
    'The Americans and the Russians met on Tuesday.',
  ])('%s', (expected) => {
    expect(marked(expected.replaceAll(/\[(?:person|organization|outlet|place) ([^\]]*)\]/gu, '$1'))).toBe(expected)
  })

  test('a surname alone is a person where the full name stands elsewhere', () => {
    const text = 'Dana Lakewood resigned on Friday.\nFriends were surprised. Lakewood had planned it for months.'
    expect(namesIn(text).map((n) => [text.slice(n.start, n.end), n.type])).toEqual([
      ['Dana Lakewood', 'person'],
      ['Lakewood', 'person'],
    ])
  })

  test('an unknown paper is an outlet by its last word', () => {
    expect(marked('She told the Harbour Herald that it was over.')).toContain('[outlet Harbour Herald]')
  })

  test('names stand in order, apart from one another, on whole tokens', () => {
    const part = fc.constantFrom(
      'Mary',
      'Harrow',
      'Sen.',
      'the',
      'of',
      'Department',
      'Times',
      'PARIS',
      'said',
      '’s',
      '“',
      '”',
      '.',
      ',',
      '\n',
      '&',
      '7',
      'U.S.',
      'é',
      '😀',
      '-',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 120 }), (parts) => {
        const text = parts.join(' ')
        const syntax = english.parse(text, paragraphSpans(text))
        let at = 0
        for (const name of nameSpans(syntax, NAMES)) {
          expect(name.from).toBeGreaterThanOrEqual(at)
          expect(name.to).toBeGreaterThan(name.from)
          expect(name.start).toBe(syntax.tokens[name.from]!.start)
          expect(name.end).toBe(syntax.tokens[name.to - 1]!.end)
          at = name.to
        }
      }),
    )
  })

  test('any text gives names or none, and the syntax is left as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const syntax = english.parse(text, paragraphSpans(text))
        const before = JSON.stringify(syntax)
        for (const name of nameSpans(syntax, NAMES)) expect(text.slice(name.start, name.end)).not.toBe('')
        expect(JSON.stringify(syntax)).toBe(before)
      }),
    )
  })

  test('no words, no names', () => {
    expect(nameSpans({ tokens: [], sentences: [] }, NAMES)).toEqual([])
  })
})
