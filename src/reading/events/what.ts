import { BEFORE_DATE_ADVERBS, DATELINE_LEAD } from '../../language/en/dates.ts'
import { ACCORDING, SUBORDINATORS, TIME_BETWEEN } from '../../language/en/status.ts'
import type { Syntax, Token } from '../../language/syntax.ts'
import type { Span } from '../../text/span.ts'
import type { DateMention } from '../dates/dates.ts'
import type { Clause } from './clause.ts'
import { bringsClause, startOf } from './subject.ts'

const NOUN = /^NN/u
const TELLING = /^(?:NN|VB|PRP)/u
/** What can stand between “Monday’s” and its noun. */
const BEFORE_NOUN = /^(?:JJ|NN|VBN|VBG|CD|POS|HYPH)/u
const CLOSING = /^(?:[.,;:!?…”"]|''|\.+)$/u
const BEFORE_DATE = /^(?:IN|TO|,|:|DT)$/u
/** Nothing ends with these: what they bring was cut off. */
const DANGLING = /^(?:IN|TO|DT|CC|PRP\$|WRB|WDT|WP)$/u
/** A dateline is no longer than this. */
const LONGEST_DATELINE = 120

/** The words that name the event: its clause with its subject, without the date at the edge, or the noun that is called by the date. */
export function whatHappens(syntax: Syntax, clauses: readonly Clause[], clause: Clause, mention: DateMention): Span {
  const { tokens } = syntax
  const named = mention.names ? namedNoun(tokens, clause, mention) : null
  if (named) return named
  const { from, to } = trimmed(tokens, clause, mention)
  // “In February, …” alone names nothing: what follows does.
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next && !tellsAnything(tokens, clause, mention) && tellsAnything(tokens, next, mention))
    return whatHappens(syntax, clauses, next, mention)
  const at = clauses.indexOf(clause)
  const subject = at < 0 ? from : startOf(tokens, clauses, at)
  const first = subject < clause.from ? subject : from
  const last = withoutDate(tokens, from, withoutDangling(tokens, from, to), mention)
  const end = contentEnd(tokens, clauses, clause) ?? tokens[last - 1]!.end
  return {
    start: first === clauses[0]?.from ? behindDateline(syntax, tokens[first]!.start, end) : tokens[first]!.start,
    end,
  }
}

const tellsAnything = (tokens: readonly Token[], { from, to }: Clause, mention: Span): boolean =>
  tokens.slice(from, to).some((t) => TELLING.test(t.tag) && !isWithin(mention, t))

/** “SALEM, Oregon (NPS) - The minister …”: the story begins behind the dash. */
function behindDateline({ text }: Syntax, start: number, end: number): number {
  const lead = DATELINE_LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)))?.[0].length ?? 0
  return start + lead < end ? start + lead : start
}

function trimmed(tokens: readonly Token[], clause: Clause, mention: Span): { from: number; to: number } {
  let { from } = clause
  const to = withoutDate(tokens, from, clause.to, mention)
  while (to - from > 1 && (leads(tokens[from]!, mention) || bringsClause(tokens, from))) from++
  return { from, to }
}

/** Where the date stands at the end it is cut off, with the words that bring it. */
function withoutDate(tokens: readonly Token[], from: number, end: number, mention: Span): number {
  let to = end
  while (to - from > 1 && (CLOSING.test(tokens[to - 1]!.word) || isWithin(mention, tokens[to - 1]!))) to--
  return to < end ? withoutEdge(tokens, from, to) : to
}

const isWithin = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** “The court ruled Friday that …”: what follows at once belongs to what was ruled. */
function contentEnd(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): number | null {
  const next = clauses.find((c) => c.from === clause.to)
  if (!next || tokens[next.from]!.lower !== 'that') return null
  const to = withoutDangling(tokens, next.from, next.to)
  return tokens[to - 1]!.end
}

/** “…, hours” before “after a poll found …”, “… asking” before “when …”, a last “as”: what went with words that are not told here. */
function withoutDangling(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  const closed = (): boolean => to - from > 1 && CLOSING.test(tokens[to - 1]!.word)
  while (closed()) to--
  to = withoutSource(tokens, from, to)
  const next = tokens[to]
  if (next && SUBORDINATORS.has(next.lower)) {
    const comma = tokens.slice(from, to).findLastIndex((t) => t.word === ',') + from
    const isTime = comma > from && to - comma <= 4 && TIME_BETWEEN.test(tokens[to - 1]!.lower)
    if (isTime) to = comma
    else if (tokens[to - 1]!.tag === 'VBG' && to - from > 2) to--
  }
  while (to - from > 2 && (DANGLING.test(tokens[to - 1]!.tag) || closed())) to--
  return to
}

/** “…, according to two aides” tells who said it. */
function withoutSource(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.slice(from, to).findIndex((t, i, all) => t.word === ',' && ACCORDING.test(all[i + 1]?.lower ?? ''))
  return at > 0 ? from + at : to
}

/** “on”, “by early”: what stood before the date that was cut off. */
function withoutEdge(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end - from > 1 && bringsDate(tokens[end - 1]!)) end--
  return end
}

const bringsDate = ({ tag, lower }: Token): boolean =>
  BEFORE_DATE.test(tag) || (tag === 'RB' && BEFORE_DATE_ADVERBS.has(lower))

/** A word of the date at the front of the clause, or one that brings it: “On August 15, …”. */
const leads = (token: Token, mention: Span): boolean =>
  isWithin(mention, token) ||
  (token.end <= mention.start && mention.start - token.end < 2 && bringsDate(token)) ||
  (token.word === ',' && token.start >= mention.end && token.start - mention.end < 2)

/** “Monday’s presidential debate”. */
function namedNoun(tokens: readonly Token[], clause: Clause, mention: Span): Span | null {
  let at = clause.from
  while (at < clause.to && tokens[at]!.start < mention.end) at++
  let end = -1
  for (let i = at; i < clause.to && BEFORE_NOUN.test(tokens[i]!.tag); i++) if (NOUN.test(tokens[i]!.tag)) end = i
  return end < 0 ? null : { start: mention.start, end: tokens[end]!.end }
}
