/** When an article appeared, as its page states it: a stretch of time in milliseconds since 1970, both ends included. */
export type Moment = { from: number; to: number }
export type DateDoubt = 'missing' | 'unreadable' | 'before-what-it-cites' | 'out-of-range'
/** What a page’s date tells: nothing, and why, or a moment. */
export type Dated = { moment: Moment | null; doubt: DateDoubt | null }

const DAY = 86_400_000
/** EDTF and ISO 8601: a year, a month, a day, or a day with its hour; a space may stand for the T. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u
/** Newspapers are not older, and what is dated later was dated wrongly. */
const YEARS = { first: 1600, last: 2200 }
/** A page whose date lies so far from the middle of its story says when the page was made, or nothing. */
const ASTRAY = 550 * DAY
/** With fewer dates there is no middle. */
const FEWEST = 3

/** The moments of the articles of one story: a date that cannot be read, or that lies years from all others, tells nothing. */
export function datedOf(published: readonly (string | null)[]): Dated[] {
  const read = published.map(readDate)
  const known = read.flatMap(({ moment }) => moment?.from ?? []).sort((a, b) => a - b)
  const middle = known[Math.floor(known.length / 2)]
  return read.map((dated) => {
    const isAstray = dated.moment !== null && known.length >= FEWEST && Math.abs(dated.moment.from - middle!) > ASTRAY
    return isAstray ? { moment: null, doubt: 'out-of-range' } : dated
  })
}

function readDate(published: string | null): Dated {
  if (published === null || published.trim() === '') return { moment: null, doubt: 'missing' }
  const match = DATE.exec(published.trim())
  if (!match) return { moment: null, doubt: 'unreadable' }
  const [, year, month, day, clock, seconds = '', zone] = match
  if (Number(year) < YEARS.first || Number(year) > YEARS.last) return { moment: null, doubt: 'out-of-range' }
  const from = Date.parse(
    `${year}-${month ?? '01'}-${day ?? '01'}T${clock ?? '00:00'}${seconds.replace(',', '.')}${zone ?? 'Z'}`,
  )
  if (Number.isNaN(from)) return { moment: null, doubt: 'unreadable' }
  // Midnight to the second is what a page writes that knows the day only.
  const isDay = clock === undefined || (clock === '00:00' && !/[1-9]/u.test(seconds))
  return { moment: { from, to: isDay ? from + lengthOf(Number(year), month, day) - 1 : from }, doubt: null }
}

function lengthOf(year: number, month: string | undefined, day: string | undefined): number {
  if (day !== undefined) return DAY
  if (month === undefined) return Date.UTC(year + 1, 0) - Date.UTC(year, 0)
  return Date.UTC(year, Number(month)) - Date.UTC(year, Number(month) - 1)
}

/** True when one moment is over before the other begins; two that are not known or overlap are in no order. */
export const isBefore = (a: Moment | null, b: Moment | null): boolean => a !== null && b !== null && a.to < b.from

/** The order of a story: by time, the undated last. */
export const byMoment = (a: Moment | null, b: Moment | null): number =>
  (a?.from ?? Number.MAX_SAFE_INTEGER) - (b?.from ?? Number.MAX_SAFE_INTEGER) ||
  (a?.to ?? Number.MAX_SAFE_INTEGER) - (b?.to ?? Number.MAX_SAFE_INTEGER)
