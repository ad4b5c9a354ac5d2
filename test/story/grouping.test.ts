import { describe, expect, it } from 'vitest'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { digestOf } from '../../src/story/grouping/digest.ts'
import { groupStories } from '../../src/story/grouping/group-stories.ts'
import { openGrouping } from '../../src/story/grouping/open-grouping.ts'

function reading(text: string, facts: { title?: string; published?: string; outlet?: string } = {}): Reading {
  const found = read({ text, ...facts })
  if (isReading(found)) return found
  throw new Error(found.error.message)
}

const TUNNEL = [
  'The Sundby harbour tunnel will open in October, transport minister Ada Lindqvist told reporters on Monday. Ventilation in the tunnel had failed a test in March, and divers are still sealing the eastern caisson.',
  'Transport minister Ada Lindqvist promised that the harbour tunnel at Sundby opens this October. A ventilation test failed in March. The eastern caisson still leaks, her spokesman Tomas Okafor said.',
  'Divers are sealing the eastern caisson of the Sundby tunnel, spokesman Tomas Okafor said, and the harbour tunnel could still open in October if ventilation passes a second test.',
]
const BEAR = [
  'A brown bear walked into the bakery of Ulla Brenner in Kaltenried on Tuesday and ate forty cinnamon buns before rangers led it back to the forest.',
  'Rangers led a brown bear out of Kaltenried after it had eaten forty cinnamon buns in a bakery. “It was very polite,” owner Ulla Brenner said.',
]
const ALL = [...TUNNEL, ...BEAR]

/** The texts of each group, by their places in ALL. */
const places = (groups: Reading[][]): number[][] =>
  groups
    .map((group) => group.map((r) => ALL.indexOf(r.article.text)).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)

describe('groupStories', () => {
  it('puts articles on one thing together, undated ones by their words', () => {
    expect(places(groupStories(ALL.map((text) => reading(text))))).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })

  it('gives the same stories in whatever order the articles come', () => {
    const forward = ALL.map((text) => reading(text))
    expect(groupStories([...forward].reverse())).toEqual(groupStories(forward))
  })

  it('keeps what is years apart in two stories', () => {
    const then = reading(BEAR[0]!, { published: '2019-04-02' })
    const now = reading(BEAR[1]!, { published: '2026-04-03' })
    expect(groupStories([then, now])).toHaveLength(2)
    expect(groupStories([then, reading(BEAR[1]!, { published: '2019-04-03' })])).toHaveLength(1)
  })

  it('takes a copy into the story whatever its date says', () => {
    const then = reading(TUNNEL[0]!, { published: '2026-04-02' })
    const wrong = reading(`${TUNNEL[0]!} Read more.`, { published: '2062-04-02' })
    expect(groupStories([then, wrong])).toHaveLength(1)
  })

  it('sorts a story by time, the undated last', () => {
    const days = ['2026-04-04', undefined, '2026-04-02']
    const readings = TUNNEL.map((text, i) => reading(text, days[i] === undefined ? {} : { published: days[i] }))
    const [story] = groupStories(readings)
    expect(story!.map((r) => r.article.published)).toEqual(['2026-04-02', '2026-04-04', null])
  })

  it('groups the same article five hundred times, and none at all', () => {
    const one = reading(BEAR[0]!)
    expect(groupStories(Array.from({ length: 500 }, () => one)).map((s) => s.length)).toEqual([500])
    expect(groupStories([])).toEqual([])
  })
})

describe('openGrouping', () => {
  it('gives a story its id when it begins and keeps it', () => {
    const grouping = openGrouping()
    const stories = ALL.map((text, i) => grouping.add(`a${i}`, digestOf(reading(text))).story)
    expect(stories).toEqual([stories[0], stories[0], stories[0], stories[3], stories[3]])
    expect(stories[0]).toMatch(/^s-[0-9a-f]{16}$/)
    expect(stories[0]).not.toBe(stories[3])
  })

  it('joins two stories that an article shows to be one, under the older id', () => {
    const words = (list: string): Reading => reading(`${list}.`)
    const first = 'Glacier survey Halvorsen measured crevasse meltwater Brandal station helicopter'
    const second = 'Insurance tribunal Petrakis hotel flooding Brandal valley compensation lawsuit'
    const grouping = openGrouping()
    const a = grouping.add('a', digestOf(words(first))).story
    const b = grouping.add('b', digestOf(words(second))).story
    expect(a).not.toBe(b)
    const bridge = grouping.add('c', digestOf(words(`${first} ${second}`)))
    expect(bridge).toEqual({ story: a, joined: [b] })
    expect(['a', 'b', 'c'].map(grouping.storyOf)).toEqual([a, a, a])
  })

  it('leaves two stories alone when an article only touches both', () => {
    const grouping = openGrouping()
    const add = (id: string, text: string): string => grouping.add(id, digestOf(reading(text))).story
    const tunnel = TUNNEL.map((text, i) => add(`t${i}`, text))[0]
    const bear = BEAR.map((text, i) => add(`b${i}`, text))[0]
    add('both', `${TUNNEL[1]} ${BEAR[1]}`)
    expect(grouping.storyOf('t0')).toBe(tunnel)
    expect(grouping.storyOf('b0')).toBe(bear)
    expect(tunnel).not.toBe(bear)
  })

  it('answers the same from digests that went through JSON', () => {
    const digest = digestOf(reading(BEAR[1]!, { published: '2026-04-02', title: 'Bear eats buns' }))
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest)
    expect(JSON.stringify(digest).length).toBeLessThan(2_000)
    expect(digest.quotes.length).toBe(0)
    expect(digest.agents.length).toBe(1)
  })
})
