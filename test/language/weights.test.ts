import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWeights } from '../../src/text/weights.ts'
import { riceWidth, WeightWriter } from '../../train/weight-writer.ts'

test('what training writes is read back, number by number', () => {
  const number = fc.oneof(
    fc.record({ kind: fc.constant('bits' as const), width: fc.constant(32), value: fc.nat(2 ** 31 - 1) }),
    fc.record({ kind: fc.constant('rice' as const), width: fc.integer({ min: 0, max: 12 }), value: fc.nat(5000) }),
  )
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const out = new WeightWriter()
      for (const { kind, value, width } of numbers) out[kind](value, width)
      const reader = readWeights(out.base64())
      expect(numbers.map(({ kind, width }) => reader[kind](width))).toEqual(numbers.map((n) => n.value))
    }),
  )
})

test('sparse weights come back in their places', () => {
  const weight = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }))
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 400 }), (weights) => {
      const out = new WeightWriter()
      out.sparse(Int8Array.from(weights))
      expect([...readWeights(out.base64()).sparse(weights.length)]).toEqual(weights)
    }),
  )
})

test('the width of a Rice code is the one that takes the fewest bits', () => {
  expect(riceWidth([0, 0, 1, 0])).toBe(0)
  expect(riceWidth([900, 1100, 1000])).toBeGreaterThan(7)
})

test('a model cut short says so, and how to get a whole one', () => {
  expect(() => readWeights('AA==').bits(16)).toThrow(/ends after 1 bytes.*npm run train/u)
})
