import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapted } from '../../src/lips/alignment/adapted.ts'
import { align } from '../../src/lips/alignment/align.ts'
import { evidenceOf } from '../../src/lips/alignment/evidence.ts'
import { STEPS, signalOf } from '../../src/lips/alignment/signal.ts'
import { TARGETS } from '../../src/lips/alignment/targets.ts'
import { PHONES, type Phone } from '../../src/lips/phones/phone.ts'
import type { Track } from '../../src/lips/track/track.ts'
import { mouthOf } from './mouth.ts'

const phones = fc.array(fc.constantFrom(...PHONES), { minLength: 4, maxLength: 20 })
const evidence = (track: Track) => evidenceOf(signalOf(track), TARGETS)
const scoreOn = (said: readonly Phone[], track: Track): number => align(said, evidence(track), TARGETS).score

describe('an alignment', () => {
  it('lays every phone once, in order, within the clip', () => {
    fc.assert(
      fc.property(phones, phones, (said, claimed) => {
        const on = evidence(mouthOf(said))
        const { score, starts } = align(claimed, on, TARGETS)
        expect(Number.isFinite(score)).toBe(true)
        expect(starts).toHaveLength(claimed.length + 1)
        expect(starts[0]).toBeGreaterThanOrEqual(0)
        expect(starts.at(-1)).toBeLessThanOrEqual(on.steps)
        for (const [k, start] of starts.slice(1).entries()) expect(start).toBeGreaterThan(starts[k]!)
      }),
      { numRuns: 50 },
    )
  })

  it('is the best of all: no other way to lay two phones scores more', () => {
    const on = evidence(mouthOf(['M', 'AA', 'S']))
    const two: Phone[] = ['M', 'AA']
    const { score } = align(two, on, TARGETS)
    const nothing = (n: number) => ({ ...on.sums, M: new Float64Array(n + 1), AA: new Float64Array(n + 1) })
    // A phone alone that has to fill n steps which say nothing gives the prior of that length.
    const length = (phone: Phone, n: number): number =>
      align([phone], { steps: n, sums: nothing(n), rest: barred(n) }, TARGETS).score
    let best = Number.NEGATIVE_INFINITY
    for (let a = 0; a < on.steps; a++)
      for (let b = a + 1; b <= Math.min(a + 12, on.steps); b++)
        for (let c = b + 1; c <= Math.min(b + 12, on.steps); c++) {
          const rest = on.rest[a]! + on.rest[on.steps]! - on.rest[c]!
          const seen = on.sums.M[b]! - on.sums.M[a]! + on.sums.AA[c]! - on.sums.AA[b]!
          best = Math.max(best, rest + seen + length('M', b - a) + length('AA', c - b))
        }
    expect(score).toBeCloseTo(best, 9)
  })

  it('gives nothing when the clip is too short for one step a phone', () => {
    const { score, starts } = align(Array(60).fill('T'), evidence(mouthOf(['AA'])), TARGETS)
    expect(score).toBe(Number.NEGATIVE_INFINITY)
    expect(starts).toEqual([])
  })

  it('finds what a clean mouth does better than other phones in nearly every case', () => {
    let better = 0
    fc.assert(
      fc.property(phones, fc.integer({ min: 1, max: 1000 }), (said, seed) => {
        const [own, other] = [said, said.toReversed().map((p): Phone => (p === 'M' ? 'AA' : p === 'AA' ? 'M' : p))]
        const track = mouthOf(said, seed)
        if (scoreOn(own, track) >= scoreOn(other, track)) better++
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(better).toBeGreaterThan(50)
  })

  it('finds the words where they are', () => {
    const said: Phone[] = ['M', 'AY', 'W', 'AA', 'F', 'AE', 'B', 'IY']
    const { starts } = align(said, evidence(mouthOf(said)), TARGETS)
    let at = 0.4 * STEPS
    for (const [k, phone] of said.entries()) {
      expect(Math.abs(starts[k]! - at)).toBeLessThanOrEqual(2)
      at += Math.max(1, Math.round(TARGETS[phone].seconds * STEPS))
    }
  })
})

/** A rest that nothing pays for: the phone has to take all steps. */
const barred = (n: number): Float64Array => Float64Array.from({ length: n + 1 }, (_, k) => -1e6 * k)

describe('a signal', () => {
  it('does not hang on the size of the face or the rate of the footage', () => {
    const track = mouthOf(['M', 'AA', 'W', 'IY'])
    const larger = {
      ...track,
      frames: track.frames.map((f) => ({ ...f, aperture: 2 * f.aperture!, width: 2 * f.width! })),
    }
    const [a, b] = [signalOf(track), signalOf(larger)]
    for (const [k, value] of a.aperture.entries()) expect(b.aperture[k]).toBeCloseTo(value)
    for (const [k, value] of a.width.entries()) expect(b.width[k]).toBeCloseTo(value)
    const fast = signalOf(mouthOf(['M', 'AA', 'W', 'IY'], 1, 50))
    expect(Math.abs(fast.aperture.length - a.aperture.length)).toBeLessThanOrEqual(2)
  })

  it('bridges a lost frame and leaves a gap open', () => {
    const lost = (...which: number[]): Track => {
      const track = mouthOf(['M', 'AA', 'W', 'IY'])
      return { ...track, frames: track.frames.map((f, k) => (which.includes(k) ? { ...f, aperture: null } : f)) }
    }
    expect(signalOf(lost(5)).aperture[5]).not.toBeNaN()
    expect(signalOf(lost(5, 6, 7, 8, 9)).aperture[7]).toBeNaN()
  })

  it('says nothing for or against a phone where nothing was seen', () => {
    const track = mouthOf(['M', 'AA', 'W', 'IY'])
    const hidden = { ...track, frames: track.frames.map((f, k) => (k > 5 && k < 14 ? { ...f, width: null } : f)) }
    const { sums } = evidence(hidden)
    for (const phone of PHONES) expect(sums[phone][13]! - sums[phone][7]!).toBe(0)
  })
})

describe('adapted targets', () => {
  const said: Phone[] = ['AA', 'IY', 'AA', 'IY', 'AA', 'IY']
  const track = mouthOf(said)
  const end = track.frames.at(-1)!.at - 0.4

  it('move towards what known clips show', () => {
    const narrow = {
      ...track,
      frames: track.frames.map((f) => ({ ...f, aperture: f.aperture! > 0.1 ? 0.1 : f.aperture })),
    }
    const { AA } = adapted(TARGETS, [{ track: narrow, words: [{ phones: said, start: 0.4, end }] }])
    expect(AA.aperture).not.toBeCloseTo(TARGETS.AA.aperture, 2)
    expect(AA.seconds).toBe(TARGETS.AA.seconds)
  })

  it('stay where nothing was shown, and what shared a target goes on sharing it', () => {
    const changed = adapted(TARGETS, [{ track, words: [{ phones: said, start: 0.4, end }] }])
    expect(changed.W.aperture).toBeCloseTo(TARGETS.W.aperture)
    expect(changed.P).toBe(changed.B)
    expect(adapted(TARGETS, []).AA.aperture).toBeCloseTo(TARGETS.AA.aperture)
  })

  it('do not mind a word outside the clip', () => {
    const { AA } = adapted(TARGETS, [{ track, words: [{ phones: said, start: 500, end: 501 }] }])
    expect(AA.aperture).toBeCloseTo(TARGETS.AA.aperture)
  })
})
