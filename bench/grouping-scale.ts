import { openGrouping } from '../src/story/grouping/open-grouping.ts'
import { bCubed } from './grouping/score.ts'
import { type Synthetic, syntheticArticles } from './grouping/synthetic.ts'
import { percent, type Section } from './section.ts'

/** `HEARSAY_GROUPING_ARTICLES=100000` measures the whole; continuous integration takes a tenth. */
const ARTICLES = Number(process.env.HEARSAY_GROUPING_ARTICLES ?? 10_000)
const SEED = 11
/** Articles whose cost is measured together: their digests are made before, so that making them is not in it. */
const PART = 1_000
/** The early cost is that of so many articles from here on, or from the middle of a shorter run; the late one of as many at the end. */
const EARLY = 10_000
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
  for (const part of inParts(syntheticArticles(SEED, ARTICLES))) {
    const before = cpu()
    for (const { id, digest } of part) grouping.add(id, digest)
    parts.push((cpu() - before) / part.length)
    for (const { id, story } of part) {
      stories.push(String(story))
      ids.push(id)
    }
  }
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const f1 = bCubed(
    stories,
    ids.map((id) => grouping.storyOf(id)!),
  )
  const from = Math.min(EARLY, ARTICLES / 2)
  const early = median(parts.slice(from / PART, (2 * from) / PART))
  const late = median(parts.slice(-from / PART))
  const total = parts.reduce((sum, part) => sum + part, 0) / parts.length
  const growth = Number((late / early).toFixed(2))
  return {
    name: 'grouping-scale',
    title: 'Articles into stories, many',
    how: `${ARTICLES.toLocaleString('en')} articles of a seeded generator, one after the other, in ${new Set(stories).size.toLocaleString('en')} stories; digests are made from their words alone (no pipeline: no speakers, no quotes) and given. Processor time (user and system, collection of garbage included) of grouping alone, not time on the clock; costs are medians over parts of ${PART.toLocaleString('en')} articles. Resident memory is that of the process, generator included.`,
    columns: ['what', 'value'],
    rows: [
      ['articles a second', Math.round(1_000 / total)],
      [`ms an article, ${from.toLocaleString('en')} to ${(2 * from).toLocaleString('en')}`, early.toFixed(3)],
      [`ms an article, the last ${from.toLocaleString('en')}`, late.toFixed(3)],
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

function* inParts(articles: Iterable<Synthetic>): Generator<Synthetic[]> {
  let part: Synthetic[] = []
  for (const article of articles) {
    part.push(article)
    if (part.length < PART) continue
    yield part
    part = []
  }
}

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b)
  return inOrder[Math.floor(inOrder.length / 2)]!
}

/** Milliseconds of processor time of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
