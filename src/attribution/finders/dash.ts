import { isWord } from '../../language/tokens.ts'
import type { Linked } from '../link/linker.ts'
import type { Finder, Sight } from './finder.ts'

const DASH = /^[-–—―‒]{1,2}$/u
/** A name and its role fit in this many tokens. */
const LONGEST = 14
/** Right in about nine of ten cases on PolNeAR train. */
const SURE = 0.9

/** “Words.” — Jane Doe, mayor: a quotation, a dash, and a name up to the end of the paragraph. */
export const dash: Finder = {
  name: 'finder:dash',
  find: (sight) => sight.quoted.flatMap((q) => (q.closed && !q.inner ? named(sight, q.from, q.to) : [])),
}

function named({ syntax }: Sight, from: number, to: number): Linked[] {
  const { tokens, paragraphs } = syntax
  const mark = tokens[to]
  if (!mark || !DASH.test(mark.word)) return []
  const paragraph = paragraphs.find((p) => p.from <= to && to < p.to)!
  let end = paragraph.to
  while (end > to + 1 && !isWord(tokens[end - 1]!)) end--
  const first = tokens[to + 1]
  if (end <= to + 1 || end - to > LONGEST || !first || !/^\p{Lu}/u.test(first.word) || !first.tag.startsWith('NNP'))
    return []
  const goesOn = tokens.slice(to + 1, end).some((t) => t.tag.startsWith('VB') || t.tag === 'MD')
  if (goesOn) return []
  return [
    { cue: { from: to, to: to + 1 }, source: [{ from: to + 1, to: end }], content: [{ from, to }], confidence: SURE },
  ]
}
