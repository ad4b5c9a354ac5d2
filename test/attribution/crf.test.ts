import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels, freeTransitions, LABELS, marginals, mayFollow } from '../../src/attribution/tagger/crf.ts'

const BORDERS = 2
const score = fc.double({ min: -3, max: 3, noNaN: true })
const chain = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    emissions: fc
      .array(score, { minLength: n * LABELS, maxLength: n * LABELS })
      .map(Float32Array.from.bind(Float32Array)),
    borders: fc
      .array(fc.integer({ min: 0, max: BORDERS - 1 }), { minLength: n, maxLength: n })
      .map((b) => Int32Array.from(b)),
    transitions: fc
      .array(score, { minLength: BORDERS * LABELS * LABELS, maxLength: BORDERS * LABELS * LABELS })
      .map((s) => freeTransitions(BORDERS).map((free, k) => free + s[k]!)),
  }),
)
type Chain = { emissions: Float32Array; borders: Int32Array; transitions: Float32Array }

/** Every sequence of labels with its score, the slow and certain way. */
function sequences({ emissions, borders, transitions }: Chain): { labels: number[]; score: number }[] {
  let all = Array.from({ length: LABELS }, (_, y) => ({
    labels: [y],
    score: mayFollow(-1, y) ? emissions[y]! : -Infinity,
  }))
  for (let i = 1; i < borders.length; i++)
    all = all.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, y) => ({
        labels: [...labels, y],
        score:
          score +
          transitions[borders[i]! * LABELS * LABELS + labels.at(-1)! * LABELS + y]! +
          emissions[i * LABELS + y]!,
      })),
    )
  return all.filter((s) => s.score > -Infinity)
}

describe('the conditional random field', () => {
  it('finds the best sequence', () => {
    fc.assert(
      fc.property(chain, (c) => {
        const best = sequences(c).reduce((a, b) => (b.score > a.score ? b : a))
        const found = sequences(c).find(
          (s) => s.labels.join() === [...bestLabels(c.emissions, c.borders, c.transitions)].join(),
        )
        expect(found?.score).toBeCloseTo(best.score, 4)
      }),
      { numRuns: 40 },
    )
  })

  it('gives each label the share of the sequences that bear it', () => {
    fc.assert(
      fc.property(chain, (c) => {
        const all = sequences(c)
        const z = all.reduce((sum, s) => sum + Math.exp(s.score), 0)
        const { label, logZ } = marginals(c.emissions, c.borders, c.transitions)
        expect(logZ).toBeCloseTo(Math.log(z), 3)
        for (let i = 0; i < c.borders.length; i++)
          for (let y = 0; y < LABELS; y++) {
            const share = all.filter((s) => s.labels[i] === y).reduce((sum, s) => sum + Math.exp(s.score), 0) / z
            expect(label[i * LABELS + y]).toBeCloseTo(share, 3)
          }
      }),
      { numRuns: 25 },
    )
  })

  it('begins no span in its middle', () => {
    fc.assert(
      fc.property(chain, (c) => {
        const labels = [...bestLabels(c.emissions, c.borders, c.transitions)]
        for (const [i, y] of labels.entries()) expect(mayFollow(labels[i - 1] ?? -1, y)).toBe(true)
      }),
    )
  })

  it('reads a text of no tokens', () => {
    expect(bestLabels(new Float32Array(0), new Int32Array(0), freeTransitions(1))).toHaveLength(0)
  })
})
