import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { report } from '../../src/cli/report/report.ts'
import { columns } from '../../src/cli/terminal/lay.ts'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { readings } from './readings.ts'
import { early, place, sample } from './sample.ts'

const plain = (reading: Reading, width = 80, explain = false): string =>
  report(reading, { width, colour: false, explain })

describe('the report', () => {
  it.each([
    ['full-80', sample(), 80, false],
    ['full-40', sample(), 40, false],
    ['early-80', early(), 80, false],
    ['explain-100', sample(), 100, true],
  ])('looks like reports/%s.txt', async (name, reading, width, explain) => {
    await expect(plain(reading, width, explain)).toMatchFileSnapshot(`reports/${name}.txt`)
  })

  it('tells where what was learnt overruled the rules', () => {
    const reading = sample()
    const [first] = reading.evidence
    first!.overruled = [{ field: 'channel', rule: 'unspecified', clues: ['frame “silent”', 'cue “tell”'] }]
    const told = plain(reading, 100, true)
    expect(told).toMatch(`channel ${first!.channel} (by rule unspecified) from frame “silent”, cue “tell”`)
    expect(plain(reading, 100)).not.toMatch('by rule')
  })

  it('keeps within its width, whatever the article holds', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 24, max: 110 }), fc.boolean(), (reading, width, explain) => {
        for (const line of plain(reading, width, explain).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('says the same with colour and without', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 24, max: 110 }), (reading, width) => {
        const coloured = report(reading, { width, colour: true, explain: true })
        const trimmed = stripVTControlCharacters(coloured).replace(/ +$/gm, '')
        expect(trimmed).toBe(plain(reading, width, true))
      }),
    )
  })

  it('sends nothing to the terminal that it would obey', () => {
    fc.assert(
      fc.property(readings, fc.boolean(), (reading, explain) => {
        expect(plain(reading, 80, explain)).not.toMatch(
          /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u,
        )
      }),
    )
  })

  it('numbers every statement, in order', () => {
    const numbers = [...plain(sample()).matchAll(/^ *(\d+) {2}\S/gm)].map((found) => Number(found[1]))
    expect(numbers.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('takes an article in which nobody says anything', () => {
    const silent: Reading = { ...early(), attributions: [], evidence: [] }
    expect(plain(silent)).toContain('Hearsay found no statement')
    expect(plain(silent)).not.toContain('Speakers')
  })

  it('does not say who, where the article does not', () => {
    const text = plain(sample())
    expect(text).toContain('nobody named')
    expect(text).toContain('“She” (not resolved)')
    expect(text).toContain('two aides familiar with the plan (unnamed)')
  })

  it('shows no word between the two ends of long words', () => {
    const long = sample()
    const text = `${'rain '.repeat(50_000)}end`
    const article = { ...long.article, text }
    const content = [{ start: 0, end: text.length }]
    const attributions = long.attributions.slice(3, 4).map((a) => ({ ...a, content, cue: [], source: [] }))
    const shown = plain({
      ...long,
      article,
      attributions,
      evidence: [],
      headline: null,
      events: [],
      openQuestions: [],
      speakers: [],
    })
    expect(shown).toMatch(/^ 1 {2}rain rain [rain ]+…[rain\s]+ end$/m)
  })

  it('goes on where the reading points at statements and speakers that are not there', () => {
    const broken = sample()
    const attributions = broken.attributions.map((a) => ({ ...a, within: 'gone', speaker: 'gone' }))
    expect(plain({ ...broken, attributions, evidence: [] })).toContain('gone')
  })

  it('moves statements inside statements to the right, and no further than there is room', () => {
    const deep = sample()
    const one = deep.attributions[3]!
    const attributions = Array.from({ length: 40 }, (_, i) => ({
      ...one,
      id: `d${i}`,
      within: i === 0 ? null : `d${i - 1}`,
      content: [place('Okoro', 1)],
    }))
    const lines = plain({ ...deep, attributions, evidence: [], headline: null }, 40).split('\n')
    const indents = lines.filter((line) => /^ *\d+ {2}Okoro/.test(line)).map((line) => line.search(/\S/))
    expect(indents.slice(0, 5)).toEqual([2, 4, 6, 8, 10])
    expect(Math.max(...indents)).toBeLessThan(12)
  })

  it('names everybody who could be meant where the text does not tell which', () => {
    const text = 'Ann Hale and Robert Hale came to the quay in Ely on Friday. Hale said the ferry was full and late.'
    const reading = read(text)
    if (!isReading(reading)) throw new Error(reading.error.message)
    expect(reading.attributions[0]!.speaker).toBeNull()
    expect(plain(reading, 100, true)).toContain('the text does not tell which: Ann Hale or Robert Hale')
  })
})
