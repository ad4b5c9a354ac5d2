import { createHash } from 'node:crypto'
import type {
  AgentLine,
  Apart,
  Archive,
  ArticleLine,
  Found,
  KeptArticle,
  KeptStory,
  Listed,
  Paging,
} from '../../src/archive/archive.ts'
import { correct } from '../../src/correction/correct.ts'
import type { Reading } from '../../src/reading/reading.ts'

type Row = KeptArticle & { bytes: Uint8Array; readings: Map<string, Reading>; changes: number }

/** An archive in plain maps: what the routes need of one, without a database to wait for. */
export function memoryArchive(shared = false): Archive & { asked: string[] } {
  const rows = new Map<string, Row>()
  const asked: string[] = []
  let runs = 0
  let corrections = 0
  const lineOf = (row: Row): ArticleLine => {
    const { reading } = correct(row.machine, row.corrections)
    const bySpeaker = new Map(reading.speakers.map((s) => [s.id, s]))
    const isNamed = (id: string | null): boolean => id !== null && bySpeaker.get(id)?.named === true
    return {
      ...row.line,
      statements: reading.attributions.length,
      named: new Set(reading.attributions.map((a) => a.speaker).filter(isNamed)).size,
      unnamed: reading.attributions.filter((a) => !isNamed(a.speaker)).length,
      headline: reading.headline?.status ?? null,
      corrections: row.corrections.filter((c) => c.undoneAt === null).length,
    }
  }
  const view = ({ line, sha256, mediaType, facts, machine, runs, corrections }: Row): KeptArticle => ({
    line,
    sha256,
    mediaType,
    facts,
    machine,
    runs: [...runs],
    corrections: [...corrections],
  })
  const shownOf = (row: Row): KeptArticle => ({ ...view(row), line: lineOf(row) })
  const statements = (): Found[] =>
    [...rows.values()].flatMap((row) => foundIn(lineOf(row), correct(row.machine, row.corrections).reading))
  const addRun = (row: Row, reading: Reading, at: string): string => {
    const id = `r${++runs}`
    row.runs.push({ id, at, version: reading.run.version, model: reading.run.model })
    row.readings.set(id, reading)
    row.machine = reading
    row.changes++
    return id
  }
  const apart: Apart[] = []
  const story = (): KeptStory | null => (rows.size > 0 ? oneStory([...rows.values()].map(shownOf), apart) : null)
  return {
    asked,
    shared,
    keep: async ({ bytes, mediaType, retrievedAt, retrievedBy, facts, reading }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const { id, title, outlet, url, published } = reading.article
      const isNew = !rows.has(id)
      const zero = { statements: 0, named: 0, unnamed: 0, headline: null, corrections: 0 }
      const line = { id, title, outlet, url, published, retrievedAt, retrievedBy, ...zero }
      const row: Row = rows.get(id) ?? {
        line,
        sha256,
        mediaType,
        facts,
        machine: reading,
        runs: [],
        corrections: [],
        bytes,
        readings: new Map(),
        changes: 0,
      }
      rows.set(id, row)
      return { id, isNew, run: addRun(row, reading, retrievedAt) }
    },
    addReading: async (article, reading, at) => {
      const row = rows.get(article)
      if (!row) return null
      addRun(row, reading, at)
      return row.runs.at(-1)!
    },
    article: async (id) => {
      asked.push(id)
      const row = rows.get(id)
      return row ? shownOf(row) : null
    },
    stamp: async (id) => rows.get(id)?.changes.toString() ?? null,
    original: async (id) => {
      const row = rows.get(id)
      return row ? { bytes: row.bytes, mediaType: row.mediaType } : null
    },
    reading: async (article, run) => rows.get(article)?.readings.get(run) ?? null,
    articles: async (paging, words) =>
      paged([...rows.values()].reverse().map(lineOf), paging, (a) => matches(words, a.title, a.outlet)),
    agents: async (paging, words) => paged(agentsOf(statements()), paging, (a) => matches(words, a.name, a.role)),
    agent: async (id) => agentsOf(statements()).find((a) => a.id === id) ?? null,
    statements: async (filter, paging) =>
      paged(
        statements(),
        paging,
        (f) =>
          matches(filter.words, f.words) &&
          (filter.agent === undefined || agentId(f.speaker.name ?? '') === filter.agent) &&
          (filter.channel === undefined || f.channel === filter.channel) &&
          (filter.commitment === undefined || f.commitment === filter.commitment) &&
          (filter.named === undefined || f.speaker.named === filter.named),
      ),
    correct: async (article, made) => {
      const row = rows.get(article)
      if (!row) return null
      const correction = { id: `c${++corrections}`, ...made, undoneAt: null }
      row.corrections.push(correction)
      row.changes++
      return correction
    },
    undo: async (article, id, at) => {
      const row = rows.get(article)
      const found = row?.corrections.findIndex((c) => c.id === id) ?? -1
      if (!row || found < 0) return null
      const before = row.corrections[found]!
      row.corrections[found] = { ...before, undoneAt: before.undoneAt ?? at }
      row.changes++
      return row.corrections[found]!
    },
    stories: async (paging, words) => paged(story() ? [story()!.line] : [], paging, (s) => matches(words, s.title)),
    story: async (id) => (id === ONE_STORY ? story() : null),
    storyLine: async (id) => (id === ONE_STORY ? (story()?.line ?? null) : null),
    storyOf: async (article) => (rows.has(article) ? ONE_STORY : null),
    storyStamp: async (id) => (id === ONE_STORY && rows.size > 0 ? JSON.stringify(story()).length.toString() : null),
    tellApart: async (said) => {
      const told = { id: `t-${apart.length}`, ...said, undoneAt: null }
      apart.push(told)
      return told
    },
    undoApart: async (id, at) => {
      const found = apart.findIndex((told) => told.id === id)
      if (found < 0) return null
      apart[found] = { ...apart[found]!, undoneAt: apart[found]!.undoneAt ?? at }
      return apart[found]!
    },
    counts: async () => ({
      articles: rows.size,
      statements: statements().length,
      agents: agentsOf(statements()).length,
      corrections: [...rows.values()].reduce((sum, r) => sum + r.corrections.length, 0),
    }),
    exported: async function* () {},
    take: async () => ({ id: '', isNew: false }),
    verify: async function* () {},
    close: async () => undefined,
  }
}

