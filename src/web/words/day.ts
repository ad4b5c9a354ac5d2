const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as people read it: `2025-09-13` → “13 September 2025”; less precise dates stay less precise (EDTF level 0). */
export function dayWords(date: string): string {
  const range = date.split('/')
  if (range.length === 2) return range.map(dayWords).join(' – ')
  if (date === 'XXXX') return 'no date'
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  const named = month ? MONTHS[Number(month) - 1] : undefined
  if (!year || (month && !named)) return date
  const parts = [day && String(Number(day)), named, year !== '-' && year]
  return parts.filter(Boolean).join(' ')
}

/** The same in few letters, for tables: “13 Sep 2025”. */
export const shortDay = (date: string): string => dayWords(date).replace(/([A-Z][a-z]{2})[a-z]+/g, '$1')

/** A time of the archive, in the reader's own time zone: “25 Nov 2026, 22:05”. */
export function clockWords(at: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${shortDay(day)}, ${two(time.getHours())}:${two(time.getMinutes())}`
}

export const counted = (count: number, what: string, many = `${what}s`): string =>
  `${count} ${count === 1 ? what : many}`
