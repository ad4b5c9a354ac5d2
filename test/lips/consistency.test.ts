import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistency } from '../../src/lips/consistency/consistency.ts'
import { decoysOf, type RunningWords, rankOf, shareBetter } from '../../src/lips/consistency/decoys.ts'
import { ADAPTED, BY_HAND, gradeOf, interval, likelihoodBand } from '../../src/lips/consistency/likelihood.ts'
import { referencesFromJson } from '../../src/lips/consistency/references-from-json.ts'
import { VERDICTS } from '../../src/lips/consistency/verdict.ts'
import { PHONES, type Phone } from '../../src/lips/phones/phone.ts'
import { seeded } from '../../src/lips/seeded.ts'
import type { Track } from '../../src/lips/track/track.ts'
import { claimOf, mouthOf } from './mouth.ts'

const random = seeded(3)
/** Made-up words of three phones: a consonant, a vowel, a consonant. */
const running: RunningWords = Array.from({ length: 900 }, () => {
  const [vowels, others] = [PHONES.slice(0, 6), PHONES.slice(16)]
  const one = (of: readonly Phone[]): Phone => of[Math.floor(random() * of.length)]!
  return [one(others), one(vowels), one(others)]
})

const MAYBE = claimOf([
  ['maybe', 'M EY B IY'],
  ['we', 'W IY'],
  ['move', 'M UW V'],
  ['far', 'F AA R'],
])
const NEVER = claimOf([
  ['gary', 'G EH R IY'],
  ['said', 'S EH D'],
  ['nine', 'N AY N'],
  ['late', 'L EY T'],
])
const spoken = (claim: typeof MAYBE): Track => mouthOf(claim.words.flatMap((word) => word.phones))

describe('a claim on footage', () => {
  it('is consistent with a mouth that does what it says', () => {
    const found = consistency(MAYBE, spoken(MAYBE), { running })
    expect(found.verdict).toBe('consistent with')
    expect(found.amongSentences!.rank).toBeLessThanOrEqual(3)
    expect(found.checklist.filter(({ weight }) => weight === 'hard').map(({ status }) => status)).toEqual([
      'seen',
      'seen',
      'seen',
    ])
    expect(found.likelihoodRatio).toMatchObject({ clips: 11 })
    expect(found.likelihoodRatio!.low).toBeLessThan(found.likelihoodRatio!.high)
    expect(found.phones).toHaveLength(12)
  })

  it('is contradicted where lips that should close do not', () => {
    const found = consistency(MAYBE, spoken(NEVER), { running })
    expect(found.verdict).toBe('contradicted by')
    expect(found.because[0]).toMatch(/“\w+” has [PBM], for which lips close; from .* they do not/)
  })

  it('is not testable on refused footage, with the reason', () => {
    const track = spoken(MAYBE)
    const far = { ...track, frames: track.frames.map((f) => ({ ...f, eyes: 9 })) }
    const found = consistency(MAYBE, far, { running })
    expect(found).toMatchObject({
      verdict: 'not testable on this footage',
      amongSentences: null,
      likelihoodRatio: null,
    })
    expect(found.because.join()).toContain('9 px apart')
  })

  it.each([
    [
      'a word that nobody knows',
      { ...MAYBE, unknown: [{ word: 'xqzt', at: { start: 0, end: 4 } }] },
      /“xqzt” is pronounced/,
    ],
    ['a word of two phones', claimOf([['no', 'N OW']]), /has 2 phones; below 6/],
    [
      'two hundred words',
      claimOf(Array.from({ length: 200 }, () => ['far', 'F AA R'] as const)),
      /has 600 phones; at most 150/,
    ],
    [
      'more than the seconds hold',
      claimOf(Array.from({ length: 49 }, () => ['far', 'F AA R'] as const)),
      /the 147 phones of the claim take 5.9 s/,
    ],
  ])('says why %s is not testable', (_, claim, reason) => {
    const found = consistency(claim, spoken(MAYBE), { running })
    expect(found.verdict).toBe('not testable on this footage')
    expect(found.because.join()).toMatch(reason)
  })

  it('needs other sentences to stand out among', () => {
    expect(consistency(MAYBE, spoken(MAYBE), { running: [] }).because.join()).toContain('0 other sentences')
  })

  it('says that reference clips are missing, and uses them when they are there', () => {
    const words = NEVER.words.map(({ phones }, k) => ({ phones, start: 0.4 + 0.25 * k, end: 0.65 + 0.25 * k }))
    const references = Array.from({ length: 5 }, (_, k) => ({
      track: mouthOf(
        words.flatMap((w) => w.phones),
        k,
      ),
      words,
    }))
    const without = consistency(MAYBE, spoken(MAYBE), { running })
    expect(without.notes.join()).toContain('No reference clips')
    expect(without.amongClips).toBeNull()
    const found = consistency(MAYBE, spoken(MAYBE), { running, references })
    expect(found.amongClips).toEqual({ rank: 1, of: 6 })
    expect(found.notes.join()).not.toContain('No reference clips')
  })

  it('is told in the fixed words only, the same each time, as plain JSON', () => {
    const random = fc.array(fc.constantFrom(...PHONES), { minLength: 8, maxLength: 20 })
    fc.assert(
      fc.property(random, random, (said, claimed) => {
        const claim = claimOf([['these', claimed.join(' ')]])
        const found = consistency(claim, mouthOf(said), { running })
        expect(VERDICTS).toContain(found.verdict)
        expect(found.because.length).toBeGreaterThan(0)
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        expect(consistency(claim, mouthOf(said), { running })).toEqual(found)
        expect(JSON.stringify(found)).not.toMatch(/\bsaid\b|confirm/i)
      }),
      { numRuns: 10 },
    )
  })
})

