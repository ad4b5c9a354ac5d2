import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive, Paging } from '../src/archive/archive.ts'
import { openArchive } from '../src/archive/open.ts'
import { articleOf, type Random, random, type World, world } from './archive/articles.ts'
import { scan } from './archive/scan.ts'
import type { Section } from './section.ts'

const ARTICLES = Number(process.env.HEARSAY_ARCHIVE_ARTICLES ?? 5_000)
const SEED = 7
/** Articles whose keeping is timed, once the others are there. */
const MEASURED = 50
/** Queries of each kind. */
const QUERIES = 40
const PAGE = { limit: 20 }
/** The number for search, and for the first page after `hearsay serve` on an archive that is there. */
const SEARCH_MS = 60
const OPEN_MS = 2_000

type Kind = { name: string; isSearch: boolean; run: (archive: Archive) => Promise<unknown> }
type Measured = { ms: number[]; wall: number[] }

/**
 * Search over 100,000 statements in a folder of this process (PGlite). PGlite computes on the one thread that asks, so
 * processor time is the time somebody waits on a machine with nothing else to do. `HEARSAY_ARCHIVE_BENCH` names a folder
 * that is kept from run to run.
 */
export async function benchArchive(): Promise<Section> {
  const kept = process.env.HEARSAY_ARCHIVE_BENCH
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const where = join(folder, 'archive')
  const next = random(SEED)
  const of = world(next)
  try {
    const filling = await filled(where, next, of)
    const opening = await cpuOf(async () => {
      const archive = await openArchive(where)
      await archive.articles(PAGE)
      await archive.close()
    })
    const archive = await openArchive(where)
    const rows: (string | number)[][] = []
    const searches: number[] = []
    for (const kind of kinds(random(SEED + 1), of)) {
      const measured = await measure(archive, kind)
      rows.push(row(kind.name, measured))
      if (kind.isSearch) searches.push(...measured.ms)
    }
    const statements = (await archive.counts()).statements
    await archive.close()
    const baseline = await scan(where, random(SEED + 1), of, QUERIES)
    return section(statements, rows, searches, row('baseline: ILIKE over all statements', baseline), filling, opening)
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Fills it up to its size, then keeps some more and gives back what one of those took. Milliseconds. */
async function filled(where: string, next: Random, of: World): Promise<number> {
  const archive = await openArchive(where)
  const { articles } = await archive.counts()
  let n = articles
  while (n < ARTICLES) await archive.keep(articleOf(next, of, n++))
  const more = Array.from({ length: MEASURED }, () => articleOf(next, of, n++))
  const { ms } = await cpuOf(async () => {
    for (const article of more) await archive.keep(article)
  })
  await archive.close()
  return ms / MEASURED
}

function kinds(next: Random, of: World): Kind[] {
  const common = (): string => of.common[Math.floor(next() * of.common.length)]!
  const rare = (): string => of.rare[Math.floor(of.rare.length * next() ** 3)]!
  const person = (): string => of.people[Math.floor(of.people.length * next() ** 3)]!
  const search = (name: string, words: () => string): Kind => ({
    name,
    isSearch: true,
    run: (archive) => archive.statements({ words: words() }, PAGE),
  })
  return [
    search('one rare word', rare),
    search('one running word', common),
    search('two running words', () => `${common()} ${common()}`),
    search('a rare and a running word', () => `${rare()} ${common()}`),
    search('a phrase of two words', () => `"${common()} ${common()}"`),
    search('a speaker’s name', person),
    search('one of two words', () => `${common()} or ${rare()}`),
    search('a misspelt word', () => misspelt(next, rare())),
    {
      name: 'running word in one channel',
      isSearch: true,
      run: (archive) => archive.statements({ words: common(), channel: 'lip-reading' }, PAGE),
    },
    { name: 'newest statements', isSearch: false, run: (archive) => archive.statements({}, PAGE) },
    { name: 'fiftieth page of the newest', isSearch: false, run: deepPage() },
    { name: 'speakers, most statements first', isSearch: false, run: (archive) => archive.agents(PAGE) },
  ]
}

/** One letter dropped, one doubled: no such word is anywhere. */
function misspelt(next: Random, word: string): string {
  const at = 1 + Math.floor(next() * (word.length - 2))
  return `${word.slice(0, at)}${word.slice(at + 1)}${word.at(-1)}x`
}

function deepPage(): Kind['run'] {
  let place: Promise<Paging> | null = null
  const found = async (archive: Archive): Promise<Paging> => {
    let after: string | null = null
    for (let page = 1; page < 50; page++)
      after = (await archive.statements({}, { ...PAGE, ...(after !== null && { after }) })).next
    return { ...PAGE, ...(after !== null && { after }) }
  }
  return async (archive) => {
    place ??= found(archive)
    return archive.statements({}, await place)
  }
}

async function measure(archive: Archive, { run }: Kind): Promise<Measured> {
  await run(archive)
  const measured: Measured = { ms: [], wall: [] }
  for (let i = 0; i < QUERIES; i++) {
    const { ms, wall } = await cpuOf(() => run(archive))
    measured.ms.push(ms)
    measured.wall.push(wall)
  }
  return measured
}

/** Milliseconds of processor time and of waiting. */
export async function cpuOf(work: () => Promise<unknown>): Promise<{ ms: number; wall: number }> {
  const [before, start] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, wall: performance.now() - start }
}

const quantile = (of: readonly number[], share: number): number =>
  [...of].sort((a, b) => a - b)[Math.min(of.length - 1, Math.floor(share * of.length))] ?? Number.NaN

const row = (name: string, { ms, wall }: Measured): (string | number)[] => [
  name,
  quantile(ms, 0.5).toFixed(1),
  quantile(ms, 0.95).toFixed(1),
  quantile(wall, 0.5).toFixed(0),
]

function section(
  statements: number,
  rows: (string | number)[][],
  searches: readonly number[],
  baseline: (string | number)[],
  filling: number,
  opening: { ms: number; wall: number },
): Section {
  const p95 = Number(quantile(searches, 0.95).toFixed(1))
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  return {
    name: 'archive',
    title: 'The archive: search in PGlite',
    how: `${statements.toLocaleString('en')} statements made by a seeded generator, in a folder; ${QUERIES} queries of each kind, pages of ${PAGE.limit}, marks included; processor time (PGlite computes on the thread that asks), and the wall time of a machine with other work beside it. With that many there, an article of 20 statements is kept in ${filling.toFixed(0)} ms of processor time. Resident memory at the end: ${memory} MB. Opening it, first page and closing: ${opening.ms.toFixed(0)} ms of processor time, ${opening.wall.toFixed(0)} ms of wall time.`,
    columns: ['query', 'ms, p50', 'ms, p95', 'wall ms, p50'],
    rows: [...rows, baseline],
    floors: [
      { what: 'ms, p95 of all searches', reached: p95, floor: SEARCH_MS, atMost: true },
      { what: 'ms to open, show a page and close', reached: Math.round(opening.ms), floor: OPEN_MS, atMost: true },
    ],
  }
}
