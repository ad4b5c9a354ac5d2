import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenScores } from '../../../src/attribution/encoder/encoder.ts'
import { AROUND, TILE, tiles } from '../../../src/attribution/encoder/tiling.ts'
import { LABELS } from '../../../src/attribution/tagger/crf.ts'

describe('tiles', () => {
  it('keep every piece once, with context on both sides wherever there is any', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (length) => {
        let kept = 0
        for (const { from, to, keepFrom, keepTo } of tiles(length)) {
          expect(keepFrom).toBe(kept)
          expect(keepTo).toBeGreaterThan(keepFrom)
          expect(to - from).toBeLessThanOrEqual(TILE)
          expect(keepFrom - from).toBeGreaterThanOrEqual(Math.min(AROUND, keepFrom))
          expect(to - keepTo).toBeGreaterThanOrEqual(Math.min(AROUND, length - keepTo))
          kept = keepTo
        }
        expect(kept).toBe(length)
      }),
    )
  })

  it('are one for a text that fits', () => {
    expect(tiles(TILE)).toEqual([{ from: 0, to: TILE, keepFrom: 0, keepTo: TILE }])
  })
})

describe('the scores of tokens', () => {
  /** Says of every piece which number it has, so that it shows which place in the text spoke for a token. */
  const echo = async (ids: Int32Array): Promise<Float32Array> =>
    Float32Array.from({ length: ids.length * LABELS }, (_, i) => ids[Math.floor(i / LABELS)]!)
  const specials = { unknown: 1, begin: -2, end: -3, pad: 0 }

  it('come from the piece that speaks for the token, in whichever tile it is kept', async () => {
    const n = 1000
    const ids = Int32Array.from({ length: n }, (_, i) => i)
    const firsts = Int32Array.from({ length: n / 2 }, (_, k) => 2 * k)
    const scores = await tokenScores({ ids, marks: new Int32Array(n), firsts }, specials, echo)
    expect(Array.from(firsts, (_, k) => scores[k * LABELS])).toEqual([...firsts])
  })

  it('put the special pieces at both ends of a tile', async () => {
    const seen: number[][] = []
    const note = async (ids: Int32Array): Promise<Float32Array> => {
      seen.push([ids[0]!, ids.at(-1)!, ids.length])
      return echo(ids)
    }
    const ids = Int32Array.from({ length: 3 }, (_, i) => i + 5)
    await tokenScores({ ids, marks: new Int32Array(3), firsts: Int32Array.of(0, 2) }, specials, note)
    expect(seen).toEqual([[-2, -3, 5]])
  })
})
