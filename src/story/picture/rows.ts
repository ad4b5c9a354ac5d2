import type { Lineage } from './lineage.ts'

/**
 * A row for each station: those who took from nobody below one another, each with all that goes back to it in rows of
 * its own; a station stands in the middle of those that took from it. In time that grows with the stations.
 */
export function rowsOf({ stations, main }: Lineage, columns: ReadonlyMap<string, number>): Map<string, number> {
  const children = childrenOf(main, columns)
  const hanging = new Set(main.map(({ later }) => later))
  const tops = stations.filter(({ id }) => !hanging.has(id)).sort((a, b) => rank(a) - rank(b))
  const rows = new Map<string, number>()
  let next = 0
  for (const { id: top } of tops) {
    const line = preorder(top, children)
    for (const id of line) if (!children.has(id)) rows.set(id, next++)
    for (const id of line.toReversed()) {
      const below = children.get(id)
      if (below) rows.set(id, (rows.get(below[0]!)! + rows.get(below.at(-1)!)!) / 2)
    }
  }
  return rows
}

/** Roots of the story in its order, then whatever else begins a line. */
const rank = ({ root, isRoot }: Lineage['stations'][number]): number =>
  isRoot && root >= 0 ? root : Number.MAX_SAFE_INTEGER

function childrenOf(main: Lineage['main'], columns: ReadonlyMap<string, number>): Map<string, string[]> {
  const children = new Map<string, string[]>()
  for (const { earlier, later } of main) {
    const before = children.get(earlier)
    if (before) before.push(later)
    else children.set(earlier, [later])
  }
  const folded = new Set(main.flatMap(({ later, taking }) => (taking === null ? later : [])))
  const place = (id: string): number => (folded.has(id) ? Number.MAX_SAFE_INTEGER : columns.get(id)!)
  for (const list of children.values()) list.sort((a, b) => place(a) - place(b))
  return children
}

/** A station and all that goes back to it, each before those that took from it. */
export function preorder(top: string, children: ReadonlyMap<string, readonly string[]>): string[] {
  const line: string[] = []
  const open = [top]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    line.push(id)
    open.push(...(children.get(id) ?? []).toReversed())
  }
  return line
}
