import { scaleUtc } from 'd3-scale'
import type { DatedEvent } from '../../reading/reading.ts'

/** A point or a stretch on the line of time, in units of its width. */
export type Placed = { from: number; to: number; event: DatedEvent }
export type Timeline = { placed: Placed[]; ticks: { at: number; label: string }[] }

const DAY = 86_400_000
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Lays dated events on a line of `width`; those whose date is not known stand on no line. Null with fewer than two. */
export function timelineOf(events: readonly DatedEvent[], width: number): Timeline | null {
  const dated = events.flatMap((event) => {
    const stretch = stretchOf(event.date)
    return stretch ? [{ event, ...stretch }] : []
  })
  if (dated.length < 2) return null
  const start = Math.min(...dated.map((d) => d.start))
  const end = Math.max(...dated.map((d) => d.end))
  const scale = scaleUtc([start, Math.max(end, start + DAY)], [8, width - 8])
  return {
    placed: dated.map(({ event, ...d }) => ({
      event,
      from: scale(d.start),
      to: scale(Math.max(d.start, d.end - DAY)),
    })),
    ticks: scale.ticks(3).map((time) => ({ at: scale(time), label: tickLabel(time, end - start) })),
  }
}

/** From the first moment of a date to the one after its last, in UTC. EDTF level 0. */
function stretchOf(date: string): { start: number; end: number } | null {
  const [first, last = first] = date.split('/').map(partsOf)
  if (!first || !last) return null
  return { start: Date.UTC(first.year, first.month ?? 0, first.day ?? 1), end: endOf(last) }
}

type Parts = { year: number; month: number | null; day: number | null }

function partsOf(date: string): Parts | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (!found) return null
  return {
    year: Number(found[1]),
    month: found[2] === undefined ? null : Number(found[2]) - 1,
    day: found[3] === undefined ? null : Number(found[3]),
  }
}

function endOf({ year, month, day }: Parts): number {
  if (month === null) return Date.UTC(year + 1, 0, 1)
  return day === null ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, day + 1)
}

export function tickLabel(time: Date, length: number): string {
  const month = MONTHS[time.getUTCMonth()]!
  if (length > 800 * DAY) return String(time.getUTCFullYear())
  return length > 90 * DAY ? `${month} ${time.getUTCFullYear()}` : `${time.getUTCDate()} ${month}`
}

/** Events in the order of their dates; without a year or without any date they stand last. */
export const inOrder = (events: readonly DatedEvent[]): DatedEvent[] =>
  events.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))

const rank = ({ date }: DatedEvent): string => (/^\d/.test(date) ? date : `~${date}`)
