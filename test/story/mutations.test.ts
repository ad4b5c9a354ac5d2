import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutations } from '../../src/story/mutations/mutations.ts'

const WORDS = [
  'the',
  'bridge',
  'crew',
  'harbour',
  'we',
  'sail',
  'storm',
  'ferry',
  'quickly',
  'and',
  'old',
  'ours',
  'Monday',
]
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 25 })

describe('mutations', () => {
  it('finds none between a wording and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(mutations(text, text)).toEqual([])
      }),
    )
  })

  it('points into the wordings, whatever they are', () => {
    const piece = fc.constantFrom(
      'not ',
      '12 ',
      'twelve ',
      '… ',
      '[',
      ']',
      '. ',
      ', ',
      'we’ll ',
      'We ',
      'bridge ',
      '“',
      '%',
      '$',
      'won’t ',
      'half a million ',
    )
    const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const m of mutations(before, after)) {
          expect(m.before ?? m.after).not.toBeNull()
          for (const [span, words] of [
            [m.before, before],
            [m.after, after],
          ] as const) {
            if (span === null) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(words.length)
          }
        }
      }),
    )
  })

  it('misses no negation put between two words, whatever else changes', () => {
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.constantFrom('not', 'never', 'denied', 'without'),
        fc.nat(),
        (words, rest, negator, at) => {
          const place = 1 + (at % (words.length - 2))
          const before = words.join(' ')
          const after = [...words.slice(0, place), negator, ...words.slice(place), ...rest].join(' ')
          expect(mutations(before, after).map((m) => m.type)).toContain('negation')
          expect(mutations(after, before).map((m) => m.type)).toContain('negation')
        },
      ),
    )
  })

  it('misses no number that changed among other words', () => {
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.integer({ min: 2, max: 9999 }),
        fc.integer({ min: 1, max: 999 }),
        (head, tail, n, by) => {
          const words = (number: number): string => `${head.join(' ')} ${number} boats ${tail.join(' ')}`
          const found = mutations(words(n), words(n + by))
          expect(found).toHaveLength(1)
          expect(found[0]!.type).toBe('number')
        },
      ),
    )
  })

  it('takes the wording of a negation apart from the words around it', () => {
    const [before, after] = [
      'The council will raise the fares for pensioners.',
      'The council won’t put up prices for old people.',
    ]
    const negation = mutations(before, after).find((m) => m.type === 'negation')!
    expect(after.slice(negation.after!.start, negation.after!.end)).toBe('won’t')
  })

  it('is bounded where two long wordings have nothing in common, and still sees the negation', () => {
    const long = (word: string): string =>
      Array.from(
        { length: 4000 },
        (_, i) => `${word}${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (i % 25))}`,
      ).join(' ')
    const found = mutations(long('x'), `${long('y')} not ${long('z')}`)
    expect(found.map((m) => m.type)).toContain('negation')
  })
})