const ONE_STORY = 's-0000000000000001'

/** Everything that is kept as one story. */
function oneStory(kept: readonly KeptArticle[], apart: readonly Apart[]): KeptStory {
  const days = kept.flatMap(({ line }) => line.published?.slice(0, 10) ?? []).sort()
  const readings = kept.map(({ machine, corrections, line }) => {
    const { reading } = correct(machine, corrections)
    return { ...reading, article: { ...reading.article, id: line.id } }
  })
  const line = {
    id: ONE_STORY,
    title: kept[0]?.line.title ?? null,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    articles: kept.length,
    outlets: new Set(kept.flatMap((k) => k.line.outlet ?? [])).size,
    statements: readings.reduce((sum, r) => sum + r.attributions.length, 0),
  }
  return { line, readings, leftOut: 0, apart: [...apart] }
}

const matches = (words: string | undefined, ...fields: (string | null)[]): boolean =>
  words === undefined || fields.some((f) => f?.toLowerCase().includes(words.toLowerCase()))

function paged<T>(all: T[], { limit, after }: Paging, isWanted: (item: T) => boolean): Listed<T> {
  const wanted = all.filter(isWanted)
  const from = Number(after ?? 0)
  return { items: wanted.slice(from, from + limit), next: from + limit < wanted.length ? String(from + limit) : null }
}

const agentId = (name: string): string => name.toLowerCase().replace(/\W+/g, '-')

function agentsOf(found: readonly Found[]): AgentLine[] {
  const names = [...new Set(found.flatMap((f) => (f.speaker.named && f.speaker.name ? [f.speaker.name] : [])))]
  return names.map((name) => {
    const theirs = found.filter((f) => f.speaker.name === name)
    const articles = new Set(theirs.map((f) => f.article.id)).size
    return {
      id: agentId(name),
      name,
      named: true,
      kind: 'person',
      role: theirs[0]!.speaker.role,
      statements: theirs.length,
      articles,
      first: null,
      last: null,
    }
  })
}

function foundIn({ id, title, outlet, published }: ArticleLine, reading: Reading): Found[] {
  return reading.attributions.map((a, k): Found => {
    const speaker = reading.speakers.find((s) => s.id === a.speaker)
    const { kind, channel, commitment } = reading.evidence[k]!
    return {
      article: { id, title, outlet, published },
      id: a.id,
      words: a.content.map((s) => reading.article.text.slice(s.start, s.end)).join(' … '),
      speaker: { id: null, name: speaker?.name ?? null, named: speaker?.named ?? false, role: speaker?.role ?? null },
      kind,
      form: a.form,
      channel,
      commitment,
      through: [],
      confidence: a.confidence,
      marks: [],
    }
  })
}
