import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { migrate } from '../../src/archive/driver/migrate.ts'
import { memoryDriver } from '../../src/archive/driver/pglite.ts'
import { archiveOf } from '../../src/archive/on-driver.ts'
import { openArchive } from '../../src/archive/open.ts'
import { story as storyIn } from '../../src/archive/stories/story.ts'
import { BUDGET, BUDGET_FACTS, HARBOUR, HARBOUR_FACTS, readingOf, toKeep } from './articles.ts'
import { PLACES, type Spot } from './places.ts'

const LATER = '2026-03-02T08:00:00.000Z'

/** The harbour again, in another outlet's words and a day later. */
const ECHO = `Tunnel under the harbour opens in October

Transport minister Ada Lindqvist told reporters that the tunnel would open in October although the ventilation had failed a test.

“The tunnel will open in October,” she said. Her spokesman Tomas Okafor would not say why the cost had doubled.`
const ECHO_FACTS = { title: 'Tunnel opens in October', outlet: 'Northern Herald', published: '2026-02-03' }
/** One that tells of both: the tunnel, and the council. */
const BEARS = `Bears raid bakery

A brown bear ate forty cinnamon buns in Kaltenried, rangers said. “It was polite,” baker Ulla Brenner said.`

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const toKeepEcho = () => toKeep(ECHO, ECHO_FACTS, '2026-03-01T10:00:00.000Z')

