import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { counted, percent, roughly } from '../../src/cli/lips/page/figures.ts'
import { lipPage } from '../../src/cli/lips/page/lip-page.ts'
import { openQuestions } from '../../src/cli/lips/page/open-questions.ts'
import { publishedCounts } from '../../src/cli/lips/published-counts.ts'
import { columns } from '../../src/cli/terminal/lay.ts'
import { lipReadings } from '../../src/lips/attributed/lip-readings.ts'
import { englishLips } from '../../src/lips/english.ts'
import { type LipReport, lipReport } from '../../src/lips/lip-report.ts'
import { neti } from '../../src/lips/maps/neti.ts'
import { isReading, read } from '../../src/read.ts'

const sources = await englishLips()
const guess = () => ['D', 'AA'] as const
const own = [{ word: '家', phones: ['JH', 'AA'] as const, source: '\u202e家 dictionary\u0007' }]
const report = (claim: string, options = {}): LipReport => {
  const made = lipReport(claim, { ...sources, guess, own }, options)
  if ('error' in made) throw new Error(made.error.message)
  return made
}
const CLAIM = report('We’ll get it over the line')
const plain = (of: LipReport, width = 80, explain = false): string => lipPage(of, { width, colour: false, explain })

describe('the page of a claim', () => {
  it.each([
    ['lips-80', 80, false],
    ['lips-40', 40, false],
    ['lips-explain-100', 100, true],
  ])('looks like reports/%s.txt', async (name, width, explain) => {
    await expect(plain(CLAIM, width, explain)).toMatchFileSnapshot(`reports/${name}.txt`)
  })

  it('gives the counts of the literature where their words are installed, to the last digit', async () => {
    const published = await publishedCounts(CLAIM, sources)
    const page = lipPage(CLAIM, { width: 80, colour: false, published }).replace(/\s+/gu, ' ')
    expect(page).toContain(
      'With the 20,075 words of SUBTLEX-US, as in published counts: MPEG-4 1,604,603 · Neti 27,745,020 · Lee 138,719,988 · Bozkurt 35,383,700 · Hazen 242,135,697 · Jeffers 107,953,620,390 · A&B 12 684,102,204',
    )
  })

  it.each([24, 31, 50, 64, 80, 100])('keeps within %i columns', (width) => {
    const claims = [
      CLAIM,
      report(`${'Bob promised them five more weeks. '.repeat(20)}`, { maps: [neti], beam: 100 }),
      report('Kupianskoderwieesheisstinallerwelt \u202e\u0007 家 $5', { maps: [neti], beam: 100 }),
    ]
    for (const page of claims.flatMap((of) => [plain(of, width), plain(of, width, true)])) {
      for (const line of page.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
      expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    }
  })

  it('says the same with colour and without', () => {
    const coloured = lipPage(CLAIM, { width: 80, colour: true, explain: true })
    expect(stripVTControlCharacters(coloured).replace(/ +$/gm, '')).toBe(plain(CLAIM, 80, true))
  })

  it('never says “said” or “confirmed”, and always what lips can show', () => {
    const page = plain(CLAIM)
    expect(page).not.toMatch(/\b(?:said|confirm\w*|proves?)\b/i)
    expect(page.replace(/\s+/g, ' ')).toContain(
      'consistent with a claim, contradict it, or leave it not testable on this footage',
    )
  })

  it('speaks of closed lips where there are any', () => {
    expect(plain(report('stop me', { maps: [neti] }))).toContain('■ lips closed')
    expect(plain(CLAIM)).toContain('no p, b or m')
  })
})

describe('the questions to an article', () => {
  it('stand open, or with the words that bear on them', () => {
    const reading = read(
      'No audio was available in the nineteen-second clip. Ruth Calloway, a professional lip reader, told the Evening Mercury she believes Marlow said: “You’ll have it before the winter.”',
    )
    if (!isReading(reading)) throw new Error(reading.error.message)
    const [lips] = lipReadings(reading)
    const words = openQuestions(reading, lips!, { width: 80, colour: false })
    expect(words).toContain('read from lips by Ruth Calloway, who hedges: “believes”')
    expect(words).toContain('· Which seconds of it? “nineteen-second”')
    expect(words).toContain('? Who commissioned the reading')
  })
})

describe('figures', () => {
  it('are written for people', () => {
    expect(['775', '1604603', '107953620390', '12'.repeat(20)].map(counted)).toEqual([
      '775',
      '1,604,603',
      '107,953,620,390',
      '1.2 × 10^39',
    ])
    expect(['775320', '1604603', '107953620390'].map(roughly)).toEqual(['775,320', '1.6 million', '108 billion'])
    expect([0.67, 0.012, 0.0001].map(percent)).toEqual(['67\u00a0%', '1.2\u00a0%', '<\u00a00.1\u00a0%'])
  })
})
