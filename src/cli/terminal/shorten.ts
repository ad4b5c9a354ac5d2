import { inert } from '../../text/inert.ts'
import { columns, graphemes, wrap } from './lay.ts'

/** More than any terminal shows of one statement; what is between is not even looked at. UTF-16 code units each. */
const HEAD = 2000
const ELLIPSIS = '…'

/** Words from outside, harmless and without their middle when they fill more than `most` lines of `width` columns. */
export function shorten(words: string, width: number, most: number): string {
  const cut = words.length > 2 * HEAD
  const head = inert(cut ? words.slice(0, HEAD) : words)
  const tail = cut ? inert(words.slice(-HEAD)) : ''
  if (!cut && wrap(head, width).length <= most) return head
  return fitted(head, cut ? tail : head, width, most)
}

/** The most of both ends that fits; a line that breaks early costs room, so the room shrinks until it does. */
function fitted(head: string, tail: string, width: number, most: number): string {
  for (let room = width * most - 3; room > 1; room -= Math.max(1, Math.floor(width / 16))) {
    const short = `${ending(head, Math.ceil(room / 2), false)} ${ELLIPSIS} ${ending(tail, Math.floor(room / 2), true)}`
    if (wrap(short, width).length <= most) return short
  }
  return ELLIPSIS
}

/** Whole words from one end of `words`, at most `room` columns; part of a word where not even one fits. */
function ending(words: string, room: number, fromEnd: boolean): string {
  const kept: string[] = []
  let used = 0
  const all = words.split(' ')
  for (const word of fromEnd ? all.reverse() : all) {
    const wanted = columns(word) + (kept.length > 0 ? 1 : 0)
    if (used + wanted > room) return kept.length > 0 ? ordered(kept, fromEnd, ' ') : partOf(word, room, fromEnd)
    kept.push(word)
    used += wanted
  }
  return ordered(kept, fromEnd, ' ')
}

function partOf(word: string, room: number, fromEnd: boolean): string {
  const kept: string[] = []
  let used = 0
  const all = graphemes(word)
  for (const letter of fromEnd ? all.reverse() : all) {
    used += columns(letter)
    if (used > room) break
    kept.push(letter)
  }
  return ordered(kept, fromEnd, '')
}

const ordered = (parts: readonly string[], reversed: boolean, between: string): string =>
  (reversed ? parts.toReversed() : parts).join(between)
