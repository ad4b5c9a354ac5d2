import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datedEvents } from '../../src/reading/events/events.ts'
import type { DatedEvent } from '../../src/reading/reading.ts'
import { marked, parsed } from './articles.ts'

type Expected = { words: string; start: number; date: string; status: string }
type DatedCase = { line: string; published: string | null; text: string; expected: Expected[] }

function datedCases(file: string): DatedCase[] {
  let published: string | null = null
  const cases: DatedCase[] = []
  for (const line of file.split('\n').filter((l) => l !== '' && !l.startsWith('#'))) {
    const set = /^published (\S+)$/u.exec(line)
    if (set) published = set[1] === 'none' ? null : set[1]!
    else cases.push({ line, published, ...unbracketed(line.replaceAll(' ¶ ', '\n\n')) })
  }
  return cases
}

function unbracketed(line: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = []
  let text = ''
  for (const piece of line.split(/(\[[^\]]+\])/u)) {
    const mark = /^\[([^|]+)\|(\S+) (\w+)\]$/u.exec(piece)
    if (mark) expected.push({ words: mark[1]!, start: text.length, date: mark[2]!, status: mark[3]! })
    text += mark ? mark[1]! : piece
  }
  return { text, expected }
}

const shown = (text: string, { when, date, status }: DatedEvent) =>
  `${text.slice(when.start, when.end)} ${date} ${status}`

describe('dated events', () => {
  const cases = datedCases(readFileSync(new URL('./dated.txt', import.meta.url), 'utf8'))

  it.each(cases.map((c) => [`${c.published ?? 'undated'}: ${c.line}`, c] as const))('%s', (_, {
    text,
    published,
    expected,
  }) => {
    const { article, syntax } = parsed(text, { title: 'A headline of its own', ...(published ? { published } : {}) })
    const events = datedEvents(article, syntax, [])
    const found = events.map((e) => {
      const here = expected.find((x) => e.when.start < x.start + x.words.length && x.start < e.when.end)
      return here && here.date === e.date && here.status === e.status ? here : shown(text, e)
    })
    expect(found).toEqual(expected)
  })

  it('takes the date of its story for what was planned and did not come', () => {
    const text =
      'On August 15, the two leaders met in Port Salt.\n\nThe talks, which had been expected to end with a joint walk, instead broke off.'
    const { article, syntax } = parsed(text, { title: 'A headline of its own', published: '2025-08-16' })
    const found = datedEvents(article, syntax, []).map(
      (e) => `${e.date} ${e.status} ${text.slice(e.what.start, e.what.end)}`,
    )
    expect(found).toEqual([
      '2025-08-15 happened the two leaders met in Port Salt',
      '2025-08-15 unrealised a joint walk',
    ])
  })

  it.each([
    ['Mill Lane library, which opened in 1931, is for sale.', 'Mill Lane library, which opened'],
    ['The levy, which is due to begin on January 1, is dead.', 'The levy, which is due to begin'],
    [
      'Ada Brandt, who leads the board, wrote to him on Monday asking when it met.',
      'Ada Brandt, who leads the board, wrote to him',
    ],
    ['She said the yard had closed, and on Monday the mayor left.', 'the mayor left'],
    ['The mayor sold the yard and left Salem on Monday.', 'The mayor sold the yard and left Salem'],
    ['SALEM, Averland (Harbour Press) - The mayor resigned on Monday.', 'The mayor resigned'],
    ['SALEM, Ore. — The mayor resigned on Monday.', 'The mayor resigned'],
    ['The mayor resigned on Monday, hours after a poll was printed.', 'The mayor resigned'],
    ['They heard suggestions that the mayor might resign on Friday.', 'the mayor might resign'],
    ['The yard closed in May, according to two clerks.', 'The yard closed'],
  ])('are described by a subject and its verb: %s', (text, what) => {
    const { article, syntax } = parsed(text, { title: 'A headline of its own', published: '2016-09-01' })
    const [event] = datedEvents(article, syntax, [])
    expect(text.slice(event!.what.start, event!.what.end)).toBe(what)
  })

  it('leaves the date of an offer open', () => {
    const text = 'Brandt extended an invitation for Okoro to visit Salem, adding: “Next time in Salem.”'
    const { article, syntax } = parsed(text, { published: '2025-08-16' })
    const [event, ...others] = datedEvents(article, syntax, [])
    expect(others).toEqual([])
    expect(event).toMatchObject({ date: 'XXXX', status: 'possible' })
    expect(text.slice(event!.what.start, event!.what.end)).toBe('Okoro to visit Salem')
  })

  it('says who invites whom', () => {
    const text = 'Brandt invited Okoro to the capital, telling her: “Next time in Salem.”'
    const { article, syntax } = parsed(text, { published: '2016-09-01' })
    expect(datedEvents(article, syntax, []).map((e) => text.slice(e.what.start, e.what.end))).toEqual([
      'Brandt invited Okoro to the capital',
    ])
  })

  it('says whose words hold the date, the innermost speaker first', () => {
    const text =
      '{source|Brandt} {cue|said} {content|that {2.source|Okoro} {2.cue|told} her {2.content|the yard would close on Friday}}. The yard opened on Monday.'
    const { article, syntax, attributions } = marked(text, { published: '2016-09-01' })
    const nested = attributions.map((a, i) => (i === 0 ? a : { ...a, within: 'a1' }))
    const inner = nested.find((a) => article.text.slice(a.content[0]!.start).startsWith('the yard'))!
    expect(datedEvents(article, syntax, nested).map((e) => e.saidIn)).toEqual([inner.id, null])
  })

  it('dates nothing in the headline', () => {
    const { article, syntax } = parsed(
      'Yard closes Friday\n\nThe yard in Port Salt has a new owner, and nobody there knows why the old one left.',
      { published: '2016-09-01' },
    )
    expect(datedEvents(article, syntax, [])).toEqual([])
  })
})

