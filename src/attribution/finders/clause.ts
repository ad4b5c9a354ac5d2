import type { Token } from '../../language/syntax.ts'
import { ADDRESSING, claimFrom } from '../addressed.ts'
import { type Linked, movedBy } from '../linker.ts'
import type { Finder } from './finder.ts'

/** A subject fits in this many tokens; a claim of fewer words is none. */
const SUBJECT = 8
const CLAIM = 3
const NOMINAL = /^(?:NNP?S?|DT|JJ|PRP\$?|CD|POS)$/u
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u
const SURE = 0.5

/**
 * A sentence that opens with somebody saying or thinking a whole clause: “(that) he believes Trump said …”, “Ms. Ortiz told
 * reporters the bridge would open”. Inside contents the tagger, which knows one voice at a time, prefers the inner one; in
 * texts of a few sentences it is too shy.
 */
export const clause: Finder = {
  name: 'finder:clause',
  find: ({ syntax, isCue }) =>
    syntax.sentences.flatMap(({ from, to }) => {
      const found = opening(syntax.tokens.slice(from, to), isCue)
      return found ? [movedBy(found, from)] : []
    }),
}

function opening(tokens: readonly Token[], isCue: (word: string) => boolean): Linked | null {
  const start = tokens[0]?.lower === 'that' ? 1 : 0
  const verb = subjectEnd(tokens, start)
  if (verb === start || !tokens[verb] || !/^VB[DZP]$/u.test(tokens[verb].tag) || !isCue(tokens[verb].lower)) return null
  const addressed = claimFrom(tokens, { from: verb + 1, to: tokens.length })
  const from = ADDRESSING.test(tokens[verb].lower) && addressed > 0 ? addressed : verb + 1
  const to = lastWord(tokens)
  if (!isClause(tokens, tokens[from]?.lower === 'that' ? from + 1 : from) || to <= from) return null
  return {
    source: [{ from: start, to: verb }],
    cue: { from: verb, to: verb + 1 },
    content: [{ from, to }],
    confidence: SURE,
  }
}

function subjectEnd(tokens: readonly Token[], start: number): number {
  let end = start
  while (end < tokens.length && end - start < SUBJECT && NOMINAL.test(tokens[end]!.tag)) end++
  return end
}

/** A subject right away and a finite verb soon: “he plans to go” holds no clause, “he said it rained” does. */
function isClause(tokens: readonly Token[], from: number): boolean {
  const subject = subjectEnd(tokens, from)
  return (
    subject > from &&
    tokens.length - from >= CLAIM &&
    tokens.slice(subject, subject + 4).some((t) => FINITE.test(t.tag))
  )
}

/** Final stops are no part of a content, closing marks are. */
function lastWord(tokens: readonly Token[]): number {
  let to = tokens.length
  while (to > 0 && /^[.,;]$/u.test(tokens[to - 1]!.word)) to--
  return to
}
