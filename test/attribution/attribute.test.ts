import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/attribution/attribute.ts'
import type { Attribution } from '../../src/attribution/attribution.ts'
import { english } from '../../src/language/en/english.ts'
import { fast } from '../../src/model.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'
import type { Span } from '../../src/text/span.ts'

const found = (text: string): Attribution[] => attribute(english.parse(text, paragraphSpans(text)), fast)
const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
})

const pieces = fc.constantFrom(
  '“', '”', '"', ' said ', ' told ', 'Mary Smith', 'he', ', ', '. ', '\n\n', ' that ', 'the bridge is shut', ' according to ',
  ' — ', ': ', 'ANNA', '\u{1F600}', ' believes ', '(', ')', "'", ' and ',
) // biome-ignore format: words

describe('attribute', () => {
  it('holds every promise of the contract on any text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((p) => p.join('')),
        (text) => {
          const all = found(text)
          const byId = new Map(all.map((a) => [a.id, a]))
          expect(byId.size).toBe(all.length)
          for (const a of all) {
            for (const span of [...a.source, ...a.cue, ...a.content]) {
              expect(span.start).toBeLessThan(span.end)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
            expect(a.content.length).toBeGreaterThan(0)
            expect(a.confidence).toBeGreaterThanOrEqual(0)
            expect(a.confidence).toBeLessThanOrEqual(1)
            if (a.within === null) continue
            const parent = hullOf(byId.get(a.within)!.content)
            expect(hullOf(a.content).start).toBeGreaterThanOrEqual(parent.start)
            expect(hullOf(a.content).end).toBeLessThanOrEqual(parent.end)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('reads the same text the same way', () => {
    const text =
      'Mary Smith said that the bridge is shut. “We warned them,” said an engineer who asked not to be named.'
    expect(JSON.stringify(found(text))).toBe(JSON.stringify(found(text)))
  })

  it.each([
    ['one paragraph of 300,000 characters', `${'The mayor said that the bridge is shut and '.repeat(7000)}.`],
    ['100,000 quotation marks', '“'.repeat(100_000)],
    ['marks that open and close', '“a” '.repeat(20_000)],
    ['no blank at all', 'x'.repeat(300_000)],
    ['lone surrogates and NUL', '\ud800\u0000“\udc00” said \ud800'],
  ])('ends on %s', (_, text) => {
    expect(Array.isArray(found(text))).toBe(true)
  })
})
