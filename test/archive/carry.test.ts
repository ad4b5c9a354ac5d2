import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'
import { BUDGET, BUDGET_FACTS, HARBOUR, HARBOUR_FACTS, readingOf, toKeep } from './articles.ts'
import { PLACES, type Spot } from './places.ts'

const LATER = '2026-03-02T08:00:00.000Z'

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** Two articles with everything that can be kept of one: two originals, several runs, corrections, one of them undone. */
async function filled(archive: Archive): Promise<void> {
  const { id } = await archive.keep(toKeep(HARBOUR, { ...HARBOUR_FACTS, url: 'https://courier.example/tunnel' }))
  const page = {
    ...toKeep(HARBOUR, { ...HARBOUR_FACTS, url: 'https://courier.example/tunnel' }, LATER),
    retrievedBy: 'fetched' as const,
  }
  await archive.keep({ ...page, bytes: new Uint8Array([0, 255, 128, 10, 13]), mediaType: 'text/html; charset=utf-8' })
  const newer = readingOf(HARBOUR, HARBOUR_FACTS)
  newer.run.version = '9.9.9'
  await archive.addReading(id, newer, '2026-03-03T08:00:00.000Z')
  const [first] = newer.attributions
  const made = await archive.correct(id, {
    at: LATER,
    by: 'Mo “x”',
    note: null,
    change: { type: 'channel', of: first!, channel: 'social' },
  })
  await archive.correct(id, {
    at: LATER,
    by: 'Mo',
    note: '\u2028 a\nb 😀',
    change: { type: 'not-an-attribution', of: first! },
  })
  await archive.undo(id, made!.id, '2026-03-04T08:00:00.000Z')
  await archive.keep(toKeep(BUDGET, BUDGET_FACTS))
}

describe.each(PLACES)('an export: $name', ({ fresh }) => {
  const spots: Spot[] = []
  const open: Archive[] = []
  let archive: Archive
  let copy: Archive
  let lines: string[]

  beforeAll(async () => {
    for (const _ of [0, 1]) {
      const spot = await fresh()
      spots.push(spot)
      open.push(await openArchive(spot.where))
    }
    ;[archive, copy] = open as [Archive, Archive]
    await filled(archive)
    lines = await gathered(archive.exported())
  })
  afterAll(async () => {
    for (const one of open) await one.close()
    for (const spot of spots) await spot.gone()
  })

  const edited = (change: (line: Line) => void, from = 0): string => {
    const line = JSON.parse(lines[from]!) as Line
    change(line)
    return JSON.stringify(line)
  }

  it('is one line an article, in the order of ids, the same every time', async () => {
    expect(lines).toHaveLength(2)
    expect(lines.every((line) => !line.includes('\n'))).toBe(true)
    const ids = lines.map((line) => JSON.parse(line).id)
    expect(ids).toEqual([...ids].sort())
    expect(await gathered(archive.exported())).toEqual(lines)
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"schema":'],
    ['a number', '7'],
    ['a deep nest', '['.repeat(100_000)],
    ['another schema', '{"schema":"hearsay/archive/2"}'],
  ])('is not taken over from %s', async (_, line) => {
    await expect(copy.take(line)).rejects.toThrow(/^It is n/)
  })

  it.each<[string, (line: Line) => void, RegExp]>([
    ['an id with SQL', (l) => (l.id = "a-' or true"), /“id”/],
    ['the id of another article', (l) => (l.id = 'a-0123456789abcdef'), /belong to another article/],
    ['no original', (l) => (l.originals = []), /“originals”/],
    ['bytes that are not base64', (l) => (l.originals[0]!.bytes = '%%'), /bytes/],
    ['other bytes', (l) => (l.originals[0]!.bytes = 'QUJD'), /damaged: their SHA-256 is not/],
    ['a run of lost bytes', (l) => (l.runs[0]!.sha256 = '0'.repeat(64)), /not in the line/],
    ['a run twice', (l) => l.runs.push(l.runs[0]!), /stands twice/],
    ['a changed text', (l) => (l.runs[0]!.reading.article.text += '!'), /another fingerprint/],
    [
      'a span after the text',
      (l) => (l.runs[0]!.reading.openQuestions = [{ start: 0, end: 1e9 }]),
      /ends after the text/,
    ],
    ['a span turned round', (l) => (l.runs[0]!.reading.openQuestions = [{ start: 2, end: 1 }]), /span 2–1/],
    ['a speaker nobody knows', (l) => (l.runs[0]!.reading.attributions[0]!.speaker = 'x9'), /no such id/],
    ['a time that is none', (l) => (l.originals[0]!.retrievedAt = 'yesterday'), /“originals.0.retrievedAt”/],
    ['a key missing', (l) => Reflect.deleteProperty(l.runs[0]!.reading, 'evidence'), /“runs.0.reading.evidence”/],
  ])('with %s is not taken over', async (_, change, reason) => {
    await expect(copy.take(edited(change))).rejects.toThrow(reason)
    expect(await copy.counts()).toEqual({ articles: 0, statements: 0, agents: 0, corrections: 0 })
  })

  it('round-trips byte for byte through an empty archive', async () => {
    for (const line of lines) expect(await copy.take(line)).toEqual({ id: JSON.parse(line).id, isNew: true })
    expect(await gathered(copy.exported())).toEqual(lines)
    expect(await copy.counts()).toEqual(await archive.counts())
    expect(await copy.articles({ limit: 9 })).toEqual(await archive.articles({ limit: 9 }))
    expect(await copy.agents({ limit: 9 })).toEqual(await archive.agents({ limit: 9 }))
    expect(await copy.statements({}, { limit: 99 })).toEqual(await archive.statements({}, { limit: 99 }))
    expect(await gathered(copy.verify())).toEqual([])
  })

  it('taken over again changes nothing', async () => {
    for (const line of lines) expect(await copy.take(line)).toMatchObject({ isNew: false })
    expect(await gathered(copy.exported())).toEqual(lines)
  })

  it('adds what is not there yet, and leaves what is', async () => {
    const more = edited((line) => {
      line.runs[0]!.id = 'r-00000000000000ff'
      line.runs[0]!.at = '2027-01-01T00:00:00.000Z'
      line.runs[0]!.reading.run.version = '10.0.0'
    })
    const { id } = await copy.take(more)
    const before = await archive.article(id)
    const after = await copy.article(id)
    expect(after!.runs).toHaveLength(before!.runs.length + 1)
    expect(after!.machine.run.version).toBe('10.0.0')
    expect(after!.corrections).toEqual(before!.corrections)
    expect(await gathered(copy.verify())).toEqual([])
  })

  it('keeps what a newer version put into a reading', async () => {
    const line = edited((l) =>
      Object.assign(l.runs[0]!, { id: 'r-00000000000000fe', reading: { ...l.runs[0]!.reading, mood: 'calm' } }),
    )
    await copy.take(line)
    expect((await gathered(copy.exported())).some((l) => l.includes('"mood":"calm"'))).toBe(true)
  })
})

/** What the tests change in a line. */
type Line = {
  id: string
  originals: { sha256: string; bytes: string; retrievedAt: string }[]
  runs: { id: string; at: string; sha256: string; reading: ReturnType<typeof readingOf> }[]
}
