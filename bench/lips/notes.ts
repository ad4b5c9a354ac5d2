import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from '../../train/corpora/data.ts'

/** Words of others stand in the notes beside the data and never in this repository. */
const NOTES = join(DATA, '..', 'design', 'lips.md')
const FALSE_CLAIMS = /False-claim control.*?(?=\n\S|\n {2}So)/su
const READINGS = /same clip: (?<first>\p{L}+) "(?<firstWords>[^"]+)"; (?<second>\p{L}+) "(?<secondWords>[^"]+)"/u

export type TwoReadings = { first: string; firstLines: string[]; second: string; secondLines: string[] }

/** Sentences that none of the clips holds, the claim of the summit example first; null without the notes. */
export function falseClaims(): string[] | null {
  const passage = FALSE_CLAIMS.exec(notes())?.[0]
  return passage ? [...passage.matchAll(/"([^"]+)"/gu)].map(([, claim]) => claim!) : null
}

/** The one pair of published readings of one clip that we know. */
export function twoReadings(): TwoReadings | null {
  const found = READINGS.exec(notes())?.groups
  if (!found) return null
  const lines = (words: string): string[] => words.split(' / ')
  const { first = '', second = '', firstWords = '', secondWords = '' } = found
  return { first, firstLines: lines(firstWords), second, secondLines: lines(secondWords) }
}

const notes = (): string => (existsSync(NOTES) ? readFileSync(NOTES, 'utf8') : '')
