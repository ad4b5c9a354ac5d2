import { openGrouping } from '../src/story/grouping/open-grouping.ts'
import { bCubed } from './grouping/score.ts'
import { syntheticArticles } from './grouping/synthetic.ts'
import { percent, type Section } from './section.ts'

/** `HEARSAY_GROUPING_ARTICLES=100000` measures the whole; continuous integration takes a tenth. */
const ARTICLES = Number(process.env.HEARSAY_GROUPING_ARTICLES ?? 10_000)
const SEED = 11
/** Articles whose cost is measured together: the first such part from `EARLY` on, and the last. */
const PART = 5_000
const EARLY = 5_000
/** The numbers. */
const A_SECOND = 200
const MEGABYTES = 2_000
const FLAT = 1.3

/** Many articles into stories, one after the other: what the next one costs, and what all of them hold. */
export function benchGroupingScale(): Section {
  const grouping = openGrouping()
  const stories: string[] = []
  const ids: string[] = []
  const parts: number[] = []
  let spent = 0
  for (const { id, story, digest } of syntheticArticles(SEED, ARTICLES)) {
    const before = cpu()
    grouping.add(id, digest)
    spent += cpu() - before
    stories.push(String(story))
    ids.push(id)
    if (ids.length % PART > 0) continue
    parts.push(spent / PART)
    spent = 0
  }
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const f1 = bCubed(
    stories,
    ids.map((id) => grouping.storyOf(id)!),
  )
  const [early, late] = [parts[EARLY / PART]!, parts.at(-1)!]
  const total = parts.reduce((sum, part) => sum + part, 0) / parts.length
  const growth = Number((late / early).toFixed(2))
  return {
    name: 'grouping-scale',
    title: 'Articles into stories, many',
    how: `${ARTICLES.toLocaleString('en')} articles of a seeded generator, one after the other, in ${new Set(stories).size.toLocaleString('en')} stories; digests are made from their words alone (no pipeline: no speakers, no quotes) and given. Processor time of grouping. Resident memory is that of the process, generator included.`,
    columns: ['what', 'value'],
    rows: [
      ['articles a second', Math.round(1_000 / total)],
      [`ms an article, ${EARLY.toLocaleString('en')} to ${(EARLY + PART).toLocaleString('en')}`, early.toFixed(2)],
      [`ms an article, the last ${PART.toLocaleString('en')}`, late.toFixed(2)],
      ['resident memory, MB', memory],
      ['B³ F1', percent(f1)],
    ],
    floors: [
      { what: 'articles a second', reached: Math.round(1_000 / total), floor: A_SECOND },
      { what: 'times the early cost', reached: growth, floor: FLAT, atMost: true },
      { what: 'MB of memory', reached: memory, floor: MEGABYTES, atMost: true },
    ],
  }
}

/** Milliseconds of processor time of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
