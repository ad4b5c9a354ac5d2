import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/attribution/quotation.ts'
import { english } from '../../src/language/en/english.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'

const found = (text: string) =>
  quotations(english.parse(text, paragraphSpans(text))).map((q) => ({ ...q, words: text.slice(q.start, q.end) }))
const words = (text: string): string[] => found(text).map((q) => q.words)

describe('quotations', () => {
  it('takes curly, straight, doubled and angle marks', () => {
    expect(words("“One,” he said. \"Two,\" he said. ''Three,'' he said. «Four», he said. ``Five,'' he said.")).toEqual([
      '“One,”',
      '"Two,"',
      "''Three,''",
      '«Four»',
      "``Five,''",
    ])
  })

  it('finds a quotation within a quotation', () => {
    const [outer, inner] = found('“She told me ‘never’ and left,” he said.')
    expect([outer?.words, inner?.words]).toEqual(['“She told me ‘never’ and left,”', '‘never’'])
    expect([outer?.inner, inner?.inner]).toEqual([false, true])
  })

  it('takes single marks as British papers set them, and no apostrophe', () => {
    expect(words('‘It’s the Ortizes’ bridge,’ she said in the ’90s, and rock ’n’ roll played.')).toEqual([
      '‘It’s the Ortizes’ bridge,’',
    ])
  })

  it('goes on over paragraphs that open again', () => {
    const [first, second] = found('“The bridge is shut.\n\n“It will stay shut.”')
    expect([first?.closed, first?.continues, second?.closed]).toEqual([false, true, true])
  })

  it('ends an unclosed quotation with its sentence', () => {
    expect(words('He said “it broke. Then he left.')).toEqual(['“it broke.'])
  })

  it('never leaves the text, whatever it holds', () => {
    const text = fc
      .array(fc.constantFrom('“', '”', '"', "''", '‘', '’', '«', '»', 'He', ' ', '. ', '\n\n', '’s', '('))
      .map((p) => p.join(''))
    fc.assert(
      fc.property(text, (t) => {
        for (const q of found(t)) {
          expect(q.start).toBeGreaterThanOrEqual(0)
          expect(q.end).toBeLessThanOrEqual(t.length)
          expect(q.to).toBeGreaterThan(q.from)
        }
      }),
    )
  })
})
