import type { Found } from '../../archive/archive.ts'

/** Statements of one outlet on one day. `day` is empty where the article states no date. */
export type Day = { day: string; outlet: string; found: Found[] }

/** Groups statements by day and outlet, keeping their order. */
export function byDay(found: readonly Found[]): Day[] {
  const days = new Map<string, Day>()
  for (const statement of found) {
    const day = statement.article.published?.slice(0, 10) ?? ''
    const outlet = statement.article.outlet ?? ''
    const key = `${day} ${outlet}`
    const group = days.get(key) ?? { day, outlet, found: [] }
    days.set(key, group)
    group.found.push(statement)
  }
  return [...days.values()]
}
