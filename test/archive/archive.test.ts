import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive, Fault, Listed, Paging } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'
import type { Change } from '../../src/correction/correction.ts'
import { BUDGET, BUDGET_FACTS, HARBOUR, HARBOUR_FACTS, readingOf, toKeep } from './articles.ts'
import { PLACES, SKIPPED, type Spot } from './places.ts'

/** All items of a list, `limit` at a time. */
async function whole<T>(page: (paging: Paging) => Promise<Listed<T>>, limit: number): Promise<T[]> {
  const items: T[] = []
  for (let after: string | undefined; ; ) {
    const listed = await page({ limit, ...(after !== undefined && { after }) })
    items.push(...listed.items)
    if (listed.next === null) return items
    after = listed.next
  }
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const faults = (archive: Archive): Promise<Fault[]> => gathered(archive.verify())
const LATER = '2026-03-02T08:00:00.000Z'

if (SKIPPED) describe.skip(SKIPPED, () => it('runs the same tests', () => undefined))

describe.each(PLACES)('an archive: $name', ({ fresh }) => {
  let spot: Spot
  let archive: Archive
  let harbour: string
  let budget: string

  beforeAll(async () => {
    spot = await fresh()
    archive = await openArchive(spot.where)
    harbour = (await archive.keep(toKeep(HARBOUR, HARBOUR_FACTS))).id
    budget = (await archive.keep(toKeep(BUDGET, BUDGET_FACTS, '2026-03-01T09:00:00.000Z'))).id
  })
  afterAll(async () => {
    await archive?.close()
    await spot?.gone()
  })

  it('gives back the bytes and the reading as they came', async () => {
    const original = await archive.original(harbour)
    expect(new TextDecoder().decode(original!.bytes)).toBe(HARBOUR)
    const kept = await archive.article(harbour)
    expect(JSON.stringify(kept!.machine)).toBe(JSON.stringify(readingOf(HARBOUR, HARBOUR_FACTS)))
    expect(kept!.facts).toEqual(HARBOUR_FACTS)
    expect(harbour).toBe(`a-${kept!.sha256.slice(0, 16)}`)
    expect(await archive.reading(harbour, kept!.runs[0]!.id)).toEqual(kept!.machine)
  })

  it('gives null for what is not there', async () => {
    const none = [
      archive.article('a-0'),
      archive.original('a-0'),
      archive.reading('a-0', 'r-0'),
      archive.reading(harbour, 'r-0'),
      archive.agent('s-0'),
      archive.stamp('a-0'),
      archive.addReading('a-0', readingOf(HARBOUR), LATER),
      archive.undo(harbour, 'c-0', LATER),
      archive.correct('a-0', {
        at: LATER,
        by: 'Mo',
        note: null,
        change: { type: 'channel', of: ANYWHERE, channel: 'speech' },
      }),
    ]
    expect(await Promise.all(none)).toEqual(none.map(() => null))
  })

  it('lists articles, newest first, page by page', async () => {
    const lines = await whole((paging) => archive.articles(paging), 1)
    expect(lines.map(({ id }) => id)).toEqual([budget, harbour])
    expect(lines[1]).toMatchObject({ ...HARBOUR_FACTS, statements: 4, named: 2, unnamed: 1, corrections: 0 })
  })

  it('finds articles by words of their title, outlet and text', async () => {
    const found = async (words: string): Promise<string[]> =>
      (await archive.articles({ limit: 10 }, words)).items.map(({ id }) => id)
    expect(await found('courier')).toEqual([harbour])
    expect(await found('ventilation')).toEqual([harbour])
    expect(await found('dufour')).toEqual([budget])
    expect(await found('tunnels')).toEqual([budget, harbour])
    expect(await found('ventilation dufour')).toEqual([])
  })

  it('knows a speaker over all articles, and leaves the unnamed apart', async () => {
    const lines = await whole((paging) => archive.agents(paging), 2)
    const ada = lines.find(({ name }) => name === 'Ada Lindqvist')
    expect(ada).toEqual({
      id: ada!.id,
      name: 'Ada Lindqvist',
      named: true,
      kind: 'person',
      role: 'transport minister',
      statements: 3,
      articles: 2,
      first: '2026-02-02',
      last: '2026-02-10',
    })
    expect(lines[0]).toEqual(ada)
    expect(await archive.agent(ada!.id)).toEqual(ada)
    const unnamed = lines.filter(({ named }) => !named).map(({ name }) => name)
    expect(unnamed.sort()).toEqual(['A neighbour', 'Two senior officials'])
    expect(lines.map(({ name }) => name).sort()).toEqual([
      'A neighbour',
      'Ada Lindqvist',
      'Northern Herald',
      'Renée Dufour',
      'Tomas Okafor',
      'Two senior officials',
    ])
    expect((await archive.agents({ limit: 9 }, 'lindqvist')).items).toEqual([ada])
    const said = await archive.statements({ agent: ada!.id }, { limit: 9 })
    expect(said.items.map(({ article, id }) => `${article.id} ${id}`)).toEqual([
      `${budget} a3.1`,
      `${harbour} a1`,
      `${harbour} a4`,
    ])
  })

  it.each([
    [{ named: false }, ['it was about time 😀, and Dufour agreed', 'the cost had doubled']],
    [{ commitment: 'denies' as const }, ['that anybody had been hurt']],
    [{ channel: 'statement' as const }, ['that the ventilation had failed a test']],
    [{ outlet: 'Coast Courier', named: false }, ['the cost had doubled']],
    [{ outlet: 'coast courier' }, []],
    [{ commitment: 'denies' as const, words: 'tunnel' }, ['that anybody had been hurt']],
    [{ words: '“nobody loses”' }, ['“Nobody loses a book,”']],
    [{ words: '"a book loses"' }, []],
    [{ words: 'renee -book' }, ['the libraries would stay open']],
  ])('filters statements by %j', async (filter, words) => {
    const found = await whole((paging) => archive.statements(filter, paging), 1)
    expect(found.map((s) => s.words)).toEqual(words)
  })

  it.each([1, 2, 3, 50])('gives every statement once, %i at a time', async (limit) => {
    for (const filter of [{}, { words: 'tunnel or dufour or courier' }]) {
      const found = await whole((paging) => archive.statements(filter, paging), limit)
      const once = await archive.statements(filter, { limit: 100 })
      expect(found).toEqual(once.items)
      expect(found.length).toBe(9)
    }
  })

  it('marks the words that were searched, behind an emoji and an accent too', async () => {
    const marked = async (words: string): Promise<string[]> => {
      const { items } = await archive.statements({ words }, { limit: 1 })
      return items.flatMap((item) => item.marks.map(({ start, end }) => item.words.slice(start, end)))
    }
    expect(await marked('tunnels opening')).toEqual(['tunnel', 'open'])
    expect(await marked('agreeing dufour')).toEqual(['Dufour', 'agreed'])
    expect(await marked('ventilation courier')).toEqual(['ventilation'])
  })

  it('finds what a misspelt word may have meant', async () => {
    const { items } = await archive.statements({ words: 'ventillation' }, { limit: 9 })
    expect(items.map((s) => [s.words, s.marks])).toEqual([
      ['that the ventilation had failed a test', [{ start: 9, end: 20 }]],
    ])
    expect((await archive.statements({ words: 'Lindquist hurt' }, { limit: 9 })).items.map((s) => s.id)).toEqual(['a4'])
    expect((await archive.statements({ words: 'xylophone' }, { limit: 9 })).items).toEqual([])
  })

  it.each([
    'the',
    'of and to',
    '"',
    '"unclosed',
    "it's' -",
    '\\',
    "'; drop table hearsay.article; --",
    '😀',
    'a\0b',
    '\ud800',
    '()&|!<->:*',
    '% _ %',
    '-tunnel',
    'or or or',
    'مرحبا 東京',
    'x'.repeat(10_000),
    'tunnel '.repeat(1_500),
    '"'.repeat(3_000),
    '   ',
  ])('answers odd words: %j', async (words) => {
    for (const listed of [archive.statements({ words }, { limit: 5 }), archive.articles({ limit: 5 }, words)])
      expect((await listed).items.length).toBeGreaterThanOrEqual(0)
    expect((await archive.agents({ limit: 5 }, words)).next === undefined).toBe(false)
  })

  it.each([
    'nonsense',
    'WzFd',
    '',
    Buffer.from('["\\u0000","x"]').toString('base64url'),
  ])('refuses a place in a list that is none: %j', async (after) => {
    await expect(archive.articles({ limit: 5, after })).rejects.toThrow(/no place in this list/)
    await expect(archive.statements({}, { limit: 5, after })).rejects.toThrow(RangeError)
  })

  it.each([0, -1, 1.5, 100_000])('refuses a page of %d lines', async (limit) => {
    await expect(archive.agents({ limit })).rejects.toThrow(/ask for 1 to 1000/)
  })

  it('counts', async () => {
    expect(await archive.counts()).toEqual({ articles: 2, statements: 9, agents: 6, corrections: 0 })
  })

  it('finds no fault in what it kept', async () => expect(await faults(archive)).toEqual([]))

  describe('corrected', () => {
    const of = readingOf(HARBOUR, HARBOUR_FACTS).attributions.find(({ id }) => id === 'a3')!
    const change: Change = {
      type: 'speaker',
      of,
      speaker: { name: 'Renée Dufour', kind: 'person', role: 'mayor' },
    }
    const said = async (words: string): Promise<string | null> =>
      (await archive.statements({ words, article: harbour }, { limit: 1 })).items[0]!.speaker.name

    it('shows the statement as a person says it is, and takes it back', async () => {
      const stamp = await archive.stamp(harbour)
      const made = await archive.correct(harbour, { at: LATER, by: 'Mo', note: 'asked her', change })
      expect(made).toMatchObject({ at: LATER, by: 'Mo', note: 'asked her', undoneAt: null, change })
      expect(await said('doubled')).toBe('Renée Dufour')
      expect(await archive.stamp(harbour)).not.toBe(stamp)
      expect((await archive.agents({ limit: 9 }, 'dufour')).items[0]).toMatchObject({ statements: 3, articles: 2 })
      expect(await archive.counts()).toMatchObject({ agents: 5, corrections: 1 })
      expect((await archive.article(harbour))!.line).toMatchObject({ corrections: 1, unnamed: 0 })
      expect(await faults(archive)).toEqual([])

      const undone = await archive.undo(harbour, made!.id, '2026-03-02T09:00:00.000Z')
      expect(undone).toEqual({ ...made, undoneAt: '2026-03-02T09:00:00.000Z' })
      expect(await archive.undo(harbour, made!.id, '2026-03-02T10:00:00.000Z')).toEqual(undone)
      expect(await said('doubled')).toBe('Two senior officials')
      expect((await archive.article(harbour))!.corrections).toEqual([undone])
      expect(await archive.counts()).toMatchObject({ agents: 6, corrections: 0 })
      expect(await faults(archive)).toEqual([])
    })

    it('stays corrected when the article is read again', async () => {
      const made = await archive.correct(harbour, { at: '2026-03-03T08:00:00.000Z', by: 'Mo', note: null, change })
      const newer = readingOf(HARBOUR, HARBOUR_FACTS)
      newer.run.version = '9.9.9'
      const run = await archive.addReading(harbour, newer, '2026-03-04T08:00:00.000Z')
      expect(run).toMatchObject({ at: '2026-03-04T08:00:00.000Z', version: '9.9.9' })
      const kept = await archive.article(harbour)
      expect(kept!.runs.at(-1)).toEqual(run)
      expect(kept!.runs.length).toBe(2)
      expect(kept!.machine.run.version).toBe('9.9.9')
      expect(kept!.corrections.map(({ id }) => id)).toContain(made!.id)
      expect(await said('doubled')).toBe('Renée Dufour')
      expect(await faults(archive)).toEqual([])
    })

    it('takes signs that a database cannot hold', async () => {
      const made = await archive.correct(budget, {
        at: LATER,
        by: 'M\0o \ud800',
        note: '\0',
        change: { type: 'channel', of: { source: [], cue: [], content: [] }, channel: 'speech' },
      })
      expect(made).toMatchObject({ by: 'M\ufffdo \ufffd', note: '\ufffd' })
    })
  })

  it('takes the same bytes for the same article', async () => {
    const again = await archive.keep(toKeep(BUDGET, BUDGET_FACTS, LATER))
    expect(again).toEqual({ id: budget, isNew: false, run: (await archive.article(budget))!.runs[0]!.id })
    const known = await archive.keep(toKeep(BUDGET, { ...BUDGET_FACTS, outlet: 'Northern Herald on Sunday' }, LATER))
    expect(known).toMatchObject({ id: budget, isNew: false })
    expect((await archive.article(budget))!.runs.length).toBe(2)
    expect((await archive.article(budget))!.line.outlet).toBe('Northern Herald on Sunday')
  })

  it('takes the same text at the same address for the same article, and keeps both originals', async () => {
    const page = (html: string): Parameters<Archive['keep']>[0] => ({
      ...toKeep('Tomas Okafor said that the pumps were dry.', { url: 'https://courier.example/pumps' }),
      bytes: new TextEncoder().encode(html),
    })
    const first = await archive.keep(page('<p>one</p>'))
    const second = await archive.keep({ ...page('<p>two</p>'), retrievedAt: LATER })
    expect(second).toMatchObject({ id: first.id, isNew: false })
    expect(new TextDecoder().decode((await archive.original(first.id))!.bytes)).toBe('<p>two</p>')
    const line = (await gathered(archive.exported())).find((l) => l.includes(first.id))
    expect(JSON.parse(line!).originals).toHaveLength(2)
    expect(await faults(archive)).toEqual([])
  })

  it('keeps facts and names with signs that a database cannot hold', async () => {
    const odd = toKeep('Zed Marrow said it would rain.', {
      title: 'A\0B',
      outlet: '\ud800',
      url: 'https://x.example/\0',
    })
    const { id } = await archive.keep(odd)
    expect((await archive.article(id))!.line.title).toBe('A\ufffdB')
    expect((await archive.article(id))!.machine).toEqual(odd.reading)
    expect(await faults(archive)).toEqual([])
  })

  it('keeps many at once', async () => {
    const texts = Array.from(
      { length: 12 },
      (_, i) => `Ada Lindqvist said on day ${i} that bridge number ${i} was safe.`,
    )
    const before = await archive.counts()
    await Promise.all(texts.map((text) => archive.keep(toKeep(text))))
    expect((await archive.counts()).articles).toBe(before.articles + 12)
    expect((await archive.statements({ words: 'bridge' }, { limit: 20 })).items).toHaveLength(12)
    expect(await faults(archive)).toEqual([])
  })

  it('keeps bytes that are no text, and a page of ten megabytes', async () => {
    const bytes = new Uint8Array(10_000_000).map((_, i) => (i * 7919) % 256)
    const { id } = await archive.keep({ ...toKeep('Ada Lindqvist said it was large.'), bytes })
    expect(Buffer.compare((await archive.original(id))!.bytes, bytes)).toBe(0)
  })
})

const ANYWHERE = { source: [], cue: [], content: [{ start: 0, end: 1 }] }
