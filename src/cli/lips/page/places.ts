import type { LipReport } from '../../../lips/lip-report.ts'
import { columns, hang, padEnd, wrap } from '../../terminal/lay.ts'
import { shorten } from '../../terminal/shorten.ts'
import { percent } from './figures.ts'
import type { LipSheet } from './lip-page.ts'

/** Words longer than this have their middle left out. Columns. */
const WORD_COLUMNS = 12
/** Other words for one place, over all maps. */
const MOST_OTHERS = 7
/** Places that are told; --explain tells all. */
const MOST_PLACES = 12
/** What hardly any look-alike has in a place is not told. */
const LEAST_SHARE = 0.001

/** Word by word: the least and the most that it has of the look-alikes over the maps, and what else fits its place. */
export function places({ report, width, inks, explain }: LipSheet): string[] {
  const words = report.words.slice(0, explain ? report.words.length : MOST_PLACES)
  const rows = words.flatMap((_, i) => {
    const { word, shares, others } = placeOf(report, i)
    const range = shares[0] === shares[1] ? shares[0] : `${shares[0]} – ${shares[1]}`
    const first = `  ${padEnd(shorten(word, WORD_COLUMNS, 1), WORD_COLUMNS)} ${padEnd(range, 16)}`
    if (width - columns(first) < 20) return wrap(`${word} ${range}: ${others}`, width - 2).map((line) => `  ${line}`)
    return hang(first, wrap(others, width - columns(first)))
  })
  const left = report.words.length - words.length
  const more = left > 0 ? hang('  ', wrap(`… and ${left} more words: --explain`, width - 2)).map(inks.faint) : []
  return [inks.strong('Word by word'), ...rows, ...more]
}

function placeOf({ maps }: LipReport, i: number): { word: string; shares: [string, string]; others: string } {
  const at = maps.map(({ places }) => places[i]!)
  const shares = at.map(({ share }) => share).sort((a, b) => a - b)
  const most = new Map<string, number>()
  for (const { word, share } of at.flatMap(({ others }) => others))
    if (share >= LEAST_SHARE) most.set(word, Math.max(share, most.get(word) ?? 0))
  const others = [...most].sort(([, a], [, b]) => b - a).slice(0, MOST_OTHERS)
  return {
    word: at[0]?.word ?? '',
    shares: [percent(shares[0] ?? 0), percent(shares.at(-1) ?? 0)],
    others: others.length > 0 ? others.map(([word]) => word).join(', ') : 'no other word alone',
  }
}
