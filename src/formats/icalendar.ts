import { createEvents, type DateArray, type EventAttributes } from 'ics'
import type { DatedEvent, Reading } from '../reading/reading.ts'
import { wordsOf } from '../text/span.ts'
import { findingIri } from './identifier.ts'
import { nameOf } from './statement.ts'

const MOST_OCTETS = 75
/** Longer titles are hard to read in a calendar. Characters. */
const LONGEST_TITLE = 120
/** A calendar must say when an entry was made; where the article does not tell its day, this one stands for it. */
const NO_DAY = 0
/** The specification wants an entry at least; an empty calendar is what calendar programs take for “nothing”. */
const EMPTY = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nPRODID:hearsay\r\nEND:VCALENDAR\r\n'

/**
 * What an article says is scheduled, as a calendar (RFC 5545): all-day entries, a month or a year as the whole of it.
 * Events whose year nobody knows cannot stand in a calendar and are left out.
 */
export function icalendar(reading: Reading): string {
  const entries = reading.events.flatMap((event, i) => (event.status === 'scheduled' ? entryOf(reading, event, i) : []))
  if (entries.length === 0) return EMPTY
  const { value, error } = createEvents(entries, { productId: 'hearsay' })
  if (value === null) throw new Error(`The calendar could not be written: ${error?.message ?? 'no reason given'}`)
  return folded(value)
}

/** Lines of at most 75 octets, as the RFC asks; the library counts characters. */
function folded(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/gu, '').split('\r\n')
  return lines.map(fold).join('\r\n')
}

function fold(line: string): string {
  let octets = 0
  let out = ''
  for (const char of line) {
    const size = new TextEncoder().encode(char).length
    if (octets + size > MOST_OCTETS) {
      out += '\r\n '
      octets = 1
    }
    out += char
    octets += size
  }
  return out
}

/** The library takes the time of writing too, though its types do not say so; without it, it would ask the clock. */
type Entry = EventAttributes & { timestamp: number }

function entryOf(reading: Reading, event: DatedEvent, index: number): Entry[] {
  const { article, attributions, speakers } = reading
  const days = daysOf(event.date)
  if (!days) return []
  const by = attributions.find((a) => a.id === event.saidIn)?.speaker ?? null
  const says = event.saidIn === null ? 'the article itself' : nameOf(speakers.find((s) => s.id === by) ?? null)
  const what = oneLine(wordsOf(article.text, event.what))
  const title = what.length > LONGEST_TITLE ? `${what.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : what
  return [
    {
      uid: findingIri(article, `event-${index + 1}`),
      title,
      start: days.start,
      end: days.end,
      timestamp: dayOf(article.published) ?? NO_DAY,
      description: `“${what}” (${oneLine(wordsOf(article.text, event.when))}). Says ${says}${article.title ? `, in “${oneLine(article.title)}”` : ''}.`,
      transp: 'TRANSPARENT',
      ...(article.url !== null && URL.canParse(article.url) && { url: new URL(article.url).href }),
    },
  ]
}

const oneLine = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/[\0-\x1f\x7f]/gu, '')
    .trim()

/** The day of the article, as milliseconds at its beginning in UTC. */
function dayOf(published: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '') ?? []
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : null
}

/** The first day of an EDTF date and the day after its last, or null when its year is not known. */
function daysOf(date: string): { start: DateArray; end: DateArray } | null {
  const [from = '', to = from] = date.split('/')
  const first = partsOf(from)
  const last = partsOf(to)
  if (!first || !last) return null
  const start: DateArray = [first.year, first.month ?? 1, first.day ?? 1]
  return { start, end: dayAfter(last) }
}

type Parts = { year: number; month: number | null; day: number | null }

function partsOf(date: string): Parts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? []
  return year ? { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null } : null
}

function dayAfter({ year, month, day }: Parts): DateArray {
  const next = new Date(0)
  if (month === null) next.setUTCFullYear(year + 1, 0, 1)
  else if (day === null) next.setUTCFullYear(year, month, 1)
  else next.setUTCFullYear(year, month - 1, day + 1)
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()]
}
