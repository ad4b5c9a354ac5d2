import { APPOINTED } from '../../language/en/dates.ts'
import {
  AHEAD,
  CAME_TO_NOTHING,
  CANCELLED,
  EVENT_NOUN,
  FAILED,
  HAD_BEEN_PLANNED,
  INSTEAD,
  MISHAP,
  ONGOING,
  POSSIBLE,
  SCHEDULED,
  SINCE,
  WAS_PLANNED,
  WOULD,
} from '../../language/en/status.ts'
import type { Token } from '../../language/syntax.ts'
import type { Lean } from '../dates/resolve.ts'
import type { DatedEvent } from '../reading.ts'
import type { VerbGroup } from './clause.ts'

export type Status = DatedEvent['status']

/** What surrounds an expression of time. `verb` is the one it goes with, `head` the finite one that this hangs on. */
export type Surroundings = {
  verb: VerbGroup | null
  head: VerbGroup | null
  before: string
  after: string
  sentence: string
  names: boolean
  /** Whether somebody is said to have told it. */
  told: boolean
  /** The noun that the date stands with in the subject: “her victories on Tuesday will …”; empty when it stands with the verb. */
  ofSubject: string
  /** Whether its clause is a condition: “if he wins in November”. */
  conditional: boolean
  /** Whether “when …” behind the date says what it is the date of. */
  explained: boolean
  /** What is said behind of something that has no finite verb of its own: “the hearing planned for Monday was canceled”. */
  fate: string
}

const PAST_TAG = /^VB[DN]$/u
const FUTURE = /\b(?:may|might|could|can|to be)\b/u
const WILL = /\b(?:will|wo|'ll)\b/u

/** Where the words put the event in time; `near` where none tells. */
export function leanOf(s: Surroundings, tokens: readonly Token[]): Lean {
  if (s.names) return namedLean(s)
  if (!s.verb) return 'near'
  if (s.ofSubject)
    return APPOINTED.test(` ${s.ofSubject}`) || !WILL.test(s.verb.words) ? verbLean(s.verb, tokens) : 'past'
  if (MISHAP.test(s.before)) return 'past'
  if (EVENT_NOUN.test(s.before) && !SCHEDULED.test(statusWords(s))) return 'past'
  if (s.verb.infinitive && s.head && !SCHEDULED.test(statusWords(s))) return verbLean(s.head, tokens)
  return verbLean(s.verb, tokens)
}

function verbLean(verb: VerbGroup, tokens: readonly Token[]): Lean {
  const tags = tokens.slice(verb.from, verb.to).map((t) => t.tag)
  if (SCHEDULED.test(verb.words) || FUTURE.test(verb.words)) return 'future'
  if (POSSIBLE.test(verb.words) && tags[0] !== 'VBD') return 'future'
  if (tags.some((tag) => PAST_TAG.test(tag)) || isMistagged(tokens, verb)) return 'past'
  // “Clinton meets Trump Monday”; but a participle, “speaking Monday”, is told of what was.
  if (tags[0] === 'TO' || tags[0] === 'VB') return 'future'
  return verb.finite ? 'present' : 'past'
}

/** No present tense goes “she rode”: a tagger that says so took a past one for it. */
const isMistagged = (tokens: readonly Token[], { from }: VerbGroup): boolean =>
  tokens[from]!.tag === 'VBP' && /^(?:he|she|it)$/u.test(tokens[from - 1]?.lower ?? '')

/** “Monday’s debate” stands in many a sentence about something else: the words around it tell more than the verb. */
function namedLean({ before, after, verb }: Surroundings): Lean {
  if (AHEAD.test(before) || (verb && WILL.test(verb.words))) return 'future'
  return APPOINTED.test(after) ? 'due' : 'past'
}

/**
 * What became of the event: the verb's own words first, then whether its date lies ahead of the day of the telling.
 * `toBe`: told in the present tense, so that on its own day it is still to come.
 */
export function statusOf(s: Surroundings, time: 'ahead' | 'past' | 'now', toBe: boolean): Status {
  const words = statusWords(s)
  if (CANCELLED.test(words) || CANCELLED.test(s.fate) || FAILED.test(s.fate)) return 'unrealised'
  if (CAME_TO_NOTHING.test(s.after)) return 'unrealised'
  if (!s.names && FAILED.test(words)) return 'unrealised'
  if (HAD_BEEN_PLANNED.test(words) && INSTEAD.test(s.sentence)) return 'unrealised'
  if (!s.names && !s.explained && isPossible(words, s) && time !== 'past') return 'possible'
  if (time === 'ahead' || (toBe && time === 'now')) return 'scheduled'
  if (SINCE.test(s.before) && ONGOING.test(sinceWords(s))) return 'ongoing'
  if (!s.names && SCHEDULED.test(words) && (time !== 'past' || WAS_PLANNED.test(words))) return 'scheduled'
  return 'happened'
}

const isPossible = (words: string, { told, conditional }: Surroundings): boolean =>
  conditional || POSSIBLE.test(words) || (WOULD.test(words) && !told)

/** “has been ‘held back’ since May”: a participle may stand apart from its “has been”. */
export const sinceWords = ({ verb, head }: Pick<Surroundings, 'verb' | 'head'>): string =>
  head && head !== verb ? `${head.words} ${verb?.words ?? ''}` : (verb?.words ?? '')

/** “will lead an effort to paint him as unfit”: what hangs on a verb shares its fate. */
function statusWords({ verb, head }: Surroundings): string {
  if (!verb) return ''
  return verb.infinitive && head ? `${head.words} to ${verb.words}` : verb.words
}
