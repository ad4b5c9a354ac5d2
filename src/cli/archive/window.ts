import { inert } from '../../text/inert.ts'
import type { Span } from '../../text/span.ts'

/** A stretch of a statement's words, harmless for a terminal. */
export type Part = { words: string; isMarked: boolean }

const ELLIPSIS = '… '
/** Of the room, so much stands before the first mark. */
const BEFORE = 0.3

/** The words of a statement around its first mark, cut at spaces to about `room` columns, in marked and other parts. */
export function windowed(words: string, marks: readonly Span[], room: number): Part[] {
  const { start, end } = windowOf(words, marks[0]?.start ?? 0, room - 2 * ELLIPSIS.length)
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const parts: Part[] = []
  let at = start
  for (const mark of inside) {
    parts.push({ words: quiet(words.slice(at, mark.start)), isMarked: false })
    parts.push({ words: inert(words.slice(mark.start, mark.end)), isMarked: true })
    at = mark.end
  }
  parts.push({ words: quiet(words.slice(at, end)), isMarked: false })
  const cut = (isCut: boolean, sign: string): Part[] => (isCut ? [{ words: sign, isMarked: false }] : [])
  return [...cut(start > 0, ELLIPSIS), ...parts.filter((p) => p.words !== ''), ...cut(end < words.length, ' …')]
}

function windowOf(words: string, mark: number, room: number): Span {
  if (words.length <= room) return { start: 0, end: words.length }
  const wanted = Math.max(0, Math.min(mark - Math.floor(room * BEFORE), words.length - room))
  const start = wanted === 0 ? 0 : words.indexOf(' ', wanted) + 1
  const last = start + room >= words.length ? words.length : words.lastIndexOf(' ', start + room)
  return { start: start > mark ? wanted : start, end: last > mark ? last : Math.min(words.length, start + room) }
}

/** Harmless, with one space where there was any at either end. */
const quiet = (words: string): string =>
  `${/^\s/u.test(words) ? ' ' : ''}${inert(words)}${/\S\s+$/u.test(words) ? ' ' : ''}`
