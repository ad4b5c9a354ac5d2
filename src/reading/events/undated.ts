import { HAD_BEEN_PLANNED, INSTEAD, INVITED, NEXT_TIME } from '../../language/en/status.ts'
import type { Run, Syntax, Token } from '../../language/syntax.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { DatedEvent } from '../reading.ts'
import { type Clause, clausesOf, type VerbGroup } from './clause.ts'
import { startOf } from './subject.ts'

/** An event without a date of its own happens in the story that the last date opened, up to this many characters back. */
const SAME_STORY = 1500
const LONGEST_READ = 2000
/** EDTF level 1 for a year that nobody has said. */
const NO_YEAR = 'XXXX'

/**
 * What was to happen and did not, or was only offered, in a sentence without a date: “had been expected to end with a
 * press conference, instead …” takes the date of its story; “next time” has none yet.
 */
export function undatedEvents(syntax: Syntax, sentence: Run, before: readonly DatedEvent[]): DatedEvent[] {
  const words = syntax.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_READ))
  return [...fallenThrough(syntax, sentence, words, before), ...offered(syntax, sentence, words)]
}

function fallenThrough(syntax: Syntax, sentence: Run, words: string, before: readonly DatedEvent[]): DatedEvent[] {
  const dated = before.at(-1)
  if (!dated || !INSTEAD.test(words) || !HAD_BEEN_PLANNED.test(words.toLowerCase())) return []
  if (dated.when.start >= sentence.start || sentence.start - dated.when.end > SAME_STORY) return []
  for (const clause of clausesOf(syntax.tokens, sentence)) {
    const verb = clause.verbs.find((v) => HAD_BEEN_PLANNED.test(v.words))
    const what = verb && wasPlanned(syntax.tokens, verb, clause.to)
    if (what) return [{ when: dated.when, date: dated.date, what, status: 'unrealised', saidIn: null }]
  }
  return []
}

/** “… to end with a joint press conference” → the press conference; “… to testify” → to testify. */
function wasPlanned(tokens: readonly Token[], verb: VerbGroup, end: number): Span | null {
  const noun = tokens[verb.to]?.tag === 'IN' ? verb.to + 1 : verb.to
  if (noun < end) return { start: tokens[noun]!.start, end: tokens[end - 1]!.end }
  const last = tokens[verb.to - 1]
  return last ? { start: last.start, end: last.end } : null
}

function offered(syntax: Syntax, sentence: Run, words: string): DatedEvent[] {
  if (!INVITED.test(words)) return []
  const next = matchesOf(words, NEXT_TIME)[0]
  if (!next) return []
  const at = INVITED.exec(words)!.index + sentence.start
  const clauses = clausesOf(syntax.tokens, sentence)
  const here = clauses.findIndex((c) => syntax.tokens[c.to - 1]!.end > at)
  const what = here >= 0 && wasOffered(syntax.tokens, clauses, here, at)
  if (!what) return []
  const start = sentence.start + next.index
  return [{ when: { start, end: start + next[0].length }, date: NO_YEAR, what, status: 'possible', saidIn: null }]
}

/** “an invitation for her to visit Rome, saying …” → her to visit Rome; “Doe invited her to Rome” → all of it. */
function wasOffered(tokens: readonly Token[], clauses: readonly Clause[], here: number, at: number): Span | null {
  const { from, to, verbs } = clauses[here]!
  let first = from
  while (first < to && (tokens[first]!.start <= at || tokens[first]!.lower === 'for')) first++
  let last = first
  while (last + 1 < to && !/^[,;:—–]$/u.test(tokens[last + 1]!.word)) last++
  const isVerb = verbs.some((v) => tokens[v.from]!.start <= at && tokens[v.to - 1]!.end > at)
  const start = isVerb ? startOf(tokens, clauses, here) : first
  return first < to ? { start: tokens[start]!.start, end: tokens[last]!.end } : null
}
