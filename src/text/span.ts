/**
 * A stretch of an article's text: half-open, in UTF-16 code units.
 * `text.slice(span.start, span.end)` is the only accessor there will ever be.
 */
export type Span = { start: number; end: number }

/** Makes a span; throws a RangeError that names the numbers when they do not form one. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start)
    throw new RangeError(`Span ${start}–${end} is not a stretch of text: both ends must be whole, and 0 ≤ start ≤ end`)
  return { start, end }
}

/** The words under a span; throws when the span ends after the text. */
export function wordsOf(text: string, { start, end }: Span): string {
  if (end > text.length) throw new RangeError(`Span ${start}–${end} ends after the text (${text.length} units)`)
  return text.slice(start, end)
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies in `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds all of `spans`, or null when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}