describe('other sentences', () => {
  it('have as many phones, one more or one fewer', () => {
    for (const length of [6, 14, 40]) {
      const decoys = decoysOf(running, length)
      expect(decoys).toHaveLength(200)
      for (const decoy of decoys) expect(Math.abs(decoy.length - length)).toBeLessThanOrEqual(1)
    }
  })

  it('rank a claim, and what looks the same gains nothing', () => {
    expect(rankOf(5, [1, 2, 3, 9])).toEqual({ rank: 2, of: 5 })
    expect(rankOf(5, [5, 5, 5, 5])).toEqual({ rank: 3, of: 5 })
    expect(shareBetter({ rank: 1, of: 1 })).toBe(0)
  })
})

describe('the likelihood ratio', () => {
  it('is a band around what was counted', () => {
    const { low, high, clips } = likelihoodBand('best tenth', BY_HAND, null)
    expect(clips).toBe(11)
    expect(low).toBeGreaterThan(4)
    expect(high).toBeLessThan(10)
    expect(likelihoodBand('worse half', BY_HAND, null)).toMatchObject({ low: 0 })
    expect(likelihoodBand('worse half', BY_HAND, null).high).toBeLessThan(1)
  })

  it('sinks for a sentence that fits clips of other speech', () => {
    const alone = likelihoodBand('best tenth', ADAPTED, { reached: 0, clips: 10 })
    const anywhere = likelihoodBand('best tenth', ADAPTED, { reached: 8, clips: 10 })
    expect(alone.low).toBeGreaterThan(5)
    expect(anywhere.low).toBeLessThan(1)
  })

  it('has grades that meet', () => {
    expect([1, 21, 22, 101, 102, 201].map((rank) => gradeOf({ rank, of: 201 }))).toEqual([
      'best tenth',
      'best tenth',
      'better half',
      'better half',
      'worse half',
      'worse half',
    ])
  })

  it('takes intervals that hold the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(50), (of, some) => {
        const hits = Math.min(some, of)
        const [low, high] = interval(hits, of)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low - 1e-12).toBeLessThanOrEqual(hits / of)
        expect(high + 1e-12).toBeGreaterThanOrEqual(hits / of)
      }),
    )
    // Wilson 1927: 8 of 11.
    expect(interval(8, 11).map((p) => p.toFixed(2))).toEqual(['0.43', '0.90'])
  })
})

describe('reference clips from a file', () => {
  const phonesOf = (word: string): Phone[] | null => (word === 'far' ? ['F', 'AA', 'R'] : null)
  const track = mouthOf(['F', 'AA', 'R'])
  const frames = Array.from({ length: 1200 }, (_, k) => ({ ...track.frames[k % track.frames.length]!, at: k / 25 }))
  const words = [{ word: 'far', start: 1, end: 2 }]

  it('come with the phones of their words', () => {
    const clips = [{ track, words: [{ word: 'Far', start: 0.4, end: 0.7 }] }]
    expect(referencesFromJson({ clips }, phonesOf)).toEqual([
      { track, words: [{ phones: ['F', 'AA', 'R'], start: 0.4, end: 0.7 }] },
    ])
  })

  it.each<[unknown, RegExp]>([
    [null, /are an object/],
    [{ clips: [{ track: { ...track, cuts: [0.3] }, words }] }, /Reference clip 1: The footage is cut at 0.30 s/],
    [{ clips: Array(6).fill({ track: { fps: 25, frames }, words }) }, /7200 frames together; at most 6000/],
    [{ clips: [{}] }, /Reference clip 1: A track is an object/],
    [{ clips: [{ track, words: [] }] }, /“words” must be a list of 1 to 200/],
    [{ clips: [{ track, words: [{ word: 'far', start: 2, end: 1 }] }] }, /in seconds; it is/],
    [{ clips: [{ track, words: [{ word: 'xqzt', start: 1, end: 2 }] }] }, /no dictionary knows “xqzt”/],
  ])('say what is wrong with %#', (value, reason) =>
    expect(referencesFromJson(value, phonesOf)).toMatchObject({ error: { message: expect.stringMatching(reason) } }))
})
