import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containment, shared } from '../../../src/text/likeness/containment.ts'
import { bands, minHash, resemblance } from '../../../src/text/likeness/minhash.ts'
import { shingles } from '../../../src/text/likeness/shingles.ts'
import { foldedWords, spread } from '../../../src/text/likeness/words.ts'

const of = (text: string, size = 3): Uint32Array => shingles(foldedWords(text), size)
/** `both` numbers that two sets share and `each` that only one has. */
const pair = (both: number, each: number, seed: number): [Uint32Array, Uint32Array] => {
  const numbers = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => spread(seed * 1_000_003 + from + i))
  const common = numbers(0, both)
  const set = (own: number): Uint32Array => Uint32Array.from([...common, ...numbers(own, each)]).sort()
  return [set(10_000), set(20_000)]
}

describe('shingles', () => {
  it('are distinct and ascending', () => {
    const found = of('so it goes so it goes so it goes')
    expect(found).toHaveLength(3)
    expect([...found]).toEqual([...new Set(found)].sort((a, b) => a - b))
  })

  it('see the order of words', () => expect(of('dog bites man')).not.toEqual(of('man bites dog')))

  it('make one of a text that is shorter', () => {
    expect(of('two words')).toHaveLength(1)
    expect(of('')).toHaveLength(0)
  })

  it('want a whole size', () => expect(() => of('a b c', 0)).toThrow('A shingle has 0 words'))
})

describe('minHash', () => {
  it('estimates the resemblance of any two sets', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), fc.nat(9999), (both, each, seed) => {
        const [a, b] = pair(both, each, seed)
        const truth = both / (both + 2 * each)
        // Five standard errors of 128 slots.
        const margin = 5 * Math.sqrt((truth * (1 - truth)) / 128) + 0.01
        expect(Math.abs(resemblance(minHash(a), minHash(b)) - truth)).toBeLessThanOrEqual(margin)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('does not err to one side', () => {
    const errors = Array.from({ length: 300 }, (_, seed) => {
      const [a, b] = pair(20, 20, seed)
      return resemblance(minHash(a), minHash(b)) - 1 / 3
    })
    expect(Math.abs(errors.reduce((sum, e) => sum + e, 0) / errors.length)).toBeLessThan(0.01)
  })

  it('brings likes together in a band, and strangers in none', () => {
    const met = (both: number, each: number): number =>
      Array.from({ length: 100 }, (_, seed) => pair(both, each, seed)).filter(([a, b]) => {
        const [x, y] = [new Set(bands(minHash(a))), bands(minHash(b))]
        return y.some((band) => x.has(band))
      }).length
    expect(met(40, 5)).toBe(100)
    expect(met(0, 40)).toBeLessThanOrEqual(1)
  })

  it('compares only signatures of one length', () =>
    expect(() => resemblance(minHash(of('a b c')), new Uint32Array(3))).toThrow('make both with minHash'))
})

describe('containment', () => {
  it('is whole for a text in a longer one, and tells the share else', () => {
    const [part, whole] = [of('the bridge is closed'), of('she said the bridge is closed until spring')]
    expect(containment(part, whole)).toBe(1)
    expect(containment(whole, part)).toBeCloseTo(2 / 6)
    expect(containment(of(''), whole)).toBe(0)
  })

  it('counts as sets do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.array(fc.nat(50)), (x, y) => {
        const set = (numbers: number[]): Uint32Array => Uint32Array.from(new Set(numbers)).sort()
        expect(shared(set(x), set(y))).toBe([...new Set(x)].filter((n) => y.includes(n)).length)
      }),
    )
  })
})
