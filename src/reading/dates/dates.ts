import {
  AFTER_DATELINE,
  BEFORE_YEAR,
  DATELINE,
  DECADE,
  DETERMINER_BEFORE_YEAR,
  HOLIDAYS,
  MAY_BE_FEAST,
  NAME_OF_YEAR,
  NAMED_BY_YEAR,
  NUMBERS,
  OPENS_STRETCH,
  PART_OF_YEAR,
  PARTS,
  PERSON_OF_YEAR,
  RELATIVE,
  SIGNATURE,
  STRETCH_OF_YEAR,
  YEAR,
} from '../../language/en/dates.ts'
import type { Run, Syntax } from '../../language/syntax.ts'
import { matchesOf } from '../../text/matches.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { calendarDates } from './chrono.ts'

/** What an expression of time says by itself, before anybody knows when it was written. Months count from 1, Sunday is 0. */
export type DateForm =
  /** `known`: the year of a day that is called by its date for ever (Sept. 11), unless it comes round just now. */
  | { kind: 'day'; year: number | 'told' | null; month: number; day: number; known?: number }
  /** The `nth` weekday of a month, −1 the last one: Thanksgiving. */
  | { kind: 'nth'; month: number; weekday: number; nth: number; after: number }
  /** `told`: of the year that the story last spoke of, “October of that year”. */
  | { kind: 'month'; year: number | 'told' | null; month: number; lean: 'last' | 'next' | null }
  | { kind: 'year'; year: number }
  | { kind: 'decade'; from: number }
  /** The `part`th quarter (3 months) or half (6 months) of a year. */
  | { kind: 'part'; part: number; months: 3 | 6; year: number | 'last' | 'this' | 'next' | null }
  | { kind: 'weekday'; weekday: number; lean: 'last' | 'next' | null }
  /** So many steps from the day of the telling, or (`from: 'told'`) from the day told of. */
  | { kind: 'shift'; unit: Unit; steps: number; from: 'telling' | 'told' }
export type Unit = 'day' | 'week' | 'month' | 'year'

/** An expression of time in the text. `names` is true where it says which one (“Monday’s debate”) more than when. */
export type DateMention = Span & { form: DateForm; names: boolean }

/** Sentences are read up to here; a longer one is a list or a text without periods. */
const LONGEST_READ = 2000
/** How far to both sides a word can change what an expression means. */
const NEAR = 80
const MAY_HOLD =
  /\d{4}|\d0s\b|quarter|half|\b(?:ago|earlier|later|from now|[Ll]ast|[Tt]his|[Nn]ext|following|previous|preceding|before|after|[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday|spring|summer|fall|autumn|winter|Christmas|Halloween|Thanksgiving|Day|Eve|Fourth)\b|\b[A-Z]\w*(?:day|DAY)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/u

/** The expressions of time in one sentence, in text order, none over another. */
export function dateMentions(syntax: Syntax, sentence: Run): DateMention[] {
  const words = syntax.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_READ))
  if (!MAY_HOLD.test(words)) return []
  const found: DateMention[] = []
  for (const mention of [
    ...relativeDates(words),
    ...stretches(words),
    ...parts(words),
    ...holidays(words),
    ...decades(words),
    ...calendarDates(words),
    ...years(words),
  ])
    if (!found.some((f) => overlaps(f, mention))) found.push(mention)
  return found
    .filter(
      (m) =>
        !isDateline(words, m) &&
        !SIGNATURE.test(words.slice(Math.max(0, m.start - NEAR), m.start)) &&
        !opensStretch(words, m),
    )
    .sort((a, b) => a.start - b.start)
    .map((m) => ({ ...m, start: m.start + sentence.start, end: m.end + sentence.start }))
}

function relativeDates(words: string): DateMention[] {
  return RELATIVE.flatMap((pattern) =>
    matchesOf(words, pattern)
      .map((m) => mention(m, shiftOf(m.groups!), followedByPossessive(words, m)))
      .filter((m) => m !== null),
  )
}

function mention(match: RegExpExecArray, form: DateForm | null, names: boolean): DateMention | null {
  // ABC's “This Week” is a programme, “This week” opens a sentence.
  if (!form || /^[TLN]\w+ (?:Week|Year|Month|Night)$/u.test(match[0])) return null
  return { start: match.index, end: match.index + match[0].length, form, names }
}

