import { WEEKDAYS } from '../../language/en/dates.ts'
import type { DateForm, Unit } from './dates.ts'

/** A day as the count of days since 1970-01-01, so that days can be compared and added. */
export type DayNumber = number

/** What a date is counted from. `telling`: the day of the article; `told`: the last date that the story spoke of, as it was resolved. */
export type Anchors = { telling: DayNumber | null; told: string | null }
/** Where the words put the event: “met Tuesday” in the past, “will meet Tuesday” in the future, “the November vote” when it is due; “meets Tuesday” is to come, “is up since June” need not be. */
export type Lean = 'past' | 'future' | 'present' | 'near' | 'due'

type DayForm = Extract<DateForm, { kind: 'day' }>
type NthForm = Extract<DateForm, { kind: 'nth' }>
type PartForm = Extract<DateForm, { kind: 'part' }>
type MonthForm = Extract<DateForm, { kind: 'month' }>

const DAY = 86_400_000
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = WEEKDAYS.get('thursday')!
/** A tense that would put a date this far away, in days, belongs to another verb when the date is near on the other side. */
const FAR = 320
const CLOSE = 60
/** “The November vote” in April is the coming one; only in winter is it still the last one. */
const LATE = 3
/** A day that is called by its date for ever is this year's one only so many days around it. */
const COMES_ROUND = 30

/** The day of an ISO 8601 date or date-time as it is stated, without moving it to another time zone; null when it is none. */
export function dayOf(iso: string | null): DayNumber | null {
  const found = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/u.exec(iso ?? '')
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}

/**
 * The date an expression means, EDTF level 0: `2025-08-15`, `2025-08`, `2025`; `1990/1999` for a decade, `2025-07/2025-09` for a quarter. Without an anchor the year stays open:
 * `--08-18`, `--08` (ISO 8601:2000). Null when nothing can be told, or the day does not exist.
 */
export function resolve(form: DateForm, anchors: Anchors, lean: Lean): string | null {
  const date = meant(form, anchors, lean)
  // Years have four digits: what was counted beyond 9999 or before 0 is none.
  return date !== null && /^(?:\d{4}(?!\d)|--)/u.test(date) ? date : null
}

function meant(form: DateForm, anchors: Anchors, lean: Lean): string | null {
  switch (form.kind) {
    case 'year':
      return four(form.year)
    case 'decade':
      return `${four(form.from)}/${four(form.from + 9)}`
    case 'part':
      return resolvePart(form, anchors.telling, lean)
    case 'month':
      return resolveMonth(form, anchors, lean)
    case 'day':
      return resolveDay(form, anchors, lean)
    case 'nth':
      return resolveNth(form, anchors.telling, lean)
    case 'weekday':
      return anchors.telling === null ? null : isoDay(weekdayNear(form.weekday, anchors.telling, form.lean, lean))
    case 'shift':
      return shifted(form.from === 'told' ? anchors.told : stated(anchors.telling), form.unit, form.steps)
  }
}

/** A quarter without a year is one of this year or, told as past, of the last year when it has not begun yet. */
function resolvePart({ part, months, year }: PartForm, telling: DayNumber | null, lean: Lean): string | null {
  const first = (part - 1) * months + 1
  const of = typeof year === 'number' ? year : telling === null ? null : yearMeant(year, first, telling, lean)
  return of === null ? null : `${four(of)}-${two(first)}/${four(of)}-${two(first + months - 1)}`
}

function yearMeant(said: 'last' | 'this' | 'next' | null, firstMonth: number, telling: DayNumber, lean: Lean): number {
  const today = ymd(telling)
  if (said !== null) return today.year + (said === 'last' ? -1 : said === 'next' ? 1 : 0)
  return lean !== 'future' && firstMonth > today.month ? today.year - 1 : today.year
}

function resolveDay({ year, month, day, known }: DayForm, anchors: Anchors, lean: Lean): string | null {
  const of = year === 'told' ? toldYear(anchors) : year
  if (!isDay(of ?? 2000, month, day)) return null
  if (of !== null) return isoDay(dayNumber(of, month, day))
  if (anchors.telling === null)
    return known === undefined ? `--${two(month)}-${two(day)}` : isoDay(dayNumber(known, month, day))
  const candidates = yearsAround(anchors.telling)
    .filter((y) => isDay(y, month, day))
    .map((y) => dayNumber(y, month, day))
  if (known !== undefined && candidates.every((c) => Math.abs(c - anchors.telling!) > COMES_ROUND))
    return isoDay(dayNumber(known, month, day))
  const date = nearest(candidates, anchors.telling, lean)
  // Told as past while this year's one is still ahead: the one that everybody knows.
  return isoDay(known !== undefined && lean === 'past' && date > anchors.telling ? dayNumber(known, month, day) : date)
}

