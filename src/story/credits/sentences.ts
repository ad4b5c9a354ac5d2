import { ABBREVIATIONS } from '../../language/en/abbreviations.ts'
import type { Span } from '../../text/span.ts'

const END = /[.!?]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])|\n+/gu

/** The sentences of a text, cut by their marks alone: enough to tell which words stand beside which. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && isAbbreviated(text, match.index)) continue
    spans.push({ start, end })
    start = end
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans
}

/** “Mr. Brandt”, “J. Holm”. */
function isAbbreviated(text: string, at: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  return ABBREVIATIONS.has(`${word.toLowerCase()}.`) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word)
}

/** The span of a list in order that holds a place, by halving; null when none does. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | null {
  let [low, high] = [0, spans.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (at < span.start) high = middle - 1
    else if (at >= span.end) low = middle + 1
    else return span
  }
  return null
}
