import { describe, expect, it } from 'vitest'
import { clue, decided, hashOf, type Learnt, readLearnt } from '../../src/text/learnt.ts'

const FIELDS = [
  { field: 'weather', values: ['dry', 'wet'] },
  { field: 'wind', values: ['calm', 'strong', 'gusty'] },
] as const

/** Weights by clue, in the order of the values: dry, wet, calm, strong, gusty. */
function learnt(rows: { [word: string]: number[] }): Learnt {
  const words = Object.keys(rows)
  return {
    places: new Map(words.map((word, i) => [hashOf(clue('word', word)), i * 5])),
    weights: Int8Array.from(words.flatMap((word) => rows[word]!)),
    width: 5,
    step: 0.1,
  }
}

const RAIN = learnt({ umbrella: [-20, 20, 0, 0, 0], puddle: [-5, 5, 0, 0, 0], kite: [0, 0, -20, 20, 0] })
const RULES = { weather: 'dry', wind: 'calm' }
const words = (...said: string[]) => said.map((word) => clue('word', word))

describe('decided', () => {
  it('takes what is clearly likelier than the rules, and says what they had said and why', () => {
    const { values, overruled } = decided(RAIN, FIELDS, words('puddle', 'umbrella', 'kite'), RULES, 0.2)
    expect(values).toEqual({ weather: 'wet', wind: 'strong' })
    expect(overruled).toEqual([
      { field: 'weather', rule: 'dry', clues: ['word “umbrella”', 'word “puddle”'] },
      { field: 'wind', rule: 'calm', clues: ['word “kite”'] },
    ])
  })

  it('leaves the rules what is only a little likelier', () => {
    expect(decided(RAIN, FIELDS, words('puddle'), RULES, 0.6)).toEqual({ values: RULES, overruled: [] })
    expect(decided(RAIN, FIELDS, words('puddle'), RULES, 0.4).values.weather).toBe('wet')
  })

  it('weighs a clue by its amount', () => {
    const little = [clue('word', 'umbrella', 0.05)]
    expect(decided(RAIN, FIELDS, little, RULES, 0.2).values.weather).toBe('dry')
  })

  it('leaves the rules a field that is not open, and a value that it does not know', () => {
    const wet = words('umbrella')
    expect(decided(RAIN, FIELDS, wet, RULES, 0.2, (field) => field !== 'weather').overruled).toEqual([])
    const snow = { weather: 'snow', wind: 'calm' }
    expect(decided(RAIN, FIELDS, wet, snow, 0.2)).toEqual({ values: snow, overruled: [] })
  })

  it('agrees with the rules where it knows no clue', () => {
    expect(decided(RAIN, FIELDS, words('lamp'), RULES, 0).overruled).toEqual([])
  })
})

describe('readLearnt', () => {
  it('reads what a training writes: gaps between hashes, masks, weights', () => {
    // step 100000 millionths; one clue, hash 7, weights of the second and the fifth value: 3 and −1.
    const bytes = Uint8Array.from([0xa0, 0x86, 0x01, 0x00, 1, 7, 0b10010, 3, 255])
    const { places, weights, step } = readLearnt({ bytes, at: 0 }, FIELDS)
    expect([...places]).toEqual([[7, 0]])
    expect([...weights]).toEqual([0, 3, 0, 0, -1])
    expect(step).toBe(0.1)
  })

  it('refuses a model that ends early', () => {
    expect(() => readLearnt({ bytes: Uint8Array.from([0, 0, 0, 0, 2, 7]), at: 0 }, FIELDS)).toThrow(RangeError)
  })
})