const followedByPossessive = (words: string, m: RegExpExecArray): boolean =>
  /^['’]s?\b/u.test(words.slice(m.index + m[0].length, m.index + m[0].length + 3))

type Groups = Record<string, string | undefined>

function shiftOf(groups: Groups): DateForm | null {
  if (groups.near) return nearDay(groups.near.toLowerCase())
  const unit = unitOf(groups.unit!.toLowerCase())
  if (groups.side) {
    const steps = /following|next|after/iu.test(groups.side) ? 1 : -1
    return { kind: 'shift', unit, steps, from: 'told' }
  }
  const lean = groups.lean!.toLowerCase()
  if (groups.number) return counted(groups.number.toLowerCase(), unit, lean)
  const steps = lean.endsWith('last') ? -1 : lean === 'next' ? 1 : 0
  return { kind: 'shift', unit, steps, from: 'telling' }
}

function nearDay(near: string): DateForm {
  // What a morning paper calls “last night” is the day before.
  const steps = near === 'yesterday' || near === 'last night' ? -1 : near === 'tomorrow' ? 1 : 0
  return { kind: 'shift', unit: 'day', steps, from: 'telling' }
}

function counted(number: string, unit: Unit, lean: string): DateForm | null {
  const count = NUMBERS.get(number) ?? Number.parseInt(number, 10)
  const forward = lean === 'later' || lean === 'from now'
  return {
    kind: 'shift',
    unit,
    steps: forward ? count : -count,
    from: lean === 'earlier' || lean === 'later' ? 'told' : 'telling',
  }
}

/** A part of the day counts as the day; of a season only the year can be told. */
function unitOf(unit: string): Unit {
  if (unit === 'week' || unit === 'weekend') return 'week'
  if (unit === 'month' || unit === 'year') return unit
  return /^(?:day|morning|afternoon|evening|night)$/u.test(unit) ? 'day' : 'year'
}

function stretches(words: string): DateMention[] {
  return matchesOf(words, STRETCH_OF_YEAR).map((m) => mention(m, yearForm(m), false)!)
}

function parts(words: string): DateMention[] {
  return matchesOf(words, PART_OF_YEAR)
    .map((m) => mention(m, partForm(m.groups!), false))
    .filter((m) => m !== null)
}

function partForm({ part, size, year, lean }: Groups): DateForm | null {
  const months = size!.toLowerCase() === 'quarter' ? 3 : 6
  const given = PARTS.get(part!.toLowerCase())!
  const last = 12 / months
  if (given > last && !/^(?:final|last)$/iu.test(part!)) return null
  const of = year ? Number(year) : lean ? (lean.toLowerCase() as 'last' | 'this' | 'next') : null
  return { kind: 'part', part: Math.min(given, last), months, year: of }
}

function decades(words: string): DateMention[] {
  return matchesOf(words, DECADE)
    .map((m) => {
      const { century, tens } = m.groups!
      // “The ’20s” may be those of two centuries; “the ’80s” are of the last one.
      const from = century ? Number(`${century}${tens}0`) : Number(tens) >= 3 ? Number(`19${tens}0`) : null
      return mention(m, from === null ? null : { kind: 'decade', from }, false)
    })
    .filter((m) => m !== null)
}

function holidays(words: string): DateMention[] {
  if (!MAY_BE_FEAST.test(words)) return []
  return HOLIDAYS.flatMap(({ pattern, form }) =>
    matchesOf(words, pattern).map((m) => mention(m, form, followedByPossessive(words, m))!),
  )
}

const yearForm = (m: RegExpExecArray): DateForm => ({ kind: 'year', year: Number(m.groups!.year) })

function years(words: string): DateMention[] {
  return matchesOf(words, YEAR)
    .filter((m) => isYear(words, m))
    .map((m) => mention(m, yearForm(m), isNamedByYear(words, m))!)
}

function isYear(words: string, m: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, m.index - NEAR), m.index)
  const after = words.slice(m.index + 4, m.index + 4 + NEAR)
  if (NAME_OF_YEAR.test(before) || PERSON_OF_YEAR.test(after)) return false
  if (BEFORE_YEAR.test(before))
    return !/^\s+\p{Ll}+s\b/u.test(after) || !/\b(?:of|to|between|around)\s+$/iu.test(before)
  return DETERMINER_BEFORE_YEAR.test(before.toLowerCase()) && /^(?:['’]s)?\s+\p{L}/u.test(after)
}

function isNamedByYear(words: string, m: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, m.index - NEAR), m.index)
  const after = words.slice(m.index + 4, m.index + 4 + NEAR)
  return NAMED_BY_YEAR.test(after.toLowerCase()) && !/\b(?:in|since|by|until)\s+$/iu.test(before)
}

function isDateline(words: string, m: DateMention): boolean {
  if (m.start > NEAR) return false
  return DATELINE.test(words.slice(0, m.start)) && AFTER_DATELINE.test(words.slice(m.end, m.end + NEAR))
}

/** “between January 1 and September 26”: the end is found by itself. */
const opensStretch = (words: string, m: DateMention): boolean =>
  OPENS_STRETCH.test(words.slice(Math.max(0, m.start - NEAR), m.start)) &&
  /^\s+(?:and|to|until|through)\s+[\p{Lu}\d]/u.test(words.slice(m.end, m.end + NEAR))
