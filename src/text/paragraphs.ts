import type { Span } from './span.ts'

/** A wrapped line is about this long; shorter ones are titles and lists, longer ones whole paragraphs. */
const WRAPPED = { min: 45, max: 100 }
const ENDS_SENTENCE = /[.!?:;"”’')\]…]$/u

/**
 * The paragraphs of a plain text, without the white space between them. Every line break ends a paragraph, unless
 * the text is hard-wrapped (most single breaks follow a line of 45–100 characters that does not end a sentence):
 * then only blank lines do. Linear in the length of the text.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = lineSpans(text)
  return isHardWrapped(text, lines) ? joinWrapped(lines) : lines.filter((l) => l.end > l.start)
}

/** Lines without the white space around them; an empty one is a span of no length. */
function lineSpans(text: string): Span[] {
  const lines: Span[] = []
  for (const found of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const line = found[0]
    const start = found.index + (line.length - line.trimStart().length)
    lines.push({ start, end: Math.max(start, found.index + line.trimEnd().length) })
  }
  return lines
}

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let single = 0
  let wrapped = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (line.end === line.start || next.end === next.start) continue
    single++
    const length = line.end - line.start
    const inRange = length >= WRAPPED.min && length <= WRAPPED.max
    if (inRange && !ENDS_SENTENCE.test(text.slice(line.end - 1, line.end))) wrapped++
  }
  return single > 2 && wrapped > single * 0.6
}

function joinWrapped(lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    if (line.end === line.start) open = null
    else if (open) open.end = line.end
    else {
      open = { ...line }
      joined.push(open)
    }
  }
  return joined
}