const WORDS =
  'Monday Tuesday, May March 2015 1990s “ ” the on in last next week two days ago said will . \n\n Aug. 12 Feb. 30 2016-13-40 it met was canceled Sept.11, since 99 of the fourth quarter ’20s an invitation next time'.split(
    ' ',
  )

describe('dated events of any text', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((w) => `x ${w.join(' ')}`),
    fc.string({ unit: 'binary', maxLength: 300 }).map((s) => `x ${s}`),
  )
  const published = fc.constantFrom(undefined, '2016-02-29', '0001-01-01', '9999-12-31', '2016-02-30', 'yesterday', '')

  it('stand in the text, with dates that exist', () => {
    fc.assert(
      fc.property(text, published, (words, day) => {
        const { article, syntax } = parsed(words, day === undefined ? {} : { published: day })
        for (const { when, what, date } of datedEvents(article, syntax, [])) {
          for (const { start, end } of [when, what])
            expect(start < end && start >= 0 && end <= article.text.length).toBe(true)
          expect(date).toMatch(/^(?:\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d)?)?|--\d\d(?:-\d\d)?|XXXX)$/u)
          if (/^\d{4}-\d\d-\d\d$/u.test(date))
            expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['a paragraph of 300,000 characters', 'On Monday he said he was to be in Salem by May 2015 and '.repeat(5400)],
    ['one word of 300,000 characters', 'Monday'.repeat(50_000)],
    ['30,000 dates', 'May 3, 2015. '.repeat(30_000)],
    ['30,000 quotation marks', '“last night” '.repeat(30_000)],
    ['300,000 digits', '2015'.repeat(75_000)],
    ['300,000 blanks between two words of a date', `the following${' '.repeat(300_000)}day`],
  ])('are found in bounded time in %s', (_, words) => {
    const { article, syntax } = parsed(words, { published: '2016-09-01' })
    expect(Array.isArray(datedEvents(article, syntax, []))).toBe(true)
  })
})
