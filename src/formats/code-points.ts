import type { Span } from '../text/span.ts'

/**
 * Spans of a text in code points, as W3C selectors, brat and Python count, from UTF-16 code units. This is the one
 * place where the two meet: 🌧 is one code point and two code units.
 */
export function codePointsIn(text: string): (span: Span) => Span {
  const astral: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) astral.push(index)
  const at = (unit: number): number => unit - before(astral, unit)
  return ({ start, end }) => ({ start: at(start), end: at(end) })
}

/** How many of the sorted places stand before `unit`. */
function before(places: readonly number[], unit: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < unit) low = middle + 1
    else high = middle
  }
  return low
}
