import type { Story } from '../story.ts'
import { lineageOf, type Way } from './lineage.ts'
import { preorder } from './rows.ts'
import type { Station } from './stations.ts'

/** A line of the lineage as an indented list: `depth` steps below its beginning, with the way that leads to it. */
export type Branch = {
  station: Station
  depth: number
  /** For each step before this one, whether further lines hang on it below; the last entry is about this line itself. */
  goesOn: boolean[]
  way: Way | null
  /** Further ways that lead to it, the surest first. */
  side: Way[]
}

/** The lineage as an indented list, each station below the one that it most surely took from; at most about `most` lines. */
export function treeOf(story: Story, most: number): Branch[] {
  const { stations, main, side } = lineageOf(story, most)
  const byId = new Map(stations.map((s) => [s.id, s]))
  const ways = new Map(main.map((way) => [way.later, way]))
  const children = new Map<string, string[]>()
  for (const { earlier, later } of main) children.set(earlier, [...(children.get(earlier) ?? []), later])
  for (const list of children.values()) list.sort((a, b) => (timeOf(byId.get(a)!) < timeOf(byId.get(b)!) ? -1 : 1))
  const tops = stations.filter(({ id }) => !ways.has(id)).sort((a, b) => rank(a) - rank(b))
  const branches = new Map<string, Branch>()
  for (const { id: top } of tops)
    for (const id of preorder(top, children)) {
      const way = ways.get(id) ?? null
      const above = way ? branches.get(way.earlier)! : null
      const isLast = way ? children.get(way.earlier)!.at(-1) === id : true
      branches.set(id, {
        station: byId.get(id)!,
        depth: above ? above.depth + 1 : 0,
        goesOn: above ? [...above.goesOn, !isLast] : [],
        way,
        side: side.filter((s) => s.later === id),
      })
    }
  return [...branches.values()]
}

const rank = ({ root, isRoot, kind }: Station): number =>
  isRoot && root >= 0 ? root : kind === 'more' ? Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER - 1

/** Those without a date after all others, those that are folded last. */
const timeOf = ({ kind, article, day }: Station): string =>
  kind === 'more' ? '~~' : (article?.published ?? (day === null ? '~' : `${day}~`))
