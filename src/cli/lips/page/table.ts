import type { Homophenes } from '../../../lips/homophene/homophenes.ts'
import { mapNamed } from '../../../lips/maps/maps.ts'
import type { MapStatus } from '../../../lips/maps/viseme-map.ts'
import { hang, padEnd, padStart, wrap } from '../../terminal/lay.ts'
import { shorten } from '../../terminal/shorten.ts'
import { counted, percent } from './figures.ts'
import type { LipSheet } from './lip-page.ts'

const NAME_COLUMNS = 9
const RANK_COLUMNS = 7
const SHARE_COLUMNS = 9
/** Narrower than this, what stands beside each other stands below. Columns. */
const BESIDE_FROM = 64
/** Rivals told for one map with --explain. */
const MOST_RIVALS = 5

const STATUS: { readonly [status in MapStatus]: string } = {
  listed: 'listing seen',
  standard: 'classes of a standard, phones put to them by us',
  recalled: 'from memory of the paper, look it up before citing it',
}

/** For each map: how many look the same, where the claim stands among them, and the likeliest other. */
export function table(sheet: LipSheet): string[] {
  const { report, width, inks } = sheet
  const title = wrap('Looks the same on the lips', width).map(inks.strong)
  if (width < BESIDE_FROM) return [...title, ...report.maps.flatMap((map) => stacked(sheet, map))]
  const counts = report.maps.map(({ count }) => counted(count))
  const countColumns = Math.max(14, ...counts.map((count) => count.length))
  const head = `  ${padEnd('map', NAME_COLUMNS)}${padStart('word sequences', countColumns)}${padStart('rank', RANK_COLUMNS)}${padStart('share', SHARE_COLUMNS)}  likeliest other`
  const rows = report.maps.flatMap((map, i) => {
    const first = `  ${padEnd(nameOf(map), NAME_COLUMNS)}${padStart(counts[i]!, countColumns)}${padStart(rankOf(map), RANK_COLUMNS)}${padStart(percent(map.meaningShare), SHARE_COLUMNS)}  `
    return [...hang(first, rivalLines(map, width - first.length)), ...explained(sheet, map)]
  })
  return [...title, inks.faint(head), ...rows]
}

function stacked(sheet: LipSheet, map: Homophenes): string[] {
  const facts = `${nameOf(map)}: ${counted(map.count)} · rank ${rankOf(map)} · ${percent(map.meaningShare)}`
  const inner = sheet.width - 4
  return [
    ...hang('  ', wrap(facts, sheet.width - 2)),
    ...rivalLines(map, inner).map((line) => `    ${line}`),
    ...explained(sheet, map),
  ]
}

const nameOf = ({ map }: Homophenes): string => mapNamed(map)?.name ?? map

const rankOf = ({ rank, kept }: Homophenes): string => (rank === null ? `> ${kept}` : String(rank))

function rivalLines({ rivals }: Homophenes, width: number): string[] {
  const [best] = rivals
  return best ? wrap(shorten(`${best.words} ${percent(best.share)}`, width, 2), width) : ['none']
}

function explained({ explain, width, inks }: LipSheet, map: Homophenes): string[] {
  const of = mapNamed(map.map)
  if (!explain || !of) return []
  const classes = of.classes.map((phones) => phones.join(' ')).join(' / ')
  const rivals = map.rivals.slice(1, MOST_RIVALS).map(({ words, share }) => `${words} ${percent(share)}`)
  const lines = [...rivals, `${of.citation} (${STATUS[of.status]})`, ...(of.note ? [of.note] : []), classes]
  return lines.flatMap((line) => hang('    ', wrap(shorten(line, width, 4), width - 4)).map(inks.faint))
}
