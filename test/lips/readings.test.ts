import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neti } from '../../src/lips/maps/neti.ts'
import { PHONES, type Phone, type Pronunciation } from '../../src/lips/phones/phone.ts'
import { agreement } from '../../src/lips/readings/agreement.ts'
import { lacking } from '../../src/lips/readings/lacking.ts'
import { type LipReadings, type ReaderReport, wordsOf } from '../../src/lips/readings/lip-readings.ts'
import { isBadReadings, lipReadingsFromJson } from '../../src/lips/readings/lip-readings-from-json.ts'
import { readersOf } from '../../src/lips/readings/readers.ts'
import { editDistance, sequenceLikeness } from '../../src/lips/readings/sequence-likeness.ts'
import type { SaidWords } from '../../src/lips/running-words.ts'
import { seeded } from '../../src/lips/seeded.ts'

const HASH = 'ab'.repeat(32)
const random = seeded(5)
const one = (): Phone => PHONES[Math.floor(random() * PHONES.length)]!
const running: SaidWords = Array.from({ length: 500 }, (_, k) => ({
  word: `w${k % 90}`,
  phones: [one(), one(), one()],
}))

const SAID: { readonly [word: string]: string } = {
  meet: 'M IY T',
  beat: 'B IY T',
  me: 'M IY',
  be: 'B IY',
  monday: 'M AH N D EY',
  bunday: 'B AH N D EY',
  in: 'IH N',
  it: 'IH T',
  paris: 'P EH R IH S',
  berries: 'B EH R IH Z',
  who: 'HH UW',
  owns: 'OW N Z',
  this: 'DH IH S',
  house: 'HH AW S',
}
const phonesOf = (word: string): Pronunciation | null => (SAID[word]?.split(' ') as Pronunciation | undefined) ?? null
const sources = { phonesOf, map: neti, running }

const report = (reader: string, words: string, change: Partial<ReaderReport> = {}): ReaderReport => ({
  id: `${reader} ${words}`,
  reader,
  qualification: 'Level 4',
  qualificationCheckedBy: 'the desk',
  commissionedBy: 'the desk',
  paidBy: 'nobody',
  footage: { sha256: HASH, name: 'clip.mp4' },
  blind: true,
  known: [],
  viewed: 'ten times, at half speed',
  language: 'en',
  outlets: [],
  hedge: 'I believe',
  parts: [
    {
      type: 'words',
      start: 1,
      end: 3,
      words: words.split(' ').map((word) => ({ word, certainty: 'probable' })),
      alternatives: ['beat me'],
    },
  ],
  ...change,
})
const file = (...reports: ReaderReport[]): LipReadings => ({ schema: 'hearsay/lip-readings/1', reports })
const pair = (a: ReaderReport, b: ReaderReport) => agreement(file(a, b), sources).pairs[0]!

describe('the likeness of two sequences', () => {
  it('is one minus the edit distance over the longer length', () => {
    expect(editDistance([...'kitten'], [...'sitting'])).toBe(3)
    expect(sequenceLikeness([...'kitten'], [...'sitting'])).toBeCloseTo(1 - 3 / 7)
    expect(sequenceLikeness([], [])).toBe(0)
  })

  it('is symmetric, 1 for the same only, and never leaves 0 to 1', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const likeness = sequenceLikeness(a, b)
        expect(likeness).toBe(sequenceLikeness(b, a))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness === 1).toBe(a.join('') === b.join(''))
      }),
    )
  })
})

describe('two readers', () => {
  it('that give the same words agree at every level', () => {
    const { levels, says } = pair(
      report('Ada Roe', 'meet me monday in paris'),
      report('Ben Poe', 'meet me monday in paris'),
    )
    expect([levels!.words, levels!.phones, levels!.visemes].map((l) => [l.likeness, l.isAboveChance])).toEqual(
      Array(3).fill([1, true]),
    )
    expect(says).toBe('They agree on words more than unrelated sentences do.')
  })

  it('may agree on the lips and not on the words', () => {
    const { levels, says } = pair(
      report('Ada Roe', 'meet me monday in paris'),
      report('Ben Poe', 'beat be bunday it berries'),
    )
    expect(levels!.words.likeness).toBe(0)
    expect(levels!.visemes.isAboveChance).toBe(true)
    expect(says).toContain('the same lips, different guesses')
  })

  it('may agree no more than chance', () => {
    const { levels, says } = pair(
      report('Ada Roe', 'meet me monday in paris'),
      report('Ben Poe', 'who owns this house'),
    )
    expect(levels!.visemes.isAboveChance).toBe(false)
    expect(levels!.visemes.chance).toMatchObject({ pairs: 300 })
    expect(says).toContain('no more than unrelated sentences')
  })

  it('are not compared over different files, languages or seconds, or with words that nobody knows', () => {
    const own = report('Ada Roe', 'meet me')
    const later = report('Ben Poe', 'meet me', { parts: own.parts.map((part) => ({ ...part, start: 9, end: 11 })) })
    expect(
      pair(own, report('Ben Poe', 'meet me', { footage: { sha256: 'cd'.repeat(32), name: null } })).says,
    ).toContain('different files')
    expect(pair(own, report('Ben Poe', 'meet me', { language: 'ru' })).says).toContain('different languages')
    expect(pair(own, later)).toMatchObject({
      levels: null,
      says: 'They have no seconds in common, so nothing can be compared.',
    })
    expect(pair(own, report('Ben Poe', 'xqzt')).says).toContain('“xqzt” is pronounced')
  })

  it('are compared over the seconds that both read', () => {
    const own = report('Ada Roe', 'meet me')
    const more = own.parts.concat({
      type: 'words',
      start: 20,
      end: 22,
      words: [{ word: 'house', certainty: null }],
      alternatives: [],
    })
    const { levels } = pair(own, report('Ben Poe', 'meet me', { parts: more }))
    expect(levels!.words.likeness).toBe(1)
  })

  it('without time codes or hashes are compared with a warning', () => {
    const untimed = report('Ben Poe', 'meet me', { footage: { sha256: null, name: null } })
    const { says } = pair(report('Ada Roe', 'meet me'), {
      ...untimed,
      parts: untimed.parts.map((p) => ({ ...p, start: null })),
    })
    expect(says).toContain('Without time codes they may have read different seconds.')
    expect(says).toContain('Without hashes')
  })
})

