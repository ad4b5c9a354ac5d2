import type { PageFacts } from '../../src/article/article.ts'
import { unreachable } from '../../src/text/unreachable.ts'
import { upper } from './grammar.ts'
import { type Carrying, type CascadePlan, type From, type Plan, planOf } from './plan.ts'
import { between, chance, pick, type Random, randomOf, shuffled } from './random.ts'
import { KNOWN_THEMES, UNSEEN_THEMES } from './themes/themes.ts'
import { type Seen, type Truth, truthOf } from './truth.ts'
import { type Outlet, worldOf } from './world.ts'
import { type Written, writeAll } from './write.ts'

/** A story as its outlets printed it, in no order, and what is true of it. */
export type Cascade = { seed: number; theme: string; articles: Printed[]; truth: Truth }
export type Printed = PageFacts & { text: string; title: string; url: string }

/** Seeds from here on are published with; they draw themes that no development seed does. */
export const PUBLISHED_FROM = 1_000_000
const DAY = 86_400_000
const YEARS = 10

/** The same seed gives the same story, byte for byte. */
export function cascade(seed: number): Cascade {
  const random = randomOf(seed)
  const themes = seed >= PUBLISHED_FROM ? [...KNOWN_THEMES, ...UNSEEN_THEMES] : KNOWN_THEMES
  const theme = pick(random, themes)
  const room = roomOf(random)
  // One outlet more than articles: somebody may be credited whose article nobody has.
  const world = worldOf(random, theme, room + 1)
  const plan = planOf(random, world, room)
  const { written, sources } = writeAll(random, world, plan)
  const order = shuffled(
    random,
    plan.plans.map((_, i) => i),
  )
  const dates = plan.plans.map((p) => datedOf(random, p, plan.plans))
  const articles = apart(
    order.map((i) => printed(random, world.outlets[plan.plans[i]!.outlet]!, written[i]!, dates[i]!)),
  )
  const words = order.map((i) => written[i]!.words)
  const seen = order.map((i) => dates[i]!.seen)
  return { seed, theme: theme.name, articles, truth: truthOf(inOrder(plan, order), words, seen, sources) }
}

/** Three to forty articles; most stories have few. */
function roomOf(random: Random): number {
  const size = random()
  return size < 0.3
    ? between(random, 3, 6)
    : size < 0.75
      ? between(random, 7, 14)
      : size < 0.94
        ? between(random, 15, 25)
        : between(random, 26, 40)
}

type Dated = { published: string | null; seen: Seen; time: number }

/** The date as the page states it, and what a reader can make of it. */
function datedOf(random: Random, { date, time, carries }: Plan, plans: readonly Plan[]): Dated {
  const minute = Math.floor(time / 60_000) * 60_000
  const iso = (t: number): string => new Date(t).toISOString().replace('.000', '')
  switch (date) {
    case 'full':
      return { published: chance(random, 0.2) ? withOffset(minute) : iso(minute), seen: [minute, minute], time }
    case 'day': {
      const day = Math.floor(time / DAY) * DAY
      return { published: iso(day).slice(0, 10), seen: [day, day + DAY - 1], time }
    }
    case 'missing':
      return { published: null, seen: null, time }
    case 'future':
      return { published: iso(minute + YEARS * 365 * DAY), seen: null, time }
    case 'past':
      return { published: '1970-01-01T00:00:00Z', seen: null, time }
    case 'before': {
      const cited = carries.flatMap((c) =>
        c.from.kind === 'credit' && c.from.to !== null ? [plans[c.from.to]!.time] : [],
      )
      const wrong = Math.floor(Math.min(minute, ...cited) / 60_000) * 60_000 - between(random, 1, 3) * DAY
      return { published: iso(wrong), seen: [wrong, wrong], time }
    }
    default:
      return unreachable(date)
  }
}

/** Articles with one text are one article to Hearsay: copies end in a line of their own outlet, as most do. */
function apart(articles: readonly Printed[]): Printed[] {
  const seen = new Set<string>()
  return articles.map((article) => {
    const isCopy = seen.has(article.text)
    seen.add(article.text)
    return isCopy ? { ...article, text: `${article.text}\n\nMore on this at ${new URL(article.url).host}` } : article
  })
}

/** The same moment by a clock that is two hours ahead. */
const withOffset = (time: number): string => new Date(time + 2 * 3_600_000).toISOString().replace('.000Z', '+02:00')

function printed(random: Random, outlet: Outlet, { title, paragraphs }: Written, { published, time }: Dated): Printed {
  const style = (words: string): string =>
    outlet.quotes === 'curly' ? words : words.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'")
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 48)
  const host = pick(random, outlet.hosts)
  const url = `https://${host}/${new Date(time).toISOString().slice(0, 7).replace('-', '/')}/${slug}-${between(random, 1000, 9999)}`
  const named = random()
  const name = named < 0.82 ? outlet.name : named < 0.9 ? outlet.name.replace(/^The /u, '') : null
  return {
    text: style(paragraphs.join('\n\n')),
    title: style(upper(title)),
    url,
    ...(name !== null && { outlet: name }),
    ...(published !== null && { published }),
  }
}

/** The plan with its articles in another order: what points at them points at their new places. */
function inOrder(plan: CascadePlan, order: readonly number[]): CascadePlan {
  const placeOf = (i: number): number => order.indexOf(i)
  const moved = ({ from, ...carrying }: Carrying): Carrying => ({ ...carrying, from: movedFrom(from) })
  const movedFrom = (from: From): From => {
    if (from.kind === 'ground') return from
    if (from.kind === 'silent') return { kind: 'silent', via: placeOf(from.via) }
    return {
      ...from,
      to: from.to === null ? null : placeOf(from.to),
      via: from.via === null ? null : placeOf(from.via),
    }
  }
  const plans = order
    .map((i) => plan.plans[i]!)
    .map((p) => ({ ...p, carries: p.carries.map(moved), reprints: p.reprints === null ? null : placeOf(p.reprints) }))
  return { ...plan, plans, rings: plan.rings.map((ring) => ring.map(placeOf)) }
}
