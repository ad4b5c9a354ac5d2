import { Graph, layout } from '@dagrejs/dagre'
import type { Box, Join, Plan } from './plan.ts'

type Point = { x: number; y: number }
/** Where everything stands, in pixels; the point of a box or a label is its middle. */
export type Laid = {
  width: number
  height: number
  boxes: (Box & Point)[]
  joins: (Join & { points: Point[]; at: Point })[]
}

const MARGIN = 16
const RANKS = 26

/** Lays a plan out downwards, from the article to the words, with what shows each step beside its line. */
export function laidOut({ boxes, joins }: Plan): Laid {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', ranksep: RANKS, marginx: MARGIN, marginy: MARGIN })
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { from, to, label } of joins)
    graph.setEdge(from, to, { width: label.width, height: label.height, labelpos: 'r', labeloffset: 8 })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, x: graph.node(box.id).x, y: graph.node(box.id).y })),
    joins: joins.map((join) => {
      const { points = [], x = 0, y = 0 } = graph.edge(join.from, join.to)
      return { ...join, points, at: { x, y } }
    }),
  }
}
