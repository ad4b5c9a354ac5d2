import type { Syntax, Token } from '../../language/syntax.ts'
import type { Span } from '../../text/span.ts'
import type { DateMention } from '../dates/dates.ts'
import type { Clause } from './clause.ts'

const NOUN = /^NN/u
/** What can stand between “Monday’s” and its noun. */
const BEFORE_NOUN = /^(?:JJ|NN|VBN|VBG|CD|POS|HYPH)/u
const OPENING = /^(?:CC|IN|WDT|,|:)$/u
const CLOSING = /^(?:[.,;:!?…”"]|''|\.+)$/u
const BEFORE_DATE = /^(?:IN|TO|,|:|RB|DT)$/u

/** The words that name the event: its clause without the date at the edge, or the noun that is called by the date. */
export function whatHappens(syntax: Syntax, clauses: readonly Clause[], clause: Clause, mention: DateMention): Span {
  const { tokens } = syntax
  const named = mention.names ? namedNoun(tokens, clause, mention) : null
  if (named) return named
  const { from, to } = trimmed(tokens, clause, mention)
  return { start: tokens[from]!.start, end: contentEnd(tokens, clauses, clause) ?? tokens[to - 1]!.end }
}

function trimmed(tokens: readonly Token[], clause: Clause, mention: Span): { from: number; to: number } {
  let { from, to } = clause
  while (to - from > 1 && (CLOSING.test(tokens[to - 1]!.word) || isWithin(mention, tokens[to - 1]!))) to--
  if (to < clause.to) to = withoutEdge(tokens, from, to)
  while (to - from > 1 && leads(tokens[from]!, mention)) from++
  while (to - from > 1 && OPENING.test(tokens[from]!.tag)) from++
  return { from, to }
}

const isWithin = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** “The court ruled Friday that …”: what follows at once belongs to what was ruled. */
function contentEnd(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): number | null {
  const next = clauses.find((c) => c.from === clause.to)
  if (!next || tokens[next.from]!.lower !== 'that') return null
  let to = next.to
  while (to - next.from > 1 && CLOSING.test(tokens[to - 1]!.word)) to--
  return tokens[to - 1]!.end
}

/** “on”, “by early”: what stood before the date that was cut off. */
function withoutEdge(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end - from > 1 && BEFORE_DATE.test(tokens[end - 1]!.tag)) end--
  return end
}

/** A word of the date at the front of the clause, or one that brings it: “On August 15, …”. */
const leads = (token: Token, mention: Span): boolean =>
  isWithin(mention, token) ||
  (token.end <= mention.start && mention.start - token.end < 2 && BEFORE_DATE.test(token.tag)) ||
  (token.word === ',' && token.start >= mention.end && token.start - mention.end < 2)

/** “Monday’s presidential debate”. */
function namedNoun(tokens: readonly Token[], clause: Clause, mention: Span): Span | null {
  let at = clause.from
  while (at < clause.to && tokens[at]!.start < mention.end) at++
  let end = -1
  for (let i = at; i < clause.to && BEFORE_NOUN.test(tokens[i]!.tag); i++) if (NOUN.test(tokens[i]!.tag)) end = i
  return end < 0 ? null : { start: mention.start, end: tokens[end]!.end }
}
