import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../src/story/picture/picture.ts'
import { treeOf } from '../../src/story/picture/tree.ts'
import type { Mutation, Story } from '../../src/story/story.ts'
import { markedVariant } from '../../src/story/telling/marked.ts'
import { rangeWords } from '../../src/story/telling/say.ts'
import { crowd, SAMPLE } from './sample.ts'

const labels = (story: Story): Map<string, string> =>
  new Map(pictureOf(story).stops.map(({ id, label }) => [id, label]))

describe('the picture of a story', () => {
  const picture = pictureOf(SAMPLE)
  const stop = (label: string) => picture.stops.find((s) => s.label === label)!

  it('runs from the earlier to the later, left to right', () => {
    const at = new Map(picture.stops.map((s) => [s.id, s]))
    for (const { earlier, later } of [...picture.lines, ...picture.side])
      expect(at.get(earlier)!.x).toBeLessThan(at.get(later)!.x)
    const days = picture.stops.filter((s) => s.article && s.day).sort((a, b) => a.day!.localeCompare(b.day!))
    days.forEach((s, i) => {
      const before = days[i - 1]
      if (before && before.day! < s.day!) expect(before.x).toBeLessThan(s.x)
    })
  })

  it('shows each article and source once, each in a place of its own', () => {
    expect(picture.stops).toHaveLength(SAMPLE.articles.length + SAMPLE.sources.length)
    expect(new Set(picture.stops.map(({ x, y }) => `${x} ${y}`)).size).toBe(picture.stops.length)
    for (const { x, y } of picture.stops) {
      expect(x).toBeLessThan(picture.width)
      expect(y).toBeLessThan(picture.height)
    }
  })

  it('keeps the two origins apart and says of each article which it goes back to', () => {
    expect(picture.stops.filter((s) => s.isRoot).map((s) => s.label)).toEqual(['Ruth Calloway', 'Anton Weiss'])
    expect([stop('Coast Weekly').root, stop('Quay Radio').root]).toEqual([0, 1])
  })

  it('puts an article without a date where its credit puts it, and says so', () => {
    expect(stop('Morning Ledger')).toMatchObject({
      day: '2026-03-03',
      detail: 'no date · gives credit',
      isDoubted: true,
    })
    expect(stop('Morning Ledger').x).toBeGreaterThan(stop('Quay Radio').x)
  })

  it('leads each article from where it most surely has it; other ways are drawn beside', () => {
    expect(picture.lines.filter((l) => l.later === stop('The Beacon').id).map((l) => l.confidence)).toEqual([0.66])
    expect(picture.side.map((l) => l.confidence)).toEqual([0.45])
  })

  it('draws a ring through all that are in it', () => {
    expect(picture.rings.map((r) => r.stops)).toEqual([
      [stop('Port Aldren Today'), stop('Island Wire')].map(({ x, y }) => ({ x, y })),
    ])
  })

  it('does not hang in takings that close a ring, and loses nobody', () => {
    const [first, second] = [SAMPLE.articles[0]!.id, SAMPLE.articles[1]!.id]
    const back = { ...SAMPLE.lineage[1]!, later: first, earlier: second }
    const ringed = { ...SAMPLE, lineage: [...SAMPLE.lineage.slice(1), back] }
    expect(pictureOf(ringed).stops).toHaveLength(picture.stops.length)
    expect(treeOf(ringed, 100)).toHaveLength(picture.stops.length)
  })

  it('folds a crowd, says how many, and counts each once', () => {
    for (const size of [200, 3000]) {
      const { stops, notes } = pictureOf(crowd(size))
      expect(stops.length).toBeLessThan(130)
      const articles = stops.filter((s) => s.kind === 'article').map((s) => s.id)
      const all = [...articles, ...stops.flatMap((s) => s.folded)]
      expect(new Set(all).size).toBe(size)
      expect(all).toHaveLength(size)
      expect(notes.join(' ')).toContain('are folded into the one they go back to')
    }
  })

  it('folds a long chain from its end', () => {
    const many = crowd(1000)
    const chain = many.articles
      .slice(1)
      .map((a, i) => ({ ...many.lineage[1]!, later: a.id, earlier: many.articles[i]!.id }))
    const { stops } = pictureOf({ ...many, lineage: chain })
    expect(stops.reduce((sum, s) => sum + s.folded.length, 0)).toBeGreaterThan(900)
  })

  it('has a place for those that took nothing from anybody', () => {
    const apart = { ...SAMPLE, lineage: [] }
    expect([...labels(apart).values()]).toContain('Tidewater Post')
    expect(treeOf({ ...SAMPLE, lineage: [], articles: [] }, 10).map((b) => b.station.name)).toEqual([
      'Ruth Calloway',
      'Anton Weiss',
    ])
  })

  it('makes names from outside harmless', () => {
    const [first, ...rest] = SAMPLE.articles
    const hostile = { ...SAMPLE, articles: [{ ...first!, outlet: 'The \u202eegnahC' }, ...rest] }
    expect(labels(hostile).get(first!.id)).toBe('The <U+202E>egnahC')
  })
})

