import { takesClause } from '../../language/en/clause-verbs.ts'
import type { Token } from '../../language/syntax.ts'
import type { Linked } from '../link/linker.ts'
import { type Quotation, sentenceAt } from '../quotation.ts'
import { byVerb } from './clause-source.ts'
import type { Finder } from './finder.ts'

/** Fewer words between the marks are a name or a term. */
const FEWEST = 3
/** The verb stands in this many tokens before the quotation: “has told us again and again, ‘…’”. */
const REACH = 10
const SURE = 0.7
const LEADS = /^(?:[,:]|like|say|said|says|saying)$/u
const CALLS =
  /^(?:go(?:es|ing)?|went|call(?:s|ed|ing)?|sent|send(?:s|ing)?|sang|sing(?:s|ing)?|chant(?:s|ed|ing)?|talk(?:s|ed|ing)?|text(?:s|ed|ing)?)$/u
const OPENS = /^(?:["“‘«'`]|''|``)$/u

/** A quotation in the words of somebody: “They kept telling us, ‘It is safe.’” Whoever the verb before it speaks of says it. */
export const inner: Finder = {
  name: 'finder:inner',
  find: ({ syntax: { tokens, sentences }, quoted }) =>
    quoted.flatMap((q) => {
      const start = sentences[sentenceAt(sentences, Math.max(0, q.from - 1))]?.from ?? 0
      const found = isLedTo(tokens, q) ? ledBy(tokens, start, q) : null
      return found ? [found] : []
    }),
}

const isLedTo = (tokens: readonly Token[], { from, to, closed, inner: isDeep }: Quotation): boolean =>
  closed && !isDeep && to - from - 2 >= FEWEST && from > 0 && LEADS.test(tokens[from - 1]!.lower)

function ledBy(tokens: readonly Token[], start: number, { from, to }: Quotation): Linked | null {
  for (let i = from - 1; i >= Math.max(start, from - REACH); i--) {
    if (OPENS.test(tokens[i]!.word)) return null
    if (!/^VB[DZPNG]?$/u.test(tokens[i]!.tag) || !speaks(tokens, i, from)) continue
    const who = byVerb(tokens, start, i, from) ?? spokenOf(tokens, start, i)
    const end = tokens[from - 1]!.word === ',' ? from - 1 : from
    if (!who?.source) return null
    return { source: [who.source], cue: { from: i, to: end }, content: [{ from, to }], confidence: SURE }
  }
  return null
}

/** A verb of saying or calling; a form of “be” only right before the words: “he is just like, ‘no’”, “her answer was, ‘no’”. */
function speaks(tokens: readonly Token[], verb: number, to: number): boolean {
  const { lower } = tokens[verb]!
  if (takesClause(lower) || CALLS.test(lower)) return true
  if (!/^(?:is|are|was|were|been|be|['’]s|['’]re)$/u.test(lower)) return false
  let next = verb + 1
  while (next < to && /^(?:RB|IN)/u.test(tokens[next]!.tag)) next++
  return next >= to - 1
}

/** “her first response has been, ‘…’”: hers. */
function spokenOf(
  tokens: readonly Token[],
  start: number,
  verb: number,
): { source: { from: number; to: number } } | null {
  for (let i = verb - 1; i >= Math.max(start, verb - REACH); i--)
    if (tokens[i]!.tag === 'PRP$') return { source: { from: i, to: i + 1 } }
  return null
}
