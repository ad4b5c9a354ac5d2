import type { ReaderReport } from './lip-readings.ts'

/** One person who read, however many outlets printed it. */
export type Reader = {
  reader: string
  /** Ids of all reports under this name. */
  reports: string[]
  /** The report that counts: a blind one before others, else the first. */
  counts: ReaderReport
  outlets: string[]
}

/** Groups reports by reader: one reader in eleven outlets counts once. */
export function readersOf(reports: readonly ReaderReport[]): Reader[] {
  const byName = new Map<string, ReaderReport[]>()
  for (const report of reports) {
    const name = sameName(report.reader)
    byName.set(name, [...(byName.get(name) ?? []), report])
  }
  return [...byName.values()].map((own) => {
    const counts = own.find(({ blind }) => blind === true) ?? own[0]!
    const outlets = new Set(own.flatMap((report) => report.outlets))
    return { reader: counts.reader, reports: own.map(({ id }) => id), counts, outlets: [...outlets] }
  })
}

/** “Ms. J. Doe” and “J Doe” are one: letters only, without titles. */
const sameName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|miss|dr|prof|professor)\b\.?/gu, '')
    .replace(/[^\p{L}]/gu, '')