function resolveNth({ month, weekday, nth, after }: NthForm, telling: DayNumber | null, lean: Lean): string | null {
  if (telling === null) return `--${two(month)}`
  return isoDay(
    nearest(
      yearsAround(telling).map((y) => nthWeekday(y, month, weekday, nth) + after),
      telling,
      lean,
    ),
  )
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  const first = dayNumber(year, month, 1)
  const days = (weekday - weekdayOf(first) + 7) % 7
  if (nth > 0) return first + days + 7 * (nth - 1)
  const last = dayNumber(year, month + 1, 0)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

function yearsAround(telling: DayNumber): number[] {
  const { year } = ymd(telling)
  return [year - 1, year, year + 1]
}

const toldYear = ({ told }: Anchors): number | null => (/^\d{4}/u.test(told ?? '') ? Number(told!.slice(0, 4)) : null)

function resolveMonth({ year: said, month, lean: way }: MonthForm, anchors: Anchors, lean: Lean): string | null {
  const year = said === 'told' ? toldYear(anchors) : said
  const { telling } = anchors
  if (month < 1 || month > 12) return null
  if (year !== null) return `${four(year)}-${two(month)}`
  if (telling === null) return `--${two(month)}`
  const today = ymd(telling)
  const candidates = [-1, 0, 1].map((step) =>
    dayNumber(today.year + step, month, month === today.month ? today.day : 1),
  )
  // “last June” is never the one to come.
  const allowed = candidates.filter((c) => !(way === 'last' && c > telling) && !(way === 'next' && c < telling))
  return isoDay(nearest(allowed, telling, lean)).slice(0, 7)
}

/** The candidate that the verb's tense allows and that is nearest; without a tense the nearest one. */
function nearest(candidates: readonly DayNumber[], telling: DayNumber, lean: Lean): DayNumber {
  if (lean === 'due' || lean === 'present') return closestOf(candidates, telling, LATE)
  const fits = candidates.filter((c) => lean === 'near' || (lean === 'past' ? c <= telling : c >= telling))
  const closest = closestOf(candidates, telling)
  if (fits.length === 0) return closest
  const best = closestOf(fits, telling)
  return Math.abs(best - telling) > FAR && Math.abs(closest - telling) < CLOSE ? closest : best
}

/** `late`: how much farther away a day behind us counts. */
const closestOf = (days: readonly DayNumber[], telling: DayNumber, late = 1): DayNumber => {
  const distance = (day: DayNumber) => (day < telling ? (telling - day) * late : day - telling)
  return days.reduce((best, day) => (distance(day) < distance(best) ? day : best))
}

/** News says “Tuesday” of the last one up to today, or of the next one from today. */
function weekdayNear(weekday: number, telling: DayNumber, said: 'last' | 'next' | null, lean: Lean): DayNumber {
  const back = (weekdayOf(telling) - weekday + 7) % 7
  if (said === 'last') return telling - (back || 7)
  if (said === 'next') return telling + ((7 - back) % 7 || 7)
  return lean === 'future' || lean === 'present' ? telling + ((7 - back) % 7) : telling - back
}

/** Days are counted to the day; of weeks and months only the month, of years only the year can be told. */
function shifted(from: string | null, unit: Unit, steps: number): string | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(from ?? '')
  if (!found) return null
  const [year, month] = [Number(found[1]), Number(found[2])]
  if (unit === 'year') return four(year + steps)
  if (unit === 'month') return found[2] ? shiftedMonth(year, month, steps) : null
  if (!found[3]) return null
  const day = dayNumber(year, month, Number(found[3]))
  return unit === 'day' ? isoDay(day + steps) : isoDay(day + 7 * steps).slice(0, 7)
}

function shiftedMonth(year: number, month: number, steps: number): string {
  const months = year * 12 + (month - 1) + steps
  return `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}`
}

const stated = (day: DayNumber | null): string | null => (day === null ? null : isoDay(day))

export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const dayNumber = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / DAY
export const yearOf = (day: DayNumber): number => ymd(day).year
const weekdayOf = (day: DayNumber): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7
export const isoDay = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10)
const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

function ymd(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
