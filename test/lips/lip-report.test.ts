import { describe, expect, it } from 'vitest'
import { guessPronunciation } from '../../src/ingest/pronouncing.ts'
import { lipReadings } from '../../src/lips/attributed/lip-readings.ts'
import { BASE_RATES } from '../../src/lips/base-rates.ts'
import { englishLips } from '../../src/lips/english.ts'
import { meanings } from '../../src/lips/homophene/meaning.ts'
import { type LipReport, lipReport } from '../../src/lips/lip-report.ts'
import { neti } from '../../src/lips/maps/neti.ts'
import { fromIpa } from '../../src/lips/phones/from-ipa.ts'
import { ownList } from '../../src/lips/phones/own-list.ts'
import { isReading, read } from '../../src/read.ts'

const english = await englishLips()
const report = (claim: string, options = {}): LipReport => {
  const made = lipReport(claim, english, options)
  if ('error' in made) throw new Error(made.error.message)
  return made
}
const failure = (claim: string) => lipReport(claim, english)

describe('the report', () => {
  it('ranks the measured claim 1 to 3 under at least five maps', () => {
    const { maps, range } = report('“We’ll get it over the line.”')
    expect(maps.filter(({ rank }) => rank !== null && rank <= 3).length).toBeGreaterThanOrEqual(5)
    expect(maps).toHaveLength(7)
    expect(BigInt(range.counts[0])).toBeGreaterThan(100_000n)
    expect(range.ranks).toEqual([1, 7])
  })

  it('is the same twice, and plain JSON', () => {
    const once = report('Next time in Moscow', { maps: [neti] })
    expect(JSON.parse(JSON.stringify(once))).toEqual(report('Next time in Moscow', { maps: [neti] }))
  })

  it('takes claims of 200 words, with a narrower beam', () => {
    const long = Array.from({ length: 40 }, () => 'we will get it done').join(' ')
    const { run, maps } = report(long, { maps: [neti] })
    expect(run.beam).toBeLessThan(300)
    expect(maps[0]!.count.length).toBeGreaterThan(100)
    expect(maps[0]!.share).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['', 'empty'],
    [' … 🤷‍♀️ “” ', 'empty'],
    ['yes '.repeat(201), 'too-long'],
    ['x'.repeat(10_001), 'too-long'],
    ['Wir schaffen das', 'not-english'],
    ['Мы победим', 'not-english'],
    ['我们会赢', 'not-english'],
    ['Qxzv will fall tonight', 'unknown-words'],
  ])('is refused for “%s”', (claim, code) => {
    const made = failure(claim)
    expect('error' in made && made.error.code).toBe(code)
  })

  it('guesses names, and no words of other languages', () => {
    const guess = guessPronunciation
    expect(lipReport('Witkoff met Yermak', { ...english, guess }, { maps: [neti] })).not.toHaveProperty('error')
    expect(lipReport('Wir schaffen das', { ...english, guess })).toMatchObject({ error: { code: 'not-english' } })
    expect(lipReport('we met yermak', { ...english, guess })).toMatchObject({ error: { code: 'unknown-words' } })
  })

  it('never says that anything was said', () => {
    const { error } = failure('Wir schaffen das') as { error: { message: string } }
    expect(error.message).toContain('translation')
  })
})

describe('pronunciations', () => {
  it.each([
    ['zɛˈlɛnski', 'Z EH L EH N S K IY'],
    ['/ˈputɪn/', 'P UW T IH N'],
    ['[t͡ʃaɪ]', 'CH AY'],
    ['oːɐ', 'OW AH'],
  ])('%s', (ipa, expected) => expect(fromIpa(ipa)?.join(' ')).toBe(expected))

  it.each([['не'], ['ʘ'], [''], ['pst'], ['/ /']])('“%s” is none', (ipa) => expect(fromIpa(ipa)).toBeNull())

  it('are guessed for names in Latin letters', () => {
    expect(guessPronunciation('zelenskyy')?.join(' ')).toBe('Z EH L AH N S K IY')
    expect(guessPronunciation('не')).toBeNull()
  })

  it('come from a list with sources', () => {
    const list = ownList('# names\n\nZelenskyy = Z AH L EH1 N S K IY0 = BBC\nOrbán = /ˈoːrbaːn/ = a = b\n')
    expect(list).toEqual({
      entries: [
        { word: 'zelenskyy', phones: ['Z', 'AH', 'L', 'EH', 'N', 'S', 'K', 'IY'], source: 'BBC' },
        { word: 'orban', phones: ['OW', 'R', 'B', 'AA', 'N'], source: 'a = b' },
      ],
    })
  })

  it.each([
    ['Orbán = AO R', /no source/],
    ['Orbán = QQ = BBC', /no phones in “QQ”/],
    ['= AO = BBC', /no word/],
    ['x', /Line 1/],
  ])('are refused: %s', (line, reason) => {
    const list = ownList(line)
    expect('error' in list && list.error.message).toMatch(reason)
  })
})

describe('meanings', () => {
  it('merge contractions and a subject that was swallowed', () => {
    const found = meanings(
      [
        ["we'll get it", 0.4],
        ['will get it', 0.3],
        ['we will get it', 0.1],
        ["he'll get it", 0.05],
        ["won't get it", 0.05],
      ].map(([words, share]) => ({ words: String(words).split(' '), share: Number(share) })),
    )
    expect(found.map(({ words, forms }) => [words, forms.length])).toEqual([
      ["we'll get it", 3],
      ["he'll get it", 1],
      ["won't get it", 1],
    ])
    expect(found[0]!.share).toBeCloseTo(0.8, 9)
  })
})

describe('base rates', () => {
  it('have a source each, and none from memory', () => {
    for (const { source, status } of BASE_RATES)
      expect([source.length > 5, status]).toEqual([true, expect.stringMatching(/abstract|reported/)])
  })
})

describe('a lip reading in an article', () => {
  const text =
    'A nineteen-second clip captured by Quayside TV shows Marlow leaning towards Radek. There is no sound on the recording. After watching it forty times, Ruth Calloway, a professional lip reader, told the Evening Mercury she believes Marlow said: “You’ll have it before the winter.”'

  it('is found with its reader, the hedge, and what stays open', () => {
    const reading = read(text)
    if (!isReading(reading)) throw new Error(reading.error.message)
    const [found] = lipReadings(reading)
    expect(found).toMatchObject({ claim: 'You’ll have it before the winter.', verbatim: true })
    expect(reading.speakers.find(({ id }) => id === found!.reader)?.name).toBe('Ruth Calloway')
    expect(found!.hedges.map(({ start, end }) => text.slice(start, end))).toEqual(['believes'])
    const told = found!.questions.filter(({ markers }) => markers.length > 0).map(({ about }) => about)
    expect(told).toEqual(['footage', 'seconds', 'viewing'])
    expect(found!.questions).toHaveLength(13)
  })

  it('is none where somebody is heard', () => {
    const reading = read('“It rained,” said Mary Smith.')
    expect(isReading(reading) && lipReadings(reading)).toEqual([])
  })
})
