import { Graph, layout } from '@dagrejs/dagre'
import type { Box, Join, Plan } from './plan.ts'

/** Where everything stands, in pixels; `x` and `y` are the middle of a box. */
export type Laid = {
  width: number
  height: number
  boxes: (Box & { x: number; y: number })[]
  joins: (Join & { points: { x: number; y: number }[] })[]
}

const MARGIN = 16

/** Lays a plan out, from the article to the words: to the right where there is room, else down. */
export function laidOut({ boxes, joins }: Plan, room: number): Laid {
  const across = laid(boxes, joins, 'LR')
  return across.width <= room ? across : laid(boxes, joins, 'TB')
}

function laid(boxes: readonly Box[], joins: readonly Join[], rankdir: 'LR' | 'TB'): Laid {
  const graph = new Graph()
  graph.setGraph({ rankdir, nodesep: 22, ranksep: rankdir === 'LR' ? 44 : 34, marginx: MARGIN, marginy: MARGIN })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  // The way of the words stays straight; notes stand aside.
  for (const { from, to, kind } of joins) graph.setEdge(from, to, { weight: kind === 'way' ? 8 : 1 })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, x: graph.node(box.id).x, y: graph.node(box.id).y })),
    joins: joins.map((join) => ({ ...join, points: graph.edge(join.from, join.to).points ?? [] })),
  }
}
