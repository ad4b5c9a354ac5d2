const DAY = /^\d{4}-\d{2}-\d{2}/
const WITHOUT_ZONE = /T[\d:.]+$/

/**
 * A date or time of ISO 8601 as the archive sorts it: UTC, to the millisecond, `2025-08-16T09:30:00.000Z`; null when it
 * is none. A time without a zone is taken for UTC, whatever zone this machine is in.
 */
export function timeOf(stated: string | null): string | null {
  if (stated === null || !DAY.test(stated)) return null
  const time = new Date(WITHOUT_ZONE.test(stated) ? `${stated}Z` : stated)
  const year = time.getUTCFullYear()
  // Other years are written with a sign and would stand in the wrong place.
  return year >= 0 && year <= 9999 ? time.toISOString() : null
}

/** The day that a date or time of ISO 8601 begins with, as stated where it was published. */
export const dayOf = (stated: string | null): string | null => DAY.exec(stated ?? '')?.[0] ?? null