describe.each(PLACES)('stories: $name', ({ fresh }) => {
  let spot: Spot
  let archive: Archive
  let harbour: string
  let budget: string
  let echo: string

  beforeAll(async () => {
    spot = await fresh()
    archive = await openArchive(spot.where)
    harbour = (await archive.keep(toKeep(HARBOUR, HARBOUR_FACTS))).id
    budget = (await archive.keep(toKeep(BUDGET, BUDGET_FACTS))).id
    echo = (await archive.keep(toKeepEcho())).id
  })
  afterAll(async () => {
    await archive?.close()
    await spot?.gone()
  })

  it('joins an article to its story as it is kept', async () => {
    const story = await archive.storyOf(harbour)
    expect(story).toMatch(/^s-[0-9a-f]{16}$/)
    expect(await archive.storyOf(echo)).toBe(story)
    expect(await archive.storyOf(budget)).not.toBe(story)
    expect(await archive.storyOf('a-0')).toBeNull()
  })

  it('lists stories of two articles or more, and all of them when asked', async () => {
    const { items, next } = await archive.stories({ limit: 10 })
    expect(next).toBeNull()
    expect(items).toEqual([
      {
        id: await archive.storyOf(harbour),
        title: 'Harbour tunnel will open late',
        from: '2026-02-02',
        to: '2026-02-03',
        articles: 2,
        outlets: 2,
        statements: readingOf(HARBOUR).attributions.length + readingOf(ECHO).attributions.length,
      },
    ])
    const first = await archive.stories({ limit: 1 }, undefined, true)
    const second = await archive.stories({ limit: 1, after: first.next! }, undefined, true)
    expect([...first.items, ...second.items].map((line) => line.articles)).toEqual([1, 2])
    expect(second.next).toBeNull()
    await expect(archive.stories({ limit: 0 })).rejects.toThrow(RangeError)
  })

  it('finds a story by the words of its articles', async () => {
    const ids = async (words: string): Promise<string[]> =>
      (await archive.stories({ limit: 10 }, words, true)).items.map((line) => line.id)
    expect(await ids('ventilation')).toEqual([await archive.storyOf(harbour)])
    expect(await ids('libraries')).toEqual([await archive.storyOf(budget)])
    expect(await ids('cinnamon')).toEqual([])
  })

  it('gives the readings of a story in the order of time, under their ids in the archive', async () => {
    const story = await archive.story((await archive.storyOf(echo))!)
    expect(story!.readings.map((r) => r.article.id)).toEqual([harbour, echo])
    expect(story!.readings[0]!.attributions).toEqual(readingOf(HARBOUR, HARBOUR_FACTS).attributions)
    expect(story!.leftOut).toBe(0)
    expect(story!.apart).toEqual([])
    expect(await archive.story('s-0')).toBeNull()
  })

  it('shows corrections, and tells by its stamp that something changed', async () => {
    const id = (await archive.storyOf(harbour))!
    const before = await archive.storyStamp(id)
    expect(await archive.storyStamp(id)).toBe(before)
    const [of] = readingOf(HARBOUR, HARBOUR_FACTS).attributions
    await archive.correct(harbour, { at: LATER, by: 'Mo', note: null, change: { type: 'not-an-attribution', of: of! } })
    expect(await archive.storyStamp(id)).not.toBe(before)
    expect(await archive.storyOf(harbour)).toBe(id)
    const { readings } = (await archive.story(id))!
    expect(readings[0]!.attributions.length).toBe(readingOf(HARBOUR, HARBOUR_FACTS).attributions.length - 1)
    expect(await archive.storyStamp('s-0')).toBeNull()
  })

  it('tells two statements apart by their words, and undoes it', async () => {
    const id = (await archive.storyOf(harbour))!
    const { readings } = (await archive.story(id))!
    const [a, b] = readings.map((r) => `${r.article.id}#${r.attributions.at(-1)!.id}`) as [string, string]
    const before = await archive.storyStamp(id)
    const said = { what: 'statement' as const, between: [a, b] as [string, string], at: LATER, by: 'Mo', note: 'No' }
    const told = await archive.tellApart(said)
    expect(told).toEqual({ ...said, id: told!.id, undoneAt: null })
    expect(told!.id).toMatch(/^t-[0-9a-f]{16}$/)
    expect((await archive.story(id))!.apart).toEqual([told])
    expect(await archive.storyStamp(id)).not.toBe(before)
    const undone = await archive.undoApart(told!.id, '2026-03-05T08:00:00.000Z')
    expect(undone!.undoneAt).toBe('2026-03-05T08:00:00.000Z')
    expect(await archive.undoApart(told!.id, '2026-03-06T08:00:00.000Z')).toEqual(undone)
    expect(await archive.undoApart('t-0', LATER)).toBeNull()
    expect(await archive.tellApart({ ...said, between: [a, `${harbour}#nobody`] })).toBeNull()
    await expect(archive.tellApart({ ...said, between: [a, a] })).rejects.toThrow(/apart from itself/)
  })

  it('calls what was told apart as a later run calls it', async () => {
    const id = (await archive.storyOf(harbour))!
    const speaker = (at: number) => async (): Promise<string> => {
      const reading = (await archive.story(id))!.readings[at]!
      return `${reading.article.id}#${reading.speakers.find((s) => s.name?.includes('Okafor'))!.id}`
    }
    const between: [string, string] = [await speaker(0)(), await speaker(1)()]
    const told = await archive.tellApart({ what: 'speaker', between, at: LATER, by: 'Mo', note: null })
    const newer = readingOf(ECHO, ECHO_FACTS)
    const renamed = JSON.parse(JSON.stringify(newer).replaceAll(/"s(\d+)"/g, '"x$1"')) as typeof newer
    await archive.addReading(echo, renamed, '2026-03-07T08:00:00.000Z')
    const shown = (await archive.story(id))!.apart.find((t) => t.id === told!.id)
    expect(shown!.between).toEqual([between[0], await speaker(1)()])
    expect(shown!.between[1]).toMatch(/#x\d+$/)
  })

  it('puts an article elsewhere that people told apart from its story, and back when they undo it', async () => {
    const id = (await archive.storyOf(harbour))!
    const told = await archive.tellApart({ what: 'article', between: [harbour, echo], at: LATER, by: 'Mo', note: null })
    expect(await archive.storyOf(harbour)).toBe(id)
    const elsewhere = (await archive.storyOf(echo))!
    expect(elsewhere).not.toBe(id)
    expect((await archive.story(elsewhere))!.apart.map((t) => t.id)).toContain(told!.id)
    // Another run does not bring it back.
    await archive.addReading(echo, readingOf(ECHO, ECHO_FACTS), '2026-03-08T08:00:00.000Z')
    expect(await archive.storyOf(echo)).toBe(elsewhere)
    await archive.undoApart(told!.id, '2026-03-09T08:00:00.000Z')
    expect(await archive.storyOf(echo)).toBe(id)
    expect(await gathered(archive.verify())).toEqual([])
  })

  it('carries stories and what was told apart to another archive', async () => {
    const other = await fresh()
    const copy = await openArchive(other.where)
    try {
      const lines = await gathered(archive.exported())
      for (const line of lines) await copy.take(line)
      expect(await gathered(copy.exported())).toEqual(lines)
      expect(await copy.stories({ limit: 10 }, undefined, true)).toEqual(
        await archive.stories({ limit: 10 }, undefined, true),
      )
      const id = (await archive.storyOf(harbour))!
      expect(await copy.story(id)).toEqual(await archive.story(id))
      expect(await gathered(copy.verify())).toEqual([])
      const forged = JSON.stringify({ ...JSON.parse(lines[0]!), story: 'x' })
      await expect(copy.take(forged)).rejects.toThrow(/no line of an export/)
    } finally {
      await copy.close()
      await other.gone()
    }
  })

  it('puts articles of one story together that are kept at the same time', async () => {
    const other = await fresh()
    const many = await openArchive(other.where)
    try {
      const kept = await Promise.all(
        [1, 2, 3, 4, 5, 6].map((n) => many.keep(toKeep(`${BEARS}\n\nEdition ${n}.`, { published: '2026-02-02' }))),
      )
      const stories = await Promise.all(kept.map(({ id }) => many.storyOf(id)))
      expect(new Set(stories).size).toBe(1)
      expect(await gathered(many.verify())).toEqual([])
    } finally {
      await many.close()
      await other.gone()
    }
  })
})

describe('an archive from before there were stories', () => {
  it('gets them as it is opened and asked', async () => {
    const driver = await memoryDriver()
    await migrate(driver)
    const archive = archiveOf(driver)
    const ids = [toKeep(HARBOUR, HARBOUR_FACTS), toKeep(BUDGET, BUDGET_FACTS), toKeepEcho()].map(
      async (article) => (await archive.keep(article)).id,
    )
    const [harbour, budget, echo] = (await Promise.all(ids)) as [string, string, string]
    for (const table of ['grouped', 'posting', 'term', 'story', 'former_story', 'apart'])
      await driver.query(`drop table hearsay.${table}`, [])
    await driver.query('delete from hearsay.migration where number = 2', [])
    await migrate(driver)
    const old = archiveOf(driver)
    expect(await gathered(old.verify())).toEqual([])
    expect((await gathered(old.exported())).every((line) => line.includes('"story":null'))).toBe(true)
    expect((await old.stories({ limit: 10 })).items.map((line) => line.articles)).toEqual([2])
    expect(await old.storyOf(harbour)).toBe(await old.storyOf(echo))
    expect(await old.storyOf(budget)).not.toBe(await old.storyOf(echo))
    expect(await gathered(old.verify())).toEqual([])
    await old.close()
  })

  it('takes a line of an export from then', async () => {
    const archive = await openArchive('memory:')
    await archive.keep(toKeep(HARBOUR, HARBOUR_FACTS))
    await archive.keep(toKeepEcho())
    const lines = (await gathered(archive.exported())).map((line) => JSON.parse(line))
    const copy = await openArchive('memory:')
    for (const { story: _, apart: __, ...line } of lines) await copy.take(JSON.stringify(line))
    expect((await copy.stories({ limit: 10 })).items.map((line) => line.articles)).toEqual([2])
    await archive.close()
    await copy.close()
  })
})

describe('stories that grow', () => {
  it('are joined under the older id, and the other id leads there', async () => {
    const driver = await memoryDriver()
    await migrate(driver)
    const archive = archiveOf(driver)
    const first = 'Glacier survey Halvorsen measured crevasse meltwater Brandal station helicopter'
    const second = 'Insurance tribunal Petrakis hotel flooding Brandal valley compensation lawsuit'
    const keep = async (text: string): Promise<string> => (await archive.keep(toKeep(`${text}.`))).id
    const a = await archive.storyOf(await keep(first))
    const b = await archive.storyOf(await keep(second))
    expect(a).not.toBe(b)
    const bridge = await keep(`${first} ${second}`)
    expect(await archive.storyOf(bridge)).toBe(a)
    expect((await archive.story(b!))!.line).toMatchObject({ id: a, articles: 3 })
    expect(await archive.storyStamp(b!)).toBe(await archive.storyStamp(a!))
    expect(await gathered(archive.verify())).toEqual([])
    // What is beyond the most that is given at once is counted.
    const capped = await storyIn(driver.query, a!, 2)
    expect(capped!.readings).toHaveLength(2)
    expect(capped!.leftOut).toBe(1)
    await archive.close()
  })

  it('are not joined when people told two of their articles apart', async () => {
    const archive = await openArchive('memory:')
    const keep = async (text: string): Promise<string> => (await archive.keep(toKeep(text))).id
    const one = await keep(`${BEARS}\n\nFirst edition.`)
    const two = await keep(`${BEARS}\n\nSecond edition.`)
    await archive.tellApart({ what: 'article', between: [one, two], at: LATER, by: 'Mo', note: null })
    const third = await keep(`${BEARS}\n\nThird edition.`)
    const stories = await Promise.all([one, two, third].map((id) => archive.storyOf(id)))
    expect(stories[0]).not.toBe(stories[1])
    expect(stories.slice(0, 2)).toContain(stories[2])
    await archive.close()
  })
})
