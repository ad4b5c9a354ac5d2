import { overlaps, type Span } from '../../text/span.ts'

/** A statement as the text shows it: its content spans. Those that hold others come first. */
export type Marked = { id: string; content: readonly Span[] }
/** Words that are picked out for the selected statement, or that say that something is not known. */
export type Emphasis = Span & { kind: EmphasisKind }
export type EmphasisKind = 'source' | 'cue' | 'marker' | 'doubt' | 'open'

/** Words under the same statements, outermost first; or the place where a statement ends and its sign stands. */
export type Piece =
  | { type: 'words'; start: number; end: number; statements: string[]; emphasis: EmphasisKind[] }
  | { type: 'sign'; at: number; statement: string }

/** Cuts a block of text where a statement or an emphasis begins or ends. The words pieces in order are the block. */
export function piecesOf(block: Span, marked: readonly Marked[], emphases: readonly Emphasis[] = []): Piece[] {
  const within = marked.filter(({ content }) => content.some((span) => overlaps(span, block)))
  const picked = emphases.filter((span) => overlaps(span, block))
  const ends = signsIn(block, marked)
  const cuts = cutsOf(block, [...within.flatMap(({ content }) => content), ...picked])
  return cuts.slice(0, -1).flatMap((start, i): Piece[] => {
    const end = cuts[i + 1]!
    const covers = (span: Span): boolean => span.start <= start && end <= span.end
    const statements = within.filter(({ content }) => content.some(covers)).map(({ id }) => id)
    const emphasis = [...new Set(picked.filter(covers).map(({ kind }) => kind))]
    const signs = (ends.get(end) ?? []).map((statement): Piece => ({ type: 'sign', at: end, statement }))
    return [{ type: 'words', start, end, statements, emphasis }, ...signs]
  })
}

function cutsOf(block: Span, spans: readonly Span[]): number[] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => block.start < at && at < block.end)
  return [...new Set([block.start, ...inside, block.end])].sort((a, b) => a - b)
}

/** Where the last words of each statement end, if that is in the block; inner statements before those around them. */
function signsIn(block: Span, marked: readonly Marked[]): Map<number, string[]> {
  const ends = new Map<number, string[]>()
  for (const { id, content } of marked) {
    const end = Math.max(...content.map((span) => span.end))
    if (block.start < end && end <= block.end) ends.set(end, [id, ...(ends.get(end) ?? [])])
  }
  return ends
}
