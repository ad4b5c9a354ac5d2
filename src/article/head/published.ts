const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?)?$/i
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/
/** RFC 5322, as HTTP and feeds write it; without a zone it would mean something else on every machine. */
const WITH_ZONE = /^(?:[a-z]{3},? )?\d{1,2} [a-z]{3,9} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/i

/** A stated date as ISO 8601, or null when it is none or means no one moment everywhere. The stated zone stays. */
export function isoDate(stated: string): string | null {
  const date = stated.trim().slice(0, 40)
  const iso = ISO.exec(date)
  if (iso) return real(iso[1]!, iso[2]!, iso[3]) ? joined(iso) : null
  const compact = COMPACT.exec(date)
  if (compact) return real(compact[1]!, compact[2]!, compact[3]) ? `${compact[1]}-${compact[2]}-${compact[3]}` : null
  if (!WITH_ZONE.test(date)) return null
  const moment = new Date(date)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace('.000', '')
}

function joined([, year, month, day, time, zone]: RegExpExecArray): string {
  if (day === undefined) return `${year}-${month}`
  if (time === undefined) return `${year}-${month}-${day}`
  const offset = zone === undefined ? '' : zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  return `${year}-${month}-${day}T${time}${offset}`
}

const real = (year: string, month: string, day = '01'): boolean =>
  Number(year) > 1400 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
