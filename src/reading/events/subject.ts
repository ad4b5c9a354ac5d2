import { SUBORDINATORS } from '../../language/en/status.ts'
import type { Token } from '../../language/syntax.ts'
import type { Clause } from './clause.ts'

/** A subject farther away than this, in characters, is not fetched: the span would tell more of what lies between than of the event. */
const FARTHEST = 200
/** … and so is one more clauses away than this. */
const MOST_HOPS = 4
const RELATIVE = /^(?:who|whose|which|that)$/u
const BEFORE_SUBJECT = /^(?:CC|RB|,|:)$/u
/** “, who left …”: of the noun before it these words can be a part. */
const OF_NOUN = /^(?:NN|JJ|DT|CD|PRP\$|POS|VBN|HYPH)/u
const BETWEEN_NOUNS = /^(?:of|in|for|at|from|with|and|on)$/u
const NOUN = /^(?:NN|CD|PRP$)/u
const CLOSES_QUOTATION = /^(?:”|"|''|’’)$/u

/**
 * The token with which the words about an event begin: the first one of its clause or, where this has no subject of its
 * own (“…, which opened in 1931”, “…, said on Monday”, “and left in May”), the first one of the noun that it hangs on.
 */
export function startOf(tokens: readonly Token[], clauses: readonly Clause[], at: number, hops = MOST_HOPS): number {
  const own = ownStart(tokens, clauses[at]!)
  const subject = isRelative(tokens, own)
    ? nounBefore(tokens, clauses[0]!.from, own)
    : hasNoSubject(tokens, clauses[at]!, own) && at > 0 && hops > 0
      ? startOf(tokens, clauses, at - 1, hops - 1)
      : null
  return subject === null || tokens[own]!.start - tokens[subject]!.start > FARTHEST ? own : subject
}

function ownStart(tokens: readonly Token[], { from, to }: Clause): number {
  let start = from
  while (to - start > 1 && bringsClause(tokens, start)) start++
  return start
}

/** “and”, “that”, “when”: words before a clause that are none of it. A preposition is: “in a speech on Monday, she …”. */
export function bringsClause(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (isRelative(tokens, at)) return false
  return BEFORE_SUBJECT.test(tag) || (SUBORDINATORS.has(lower) && tag !== 'DT')
}

/** “that” may only begin what was said: “suggestions that she might go”; with a verb behind it, it stands for a noun. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (!RELATIVE.test(lower) || !/^W/u.test(tag)) return false
  return lower !== 'that' || /^(?:VB|MD|RB)/u.test(tokens[at + 1]?.tag ?? '')
}

/** It begins with its verb; “…,” said Brandt has its subject behind it. */
const hasNoSubject = (tokens: readonly Token[], { from, verbs }: Clause, start: number): boolean =>
  verbs.some((v) => v.from === start && (v.finite || v.past)) &&
  !(start === from && CLOSES_QUOTATION.test(tokens[from - 1]?.word ?? ''))

/** The first token of the noun right before `at`, a comma between them or not; null where there is none. */
function nounBefore(tokens: readonly Token[], sentence: number, at: number): number | null {
  const last = tokens[at - 1]?.word === ',' ? at - 2 : at - 1
  if (last < sentence || !NOUN.test(tokens[last]!.tag)) return null
  let first = last
  while (first > sentence && belongs(tokens, first - 1)) first--
  while (first < last && BETWEEN_NOUNS.test(tokens[first]!.lower)) first++
  return first
}

const belongs = (tokens: readonly Token[], i: number): boolean =>
  OF_NOUN.test(tokens[i]!.tag) ||
  /^\p{Lu}/u.test(tokens[i]!.word) ||
  (BETWEEN_NOUNS.test(tokens[i]!.lower) && NOUN.test(tokens[i - 1]?.tag ?? ''))
