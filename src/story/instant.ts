/** Milliseconds of a date as a page states it (ISO 8601); a bare day is its beginning, a time without a zone is in UTC; null when it is none. */
export function instantOf(published: string | null): number | null {
  if (published === null) return null
  const isBare = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(published)
  const hasZone = /(?:[zZ]|[+-]\d{2}:?\d{2})$/u.test(published)
  const instant = Date.parse(isBare || hasZone ? published : `${published}Z`)
  return Number.isNaN(instant) ? null : instant
}

/** By time; what has none stands last. For `toSorted`, which keeps the order of equals. */
export function byTime(a: { published: string | null }, b: { published: string | null }): number {
  const [x, y] = [instantOf(a.published), instantOf(b.published)]
  if (x === null || y === null) return Number(x === null) - Number(y === null)
  return x - y
}
