import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/formats/formats.ts'
import { EXPORTS } from '../../src/web/article/exports.ts'
import { CHIPS, choices, filterOf, passes, queryOf } from '../../src/web/article/filter.ts'
import { groupsOf } from '../../src/web/article/groups.ts'
import { clipped, emphasesOf, joined } from '../../src/web/article/proof.ts'
import { carriersOf, contentOf, signOf, spokenOf, whoSays } from '../../src/web/article/say.ts'
import { COLOURS, INK, sheetOf } from '../../src/web/article/sheet.ts'
import { talliesOf } from '../../src/web/article/tallies.ts'
import { inOrder, timelineOf } from '../../src/web/article/timeline.ts'
import { answerFor, exampleReading } from './answer.ts'

const sheet = sheetOf(answerFor(exampleReading('summit')))
const lips = sheet.statements.find((s) => s.evidence.channel === 'lip-reading')!

describe('sheetOf', () => {
  it('numbers statements, and tells how far the words travelled', () => {
    expect(sheet.statements.map((s) => s.number)).toEqual(sheet.statements.map((_, i) => i + 1))
    expect(lips).toMatchObject({ standing: 'relayed', named: true, hedged: true, depth: 2, height: 0 })
    expect(sheet.statement(lips.attribution.within!)).toMatchObject({ depth: 1, height: 1 })
  })

  it('gives named speakers colours, the article its ink, and nobody none', () => {
    for (const { speaker, colour } of sheet.statements) {
      if (speaker?.kind === 'writer') expect(colour).toBe(INK)
      else if (speaker?.named) expect(colour).toBeGreaterThan(0)
      else expect(colour).toBe(0)
      expect(colour).toBeLessThanOrEqual(COLOURS + 1)
    }
  })

  it('says who speaks and through whom', () => {
    expect(whoSays(sheet, lips)).toBe('Edwin Marlow')
    expect(carriersOf(sheet, lips)).toEqual(['Ruth Calloway', 'Evening Mercury'])
    expect(spokenOf(sheet, lips)).toBe(
      'Edwin Marlow, through Ruth Calloway, then Evening Mercury, predicts, Ruth Calloway not sure',
    )
    expect(contentOf(sheet, lips)).toBe('“You’ll have it before the winter.”')
    expect(signOf(sheet, lips)).toBe('lip-reading')
  })

  it('ends when a broken reading goes in circles', () => {
    const reading = exampleReading('wire')
    const [first, second, ...rest] = reading.attributions
    const circle = [{ ...first!, within: second!.id }, { ...second!, within: first!.id }, ...rest]
    expect(sheetOf(answerFor({ ...reading, attributions: circle })).statements.length).toBe(circle.length)
  })
})

describe('filters', () => {
  it('count what the chips ask for, and part first-hand from relayed', () => {
    const counts = CHIPS.map(({ filter }) => sheet.statements.filter((s) => passes(filter, s)).length)
    expect(counts.every((count) => count > 0)).toBe(true)
    const nobody = sheet.statements.filter((s) => s.standing === 'nobody').length
    expect(counts[0]! + counts[1]! + nobody).toBe(sheet.statements.length)
  })

  it('stand in the address and come back from it', () => {
    const filter = { channel: 'lip-reading', named: 'true' }
    expect(queryOf(filter).toString()).toBe('named=true&channel=lip-reading')
    expect(filterOf(new URLSearchParams('named=true&channel=lip-reading&utm=1'))).toEqual(filter)
    expect(sheet.statements.filter((s) => passes(filter, s))).toEqual([lips])
  })

  it('offer only what occurs, the most frequent first', () => {
    const channels = choices(sheet.statements, 'channel')
    expect(channels.reduce((sum, c) => sum + c.count, 0)).toBe(sheet.statements.length)
    expect(channels.map((c) => c.count)).toEqual(channels.map((c) => c.count).sort((a, b) => b - a))
  })
})

describe('what shows a statement', () => {
  it('is joined where it stands together', () => {
    expect(
      joined([
        { start: 10, end: 12 },
        { start: 0, end: 3 },
        { start: 4, end: 9 },
        { start: 20, end: 21 },
      ]),
    ).toEqual([
      { start: 0, end: 12 },
      { start: 20, end: 21 },
    ])
  })

  it('is picked out in the text: who, by what words, how sure', () => {
    const picked = emphasesOf(lips).map(({ kind, ...span }) => `${kind}: ${sheet.words(span)}`)
    expect(picked).toEqual(expect.arrayContaining(['cue: said:', 'marker: lip reader', 'doubt: believes']))
  })

  it('is clipped without breaking a letter', () => {
    expect(clipped('short', 10)).toBe('short')
    const long = clipped('😀'.repeat(100), 41)
    expect(long).not.toMatch(/\p{Surrogate}/u)
    expect(long.length).toBeLessThan(45)
  })
})

describe('beside the text', () => {
  it('stand speakers with their counts, the named first', () => {
    const { speakers, nobody } = talliesOf(sheet)
    expect(speakers.reduce((sum, t) => sum + t.says, nobody)).toBe(sheet.statements.length)
    expect(speakers.find((t) => t.speaker.name === 'Evening Mercury')).toMatchObject({ says: 0, carries: 3 })
    const firstUnnamed = speakers.findIndex((t) => !t.speaker.named)
    expect(speakers.slice(firstUnnamed).every((t) => !t.speaker.named)).toBe(true)
  })

  it('stand events in the order of time, those without a date last', () => {
    const event = (date: string) => ({
      when: lips.attribution.content[0]!,
      date,
      what: lips.attribution.content[0]!,
      status: 'happened' as const,
      saidIn: null,
    })
    const events = ['XXXX', '2025-09', '--08-18', '2024', '2025-08-31'].map(event)
    expect(inOrder(events).map((e) => e.date)).toEqual(['2024', '2025-08-31', '2025-09', '--08-18', 'XXXX'])
    const line = timelineOf(events, 300)!
    expect(line.placed.map((p) => p.event.date)).toEqual(['2025-09', '2024', '2025-08-31'])
    for (const { from, to } of line.placed) {
      expect(from).toBeGreaterThanOrEqual(8)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeLessThanOrEqual(292)
    }
    expect(timelineOf([event('XXXX'), event('2024')], 300)).toBeNull()
  })

  it('stand blocks: the headline apart, list items together', () => {
    const block = (kind: 'headline' | 'paragraph' | 'list-item', start: number) => ({ kind, start, end: start + 1 })
    const { headline, groups } = groupsOf([
      block('headline', 0),
      block('paragraph', 2),
      block('list-item', 4),
      block('list-item', 6),
      block('headline', 8),
    ])
    expect(headline?.start).toBe(0)
    expect(groups.map((g) => g.kind)).toEqual(['paragraph', 'list', 'headline'])
  })

  it('stands every format that the package writes', () => {
    expect(EXPORTS).toEqual(FORMATS.map(({ name, title }) => ({ name, title })))
  })
})
