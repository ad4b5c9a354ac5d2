import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { storyReport } from '../../src/cli/story/report.ts'
import { columns } from '../../src/cli/terminal/lay.ts'
import type { Story } from '../../src/story/story.ts'
import { storyOf } from '../../src/story/story-of.ts'
import { crowd, SAMPLE } from '../story/sample.ts'
import { speakersIn } from '../story/voices.ts'

const plain = (story: Story, width = 80, explain = false): string =>
  storyReport(story, { width, colour: false, explain })

/** Everything that comes from outside, at its worst. */
function hostile(): Story {
  const bad =
    '\u202egnaH \u0007 \u001b[31m 漢字かな交じり文 👩‍👩‍👧 averyveryverylongwordwithoutanyspaceinitthatgoesonandon'
  const [first, ...rest] = SAMPLE.articles
  const [quote, ...quotes] = SAMPLE.quotes
  const [agent, ...agents] = SAMPLE.agents
  return {
    ...SAMPLE,
    title: bad,
    articles: [{ ...first!, outlet: bad, title: bad, published: bad, dateDoubt: 'unreadable' }, ...rest],
    agents: [{ ...agent!, name: bad }, ...agents],
    quotes: [
      {
        ...quote!,
        words: bad,
        variants: [
          quote!.variants[0]!,
          {
            ...quote!.variants[1]!,
            words: bad,
            mutations: [{ type: 'number', before: { start: 0, end: 5 }, after: { start: 0, end: 90 } }],
          },
        ],
      },
      ...quotes,
    ],
    notes: [bad],
    circles: [{ articles: [first!.id, 'a-gone'], why: bad }],
    contradictions: [{ between: ['q1', 'nothing'], why: bad }],
  }
}

describe('the report of a story', () => {
  it.each([
    ['story-80', SAMPLE, 80, false],
    ['story-44', SAMPLE, 44, false],
    ['story-explain-100', SAMPLE, 100, true],
    ['story-crowd-80', crowd(300), 80, false],
  ])('looks like reports/%s.txt', async (name, story, width, explain) => {
    await expect(plain(story, width, explain)).toMatchFileSnapshot(`reports/${name}.txt`)
  })

  it('keeps within its width, whatever the story holds', () => {
    for (const story of [SAMPLE, hostile(), crowd(120)])
      for (let width = 32; width <= 104; width += 3)
        for (const explain of [false, true])
          for (const line of plain(story, width, explain).split('\n'))
            expect([line, columns(line) <= Math.min(width, 100)]).toEqual([line, true])
  })

  it('says the same with colour and without', () => {
    for (const story of [SAMPLE, hostile()]) {
      const coloured = storyReport(story, { width: 80, colour: true, explain: true })
      expect(stripVTControlCharacters(coloured).replace(/ +$/gm, '')).toBe(plain(story, 80, true))
    }
  })

  it('sends nothing to the terminal that it would obey', () => {
    expect(plain(hostile(), 80, true)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u)
  })

  it('warns of a changed negation twice: at the top and where it stands', () => {
    expect(plain(SAMPLE)).toContain('▲ 1 wording changes a negation or a number.')
    expect(plain(SAMPLE)).toContain('▲ NEGATION CHANGED')
    expect(plain(SAMPLE)).toContain('▲ 11 outlets, but 2 origins.')
  })

  it('counts what it leaves out', () => {
    expect(plain(crowd(300))).toContain('and 260 more articles; --explain lists them')
    expect(plain(crowd(300), 80, true)).not.toContain('more articles')
  })

  it('takes a story in which nobody is quoted', () => {
    const silent = { ...SAMPLE, quotes: [], claims: [], contradictions: [], lineage: [], circles: [] }
    expect(plain(silent)).not.toContain('Quotes')
    expect(plain(silent)).toContain('Who took it from whom')
  })

  it('calls an article without outlet and headline by how it begins, and counts no origin of one alone', () => {
    const reading = speakersIn(
      'a',
      [],
      'The ferry will not sail before the wind has dropped, and nobody knows when that is to be.',
    )
    const report = storyReport(storyOf([reading]), { width: 80, colour: false, readings: [reading] })
    expect(report.split('\n')[0]).toBe('The ferry will not sail before the wind has dropped, and no…')
    expect(report).toContain('(no outlet)')
    expect(report).not.toMatch(/0 origins|no headline/)
  })
})