describe('readers', () => {
  it('count once, in however many outlets they stand', () => {
    const reports = Array.from({ length: 11 }, (_, k) =>
      report(k % 2 ? 'Ms Ada Roe' : 'Ada  Roé', 'meet me', { id: `r${k}`, outlets: [`Outlet ${k}`], blind: k === 4 }),
    )
    const { readers, pairs, notes } = agreement(file(...reports), sources)
    expect(readers).toHaveLength(1)
    expect(readers[0]!.outlets).toHaveLength(11)
    expect(pairs).toEqual([])
    expect(notes).toContain('Ada  Roé stands in 11 outlets and counts once.')
    expect(notes.join()).toContain('One reader alone')
    expect(readersOf(reports)[0]!.counts.id).toBe('r4')
  })

  it('are told apart, three of them in three pairs', () => {
    const reports = ['Ada Roe', 'Ben Poe', 'Cy Doe'].map((name) => report(name, 'meet me'))
    expect(agreement(file(...reports), sources).pairs).toHaveLength(3)
  })

  it('who knew the claim are named', () => {
    const { notes } = agreement(
      file(report('Ada Roe', 'meet me', { blind: false }), report('Ben Poe', 'me', { blind: null })),
      sources,
    )
    expect(notes).toContain('Ada Roe knew what was claimed: that the words agree with the claim weighs nothing.')
    expect(notes).toContain('It is not known whether Ben Poe knew what was claimed.')
  })
})

describe('a report', () => {
  it('that tells everything leaves no question', () => expect(lacking(report('Ada Roe', 'meet me'))).toEqual([]))

  it('that tells nothing leaves them all', () => {
    const nothing = lipReadingsFromJson({
      schema: 'hearsay/lip-readings/1',
      reports: [{ id: 'a', reader: 'Ada Roe', parts: [{ type: 'words', words: [{ word: 'me' }] }] }],
    })
    expect(isBadReadings(nothing)).toBe(false)
    const [bare] = (nothing as LipReadings).reports
    expect(lacking(bare!)).toHaveLength(12)
    expect(wordsOf(bare!)).toEqual(['me'])
  })

  it('comes back from a file as it was written', () => {
    const written = file(
      report('Ada Roe', 'meet me'),
      report('Ben Poe', 'me', { parts: [{ type: 'unreadable', start: 1, end: 2, why: 'a hand' }] }),
    )
    expect(lipReadingsFromJson(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  const bare = { id: 'a', reader: 'Ada Roe', parts: [] as unknown[] }
  const wrong = (change: object): unknown => ({ schema: 'hearsay/lip-readings/1', reports: [{ ...bare, ...change }] })
  it.each<[unknown, RegExp]>([
    [[], /The file must be an object/],
    [{ schema: 'x' }, /“schema” must be "hearsay\/lip-readings\/1"; it is "x"/],
    [{ schema: 'hearsay/lip-readings/1', reports: [bare, bare] }, /Two reports have the id "a"/],
    [wrong({ reader: ' ' }), /Report 1, “reader” must be words/],
    [wrong({ blind: 'yes' }), /“blind” must be true, false or null; it is "yes"/],
    [wrong({ footage: { sha256: 'abc' } }), /64 hexadecimal digits.*it is "abc"/],
    [wrong({ parts: [{ type: 'sung' }] }), /part 1, “type” must be "words" or "unreadable"; it is "sung"/],
    [wrong({ parts: [{ type: 'unreadable', start: 3, end: 2 }] }), /ends at 2 s, before it starts/],
    [wrong({ parts: [{ type: 'words', words: [{ word: 'two words' }] }] }), /write one word each/],
    [
      wrong({ parts: [{ type: 'words', words: [{ word: 'me', certainty: 'sure' }] }] }),
      /certain, probable, possible or null/,
    ],
    [
      wrong({ parts: Array(2).fill({ type: 'words', words: Array(150).fill({ word: 'me' }) }) }),
      /300 words; at most 200/,
    ],
  ])('that is wrong says where: %#', (value, reason) => {
    const found = lipReadingsFromJson(value)
    expect(isBadReadings(found) && found.error.message).toMatch(reason)
  })

  it('never throws on what a file may hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isBadReadings(lipReadingsFromJson(value))).toBe(true)
      }),
    )
    const nearly = fc.record({
      id: fc.string(),
      reader: fc.jsonValue(),
      parts: fc.jsonValue(),
      footage: fc.jsonValue(),
    })
    fc.assert(
      fc.property(nearly, (one) => {
        expect(lipReadingsFromJson({ schema: 'hearsay/lip-readings/1', reports: [one] })).toBeTypeOf('object')
      }),
    )
  })
})
