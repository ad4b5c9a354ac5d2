import { type Cascade, cascade, type Printed } from './cascade.ts'

/** An article out of the stream, with the seed of the story it belongs to. A decoy belongs to none: `story` is null. */
export type Streamed = { page: Printed; story: number | null }

/** Stories that go on at once. */
const OPEN = 60
const HOUR = 3_600_000
const START = Date.UTC(2024, 0, 1)

/**
 * `n` articles of many stories, interleaved as a desk would get them: about sixty stories go on at a time, each over the
 * days that its own articles take. Stories get dates of their own, one after the other; what a page says wrongly of its
 * date stays wrong. The same seed gives the same stream.
 */
export function* cascadeArticles(seed: number, n: number): Generator<Streamed> {
  const running: { articles: Streamed[]; at: number }[] = []
  let next = seed
  for (let given = 0; given < n; given++) {
    while (running.length < OPEN) running.push({ articles: inTime(cascade(next), next++ - seed), at: 0 })
    // The stories take turns, the one with the earliest article first.
    const times = running.map(timeOf)
    const turn = times.indexOf(Math.min(...times))
    const story = running[turn]!
    yield story.articles[story.at++]!
    if (story.at === story.articles.length) running.splice(turn, 1)
  }
}

const timeOf = ({ articles, at }: { articles: Streamed[]; at: number }): number =>
  Date.parse(articles[at]!.page.published ?? '') || 0

/** A story’s articles from first to last, moved to where the stream stands: a new story begins every hour and a half. */
function inTime({ seed, articles, truth }: Cascade, place: number): Streamed[] {
  const all = articles.map((page, i) => ({ page, story: truth.decoys.includes(i) ? null : seed }))
  const times = all.map(({ page }) => Date.parse(page.published ?? '')).filter((t) => !Number.isNaN(t))
  // Half the articles of a story have a sound date at least: the middle one is no outlier.
  const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? START
  const shift = START + place * 1.5 * HOUR - middle
  return all
    .map(({ page, story }) => ({ page: { ...page, ...moved(page, shift) }, story }))
    .sort((a, b) => orderOf(a, START + place * 1.5 * HOUR) - orderOf(b, START + place * 1.5 * HOUR))
}

const LONG = 30 * 24 * HOUR
/** An article without a sound date comes in with the others of its story. */
function orderOf({ page }: Streamed, middle: number): number {
  const time = Date.parse(page.published ?? '')
  return Number.isNaN(time) || Math.abs(time - middle) > LONG ? middle : time
}

function moved({ published }: Printed, shift: number): { published?: string } {
  if (published === undefined || published.startsWith('1970')) return {}
  const iso = new Date(Date.parse(published) + shift).toISOString().replace('.000', '')
  return { published: published.length === 10 ? iso.slice(0, 10) : iso }
}
