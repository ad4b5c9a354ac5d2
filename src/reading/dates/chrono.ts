import { casual, type ParsedResult } from 'chrono-node/en'
import {
  BEFORE_MONTH,
  BY_THE_CLOCK,
  CALENDAR_WORD,
  DETERMINER_BEFORE_MONTH,
  DOUBTFUL_MONTH,
  KNOWN_DAYS,
  MONTH_WORD,
  NAME_AFTER,
  NAME_BEFORE,
  NAME_ITSELF,
  OF_TOLD_YEAR,
  WEEKDAYS,
} from '../../language/en/dates.ts'
import type { DateForm, DateMention } from './dates.ts'

/** chrono-node guesses what is not said from this moment; only what is said is kept, so any moment of a leap year will do. */
const ANY_MOMENT = { instant: new Date(Date.UTC(2000, 1, 29)), timezone: 0 }
const NEAR = 40
const COUNT = /(?<=\p{L}\.?(?:\s\d{1,2})?)\s*,\s*\d{1,3}$/u

type Found = Pick<ParsedResult, 'index' | 'text' | 'start'> & { year: number | null }

/** Calendar dates, months and weekdays in a sentence, as chrono-node finds them (its reading of “Tuesday” as the nearest one is not used). */
export function calendarDates(words: string): DateMention[] {
  if (!CALENDAR_WORD.test(words)) return []
  const calendar = words.replace(BY_THE_CLOCK, (clock) => '~'.repeat(clock.length))
  return casual.parse(calendar, ANY_MOMENT).flatMap((parsed) => {
    const found = withoutCount(parsed)
    const form = formOf(found, words)
    return form && !isName(found, words) ? [asMention(found, form, words)] : []
  })
}

/** “in March, 74 percent”, “on June 3, 40 people”: the number behind the comma counts something and is no year. */
function withoutCount({ index, text, start }: ParsedResult): Found {
  const count = start.isCertain('year') ? COUNT.exec(text) : null
  return { index, start, text: count ? text.slice(0, count.index) : text, year: count ? null : start.get('year') }
}

function asMention({ index: found, text: whole }: Found, form: DateForm, words: string): DateMention {
  const text = whole.replace(/^(?:on|at|in)\s+/iu, '')
  const index = found + whole.length - text.length
  const end = index + text.replace(/[\s,.;:-]+$/u, '').length
  const names = /^['’]s?\b|^\s+(?:night|morning|evening|afternoon)['’]s?\b/u.test(words.slice(end, end + NEAR))
  return { start: index, end, form, names }
}

function formOf({ start, text, index, year: stated }: Found, words: string): DateForm | null {
  if (!CALENDAR_WORD.test(words.slice(index, index + text.length + 1))) return null
  if (start.isCertain('year') && stated !== null && !/\d{4}/u.test(text)) return null
  const said = (part: 'year' | 'month' | 'day' | 'weekday'): number | null =>
    start.isCertain(part) ? start.get(part) : null
  const [month, day, weekday] = [said('month'), said('day'), said('weekday')]
  const year = start.isCertain('year') ? stated : null
  const after = words.slice(index + text.length, index + text.length + NEAR)
  // “Sunday now” is no calendar date, though “now” has one.
  const isCalendar = MONTH_WORD.test(text) || /\d-\d/u.test(text)
  const of = year ?? (OF_TOLD_YEAR.test(after) ? 'told' : null)
  if (isCalendar && month !== null && day !== null) return dayForm(of, month, day, after)
  if (isCalendar && month !== null) {
    const lean = leanOf(words.slice(Math.max(0, index - 5), index) + text)
    return { kind: 'month', year: of, month, lean }
  }
  const named = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/iu.exec(text)?.[0].toLowerCase()
  const of7 = named === undefined ? weekday : (WEEKDAYS.get(named) ?? weekday)
  return of7 === null ? null : { kind: 'weekday', weekday: of7, lean: leanOf(text) }
}

function dayForm(year: number | 'told' | null, month: number, day: number, after: string): DateForm {
  const known = KNOWN_DAYS.find((k) => k.month === month && k.day === day)
  if (!known || year !== null) return { kind: 'day', year, month, day }
  return known.before.test(after)
    ? { kind: 'day', year: known.year, month, day }
    : { kind: 'day', year, month, day, known: known.year }
}

const leanOf = (text: string): 'last' | 'next' | null =>
  /(?:^|\s)(?:last|past)\s/iu.test(text) ? 'last' : /(?:^|\s)next\s/iu.test(text) ? 'next' : null

/** “The Sunday Times”, “Theresa May”, “March on Washington”: named like a date. */
function isName({ index, text, start }: Found, words: string): boolean {
  const before = words.slice(Math.max(0, index - NEAR), index)
  const after = words.slice(index + text.length, index + text.length + NEAR)
  if (start.isCertain('day') && start.isCertain('month')) return false
  if (NAME_ITSELF.test(words.slice(index, index + NEAR)) || NAME_AFTER.test(after) || NAME_BEFORE.test(before))
    return true
  if (!DOUBTFUL_MONTH.test(text) || BEFORE_MONTH.test(before)) return false
  return !(DETERMINER_BEFORE_MONTH.test(before) && /^\s+\p{Ll}/u.test(after))
}
