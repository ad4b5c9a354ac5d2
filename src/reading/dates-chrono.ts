import { casual, type ParsedResult } from 'chrono-node/en'
import {
  BEFORE_MONTH,
  CALENDAR_WORD,
  DOUBTFUL_MONTH,
  KNOWN_DAYS,
  NAME_AFTER,
  NAME_BEFORE,
  NAME_ITSELF,
} from '../language/en/dates.ts'
import type { DateForm, DateMention } from './dates.ts'

/** chrono-node guesses what is not said from this moment; only what is said is kept, so any moment of a leap year will do. */
const ANY_MOMENT = { instant: new Date(Date.UTC(2000, 1, 29)), timezone: 0 }
const NEAR = 40

/** Calendar dates, months and weekdays in a sentence, as chrono-node finds them (its reading of “Tuesday” as the nearest one is not used). */
export function calendarDates(words: string): DateMention[] {
  if (!CALENDAR_WORD.test(words)) return []
  return casual.parse(words, ANY_MOMENT).flatMap((found) => {
    const form = formOf(found, words)
    return form && !isName(found, words) ? [asMention(found, form, words)] : []
  })
}

function asMention({ index, text }: ParsedResult, form: DateForm, words: string): DateMention {
  const end = index + text.replace(/[\s,.;:-]+$/u, '').length
  const names = /^['’]s?\b|^\s+(?:night|morning|evening|afternoon)['’]s?\b/u.test(words.slice(end, end + NEAR))
  return { start: index, end, form, names }
}

function formOf({ start, text, index }: ParsedResult, words: string): DateForm | null {
  if (!CALENDAR_WORD.test(words.slice(index, index + text.length + 1))) return null
  // “Ann May, 60” gives an age, not 1960.
  if (start.isCertain('year') && !/\d{4}/u.test(text)) return null
  const said = (part: 'year' | 'month' | 'day' | 'weekday'): number | null =>
    start.isCertain(part) ? start.get(part) : null
  const [year, month, day, weekday] = [said('year'), said('month'), said('day'), said('weekday')]
  const after = words.slice(index + text.length, index + text.length + NEAR)
  if (month !== null && day !== null) return { kind: 'day', year: year ?? knownYear(month, day, after), month, day }
  if (month !== null)
    return { kind: 'month', year, month, lean: leanOf(words.slice(Math.max(0, index - 5), index) + text) }
  return weekday === null ? null : { kind: 'weekday', weekday, lean: leanOf(text) }
}

const leanOf = (text: string): 'last' | 'next' | null =>
  /(?:^|\s)(?:last|past)\s/iu.test(text) ? 'last' : /(?:^|\s)next\s/iu.test(text) ? 'next' : null

/** “The Sunday Times”, “Theresa May”, “March on Washington”: named like a date. */
function isName({ index, text, start }: ParsedResult, words: string): boolean {
  const before = words.slice(Math.max(0, index - NEAR), index)
  const after = words.slice(index + text.length, index + text.length + NEAR)
  if (start.isCertain('day') && start.isCertain('month')) return false
  if (NAME_ITSELF.test(words.slice(index, index + NEAR)) || NAME_AFTER.test(after) || NAME_BEFORE.test(before))
    return true
  return DOUBTFUL_MONTH.test(text) && !BEFORE_MONTH.test(before)
}

/** “Sept. 11 attacks”: the year that a day of its own brings along. */
const knownYear = (month: number, day: number, after: string): number | null =>
  KNOWN_DAYS.find((k) => k.month === month && k.day === day && k.before.test(after))?.year ?? null
