import { hang, wrap } from '../../terminal/lay.ts'
import { counted } from './figures.ts'
import type { LipSheet } from './lip-page.ts'

/** The counts of the literature below our own, where their words are at hand. */
export function published({ published, width, inks }: LipSheet): string[] {
  if (published === null) return []
  const counts = published.counts.map(({ map, digits }) => `${map.replace(' ', TIE)}${TIE}${counted(digits)}`)
  const words = `With the ${counted(String(published.words))} words of SUBTLEX-US, as in published counts: ${counts.join(' · ')}`
  return hang('  ', wrap(words, width - 2)).map(inks.faint)
}

/** A space at which no line ends. */
const TIE = '\u00a0'
