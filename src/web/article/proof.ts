import type { Span } from '../../text/span.ts'
import type { Emphasis } from './pieces.ts'
import type { Statement } from './sheet.ts'

/** Spans with no more than a space between them are shown as one: “she” + “believes” → “she believes”. */
const GAP = 1

export function joined(spans: readonly Span[]): Span[] {
  const rows: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = rows.at(-1)
    if (last && span.start <= last.end + GAP)
      rows[rows.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else rows.push({ start: span.start, end: span.end })
  }
  return rows
}

/** The words of the text that show who says a statement, on what ground and how sure; to be picked out in it. */
export function emphasesOf({ attribution, evidence, hops }: Statement): Emphasis[] {
  const spans = (kind: Emphasis['kind'], list: readonly Span[]): Emphasis[] =>
    list.map(({ start, end }) => ({ start, end, kind }))
  return [
    ...spans('source', [...attribution.source, ...hops.flatMap((hop) => hop.words)]),
    ...spans('cue', attribution.cue),
    ...spans('marker', evidence.markers),
    ...spans(
      'doubt',
      evidence.doubts.map((d) => d.span),
    ),
  ]
}

/** The middle of long words is left out; the ends tell most. UTF-16 code units, never cutting a surrogate pair. */
export function clipped(words: string, most: number): string {
  if (words.length <= most) return words
  const head = words.slice(0, Math.ceil(most * 0.7)).replace(/[\ud800-\udbff]$/, '')
  const tail = words.slice(-Math.floor(most * 0.25)).replace(/^[\udc00-\udfff]/, '')
  return `${head.trimEnd()} … ${tail.trimStart()}`
}