describe('the indented list', () => {
  it('has every article once, below what it was taken from', () => {
    const branches = treeOf(SAMPLE, 100)
    expect(branches.map(({ depth, station }) => `${' '.repeat(depth)}${station.name}`)).toEqual([
      'Ruth Calloway',
      ' Evening Mercury',
      '  The Harbour Gazette',
      '   Daily Lantern',
      '    Coast Weekly',
      '  Tidewater Post',
      '   Port Aldren Today',
      '    Island Wire',
      'Anton Weiss',
      ' Northern Star',
      '  Quay Radio',
      '   Morning Ledger',
      '  The Beacon',
    ])
    expect(branches.find((b) => b.station.name === 'Tidewater Post')!.goesOn).toEqual([false, false])
    expect(branches.find((b) => b.station.name === 'Coast Weekly')!.goesOn).toEqual([false, true, false, false])
  })
})

describe('a marked variant', () => {
  const shown = (first: string, variant: string, mutations: Mutation[]): string =>
    markedVariant(first, variant, mutations)
      .map(({ kind, words }) => (kind === 'same' ? words : kind === 'gone' ? `[-${words}-]` : `{+${words}+}`))
      .join('')

  it('shows what is gone and what has come, and is the variant letter by letter', () => {
    const [quote] = SAMPLE.quotes
    for (const { words, mutations } of quote!.variants)
      expect(
        markedVariant(quote!.words, words, mutations)
          .filter((p) => p.kind !== 'gone')
          .map((p) => p.words)
          .join(''),
      ).toBe(words)
    expect(quote!.variants.map((v) => shown(quote!.words, v.words, v.mutations))).toEqual([
      'We will open the harbour before the winter.',
      '[-We will-]{+We’ll+} open the harbour before the {+first+} winter{+, Stefan+}.',
      'We will {+not+} open the harbour before the winter.',
      'We will open the harbour[- before the winter-].',
    ])
  })

  it('bears spans that cross or lie outside', () => {
    const wild: Mutation[] = [
      { type: 'added', before: null, after: { start: 2, end: 900 } },
      { type: 'cut', before: { start: 5, end: 900 }, after: null },
      { type: 'number', before: { start: 0, end: 3 }, after: { start: 0, end: 4 } },
    ]
    const parts = markedVariant('One two three', 'Four two', wild)
    expect(
      parts
        .filter((p) => p.kind !== 'gone')
        .map((p) => p.words)
        .join(''),
    ).toBe('Four two')
  })
})

describe('days', () => {
  it('are written as people write them', () => {
    expect(rangeWords('2026-03-02', '2026-03-02')).toBe('2 Mar 2026')
    expect(rangeWords('2026-03-02', '2026-03-04')).toBe('2–4 Mar 2026')
    expect(rangeWords('2026-03-30', '2026-04-02', '2026')).toBe('30 Mar – 2 Apr')
    expect(rangeWords('2025-12-30', '2026-01-02')).toBe('30 Dec 2025 – 2 Jan 2026')
    expect(rangeWords('soon', 'soon')).toBe('soon')
  })
})
