import { describe, expect, it } from 'vitest'
import type { Quote, Story } from '../../src/story/story.ts'
import { shared, sheetOf } from '../../src/web/story/sheet.ts'
import { timelineOf } from '../../src/web/story/timeline.ts'
import { SAMPLE } from '../story/sample.ts'

const lineOf = (story: Story, quotes: readonly Quote[] = shared(story.quotes).many, isNarrow = false) =>
  timelineOf(sheetOf(story), quotes, 600, isNarrow)

/** The story with so many articles of one quote, each of an outlet of its own, an hour after the other. */
function many(count: number): Story {
  const article = SAMPLE.articles[0]!
  const id = (i: number): string => `a-${i}`
  const articles = Array.from({ length: count }, (_, i) => ({
    ...article,
    id: id(i),
    outlet: `Outlet ${i}`,
    published: new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(),
  }))
  const quote = SAMPLE.quotes[0]!
  const appearances = articles.map((a) => ({ ...quote.variants[0]!.appearances[0]!, article: a.id }))
  const first = { ...quote.first, article: id(0) }
  return { ...SAMPLE, articles, quotes: [{ ...quote, first, variants: [{ ...quote.variants[0]!, appearances }] }] }
}

describe('the timeline of first appearances', () => {
  it('has a line for each outlet in the order of time, and the first with a quote filled', () => {
    const line = lineOf(SAMPLE)!
    const marks = line.rows.flatMap((row) => row.marks)
    const xs = line.rows.map((row) => row.marks[0]!.x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    for (const { x } of marks) expect(x >= line.left && x <= line.right).toBe(true)
    const first = SAMPLE.quotes.filter((q) => q.origins.articles > 1).map((q) => q.first.article)
    expect(marks.filter((mark) => mark.quotes > 0).map((mark) => mark.id)).toEqual([...new Set(first)])
    expect(marks[0]!.says).toMatch(/: first with (one quote|\d+ quotes)$/)
    expect(new Set(line.rows.map((row) => row.label)).size).toBe(line.rows.length)
  })

  it('marks days, also where all of it was on one', () => {
    expect(lineOf(many(5))!.ticks.map((tick) => tick.label)).toEqual(['1 Jan'])
    const labels = lineOf(many(60))!.ticks.map((tick) => tick.label)
    expect(labels).toEqual(['1 Jan', '2 Jan', '3 Jan'])
  })

  it('says what it has no room for', () => {
    const line = lineOf(many(40))!
    expect([line.rows.length, line.outletsLeft]).toEqual([24, 16])
  })

  it('guesses no date: what has none stands on no line, and one date makes none', () => {
    const story = many(4)
    const undated = story.articles.map((a, i) => (i < 2 ? a : { ...a, dateDoubt: 'missing' as const }))
    expect(lineOf({ ...story, articles: undated })!.undated).toBe(2)
    expect(lineOf({ ...story, articles: undated.slice(1) })).toBeNull()
  })

  it('stands below its outlet where there is no room beside it', () => {
    const [wide, narrow] = [lineOf(SAMPLE)!, lineOf(SAMPLE, undefined, true)!]
    expect(narrow.left).toBeLessThan(wide.left)
    expect(narrow.height).toBeGreaterThan(wide.height)
  })
})
