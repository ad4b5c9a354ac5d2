import { inert } from '../../text/inert.ts'
import { unreachable } from '../../text/unreachable.ts'
import type { Circle, Story } from '../story.ts'
import { clipped, DATE_DOUBTS, GROUNDS, REASONS, rangeWords } from '../telling/say.ts'
import { type Band, columnsOf } from './columns.ts'
import { type Lineage, lineageOf, type Way } from './lineage.ts'
import { rowsOf } from './rows.ts'
import type { Station } from './stations.ts'

/** A station with its place; the point is the middle of its dot, its words stand to the right. Pixels. */
export type Stop = Station & { x: number; y: number; label: string; detail: string; isDoubted: boolean }
/** A way as an SVG path, and how thick it is, in pixels. */
export type Line = Way & { path: string; thickness: number; root: number }
/** What stands above the columns of a band. */
export type Head = Band & { x: number; width: number; label: string }
/** A ring of citations: bows from each stop to the next, and the stops that are in it. */
export type Ring = { path: string; stops: { x: number; y: number }[]; circle: Circle }

/** Where everything of a lineage stands, in pixels. */
export type Picture = {
  width: number
  height: number
  stops: Stop[]
  lines: Line[]
  side: Line[]
  heads: Head[]
  rings: Ring[]
  /** What the picture leaves out, in sentences. */
  notes: string[]
}

/** Stops that one picture may have; two screens full. */
const MOST_STOPS = 64
const ROW = 50
const HEAD = 44
const MARGIN = { x: 14, y: 22 }
/** The dot, its words, and the bend to the next column. */
const COLUMN = { least: 96, bend: 34, letter: 6.4, dot: 18 }
/** Letters of the second line and of the heads are smaller than those of the first, by this. */
const SMALL = 0.88
/** The names of roots are bold, and wider by this. */
const BOLD = 1.1
/** Letters of a label; longer ones lose their end. */
const LETTERS = 24
const THICK = { least: 1, sure: 3.5 }
const THIN = 1.6

/** A story as a picture of who took it from whom: days run from left to right. One pass, whatever the size of the story. */
export function pictureOf(story: Story): Picture {
  const lineage = lineageOf(story, MOST_STOPS)
  const { columns, bands } = columnsOf(lineage)
  const rows = rowsOf(lineage, columns)
  const texts = textsOf(lineage)
  const lefts = leftsOf(lineage, columns, texts, bands)
  const stops = lineage.stations.map(
    (station): Stop => ({
      ...station,
      ...texts.get(station.id)!,
      x: lefts[columns.get(station.id)!]! + COLUMN.dot / 2,
      y: HEAD + MARGIN.y + rows.get(station.id)! * ROW,
    }),
  )
  const at = new Map(stops.map((stop) => [stop.id, stop]))
  const bendOf = (id: string): number => lefts[columns.get(id)! + 1]!
  const drawn = (way: Way, pathOf: typeof mainPath): Line => {
    const [from, to] = [at.get(way.earlier)!, at.get(way.later)!]
    const thickness = THICK.least + (THICK.sure - THICK.least) * way.confidence
    const root = from.root < 0 ? to.root : from.root
    return { ...way, path: pathOf(from, to, bendOf(way.earlier)), thickness, root }
  }
  const deepest = Math.max(0, ...rows.values())
  return {
    width: Math.ceil(lefts.at(-1)!) + MARGIN.x,
    height: HEAD + 2 * MARGIN.y + deepest * ROW,
    stops,
    lines: lineage.main.map((way) => drawn(way, mainPath)),
    side: lineage.side.map((way) => ({ ...drawn(way, sidePath), thickness: THIN })),
    heads: bands.map((band, i) => headOf(band, bands[i - 1], lefts)),
    rings: story.circles.flatMap((circle) => ringOf(circle, at)),
    notes: notesOf(lineage),
  }
}

/** The left edge of each column, and the right edge of the last. */
function leftsOf(
  { stations }: Lineage,
  columns: ReadonlyMap<string, number>,
  texts: ReturnType<typeof textsOf>,
  bands: readonly Band[],
): number[] {
  const widest: number[] = []
  for (const [i, band] of bands.entries())
    widest[band.last - 1] = bandWords(band, bands[i - 1]).length * SMALL - (band.last - band.first > 1 ? LETTERS : 0)
  for (const { id, isRoot } of stations) {
    const column = columns.get(id)!
    const { label, detail } = texts.get(id)!
    widest[column] = Math.max(widest[column] ?? 0, label.length * (isRoot ? BOLD : 1), detail.length * SMALL)
  }
  const lefts = [MARGIN.x]
  widest.forEach((letters, i) => {
    const bend = i === widest.length - 1 ? 0 : COLUMN.bend
    lefts.push(lefts.at(-1)! + Math.max(COLUMN.least, COLUMN.dot + letters * COLUMN.letter + bend))
  })
  return lefts
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** Along the own row past the own words, then a bend into the row of the other: that row is free as far as the other. */
function mainPath(from: Stop, to: Stop, edge: number): string {
  if (from.y === to.y) return `M${point(from.x, from.y)}H${to.x.toFixed(1)}`
  const begin = edge - COLUMN.bend + COLUMN.dot / 2
  const middle = (begin + edge) / 2
  return `M${point(from.x, from.y)}H${begin.toFixed(1)}C${point(middle, from.y)} ${point(middle, to.y)} ${point(edge, to.y)}H${to.x.toFixed(1)}`
}

const sidePath = (from: Stop, to: Stop): string => {
  const middle = (from.x + to.x) / 2
  return `M${point(from.x, from.y)}C${point(middle, from.y)} ${point(middle, to.y)} ${point(to.x, to.y)}`
}

/** The bow to the next and the bow back lie apart, each at the left hand of who goes along it. */
function ringOf(circle: Circle, at: ReadonlyMap<string, Stop>): Ring[] {
  const stops = circle.articles.flatMap((id) => at.get(id) ?? [])
  if (stops.length < 2) return []
  const bows = stops.map((from, i) => bow(from, stops[(i + 1) % stops.length]!))
  return [{ path: bows.join(''), stops: stops.map(({ x, y }) => ({ x, y })), circle }]
}

/** How far a bow leaves the straight way; of its length, and pixels at the least. */
const BOW = { part: 0.08, least: 9 }

function bow(from: Stop, to: Stop): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const out = Math.max(BOW.least, length * BOW.part)
  const [mx, my] = [(from.x + to.x) / 2 + (dy / length) * out, (from.y + to.y) / 2 - (dx / length) * out]
  return `M${point(from.x, from.y)}Q${point(mx, my)} ${point(to.x, to.y)}`
}

function headOf(band: Band, before: Band | undefined, lefts: readonly number[]): Head {
  const x = lefts[band.first]!
  return { ...band, x, width: lefts[band.last]! - x, label: bandWords(band, before) }
}

/** “2–4 Mar”; the year stands with the first days and where it is another one. */
function bandWords({ kind, from, to }: Band, before: Band | undefined): string {
  switch (kind) {
    case 'ground':
      return 'rests on'
    case 'undated':
      return 'no date'
    case 'days':
      return rangeWords(from!, to!, before?.to?.slice(0, 4) ?? null)
    default:
      return unreachable(kind)
  }
}

type Texts = Pick<Stop, 'label' | 'detail' | 'isDoubted'>

function textsOf({ stations, main }: Lineage): Map<string, Texts> {
  const taken = new Map(main.map(({ later, taking }) => [later, taking]))
  return new Map(
    stations.map((station): [string, Texts] => {
      const { kind, article, name } = station
      const reason = taken.get(station.id)?.because[0]
      const shows = reason ? REASONS[reason.kind] : ''
      const doubt = article && article.dateDoubt !== null ? DATE_DOUBTS[article.dateDoubt] : ''
      const detail =
        kind === 'more'
          ? 'that have it from there'
          : kind === 'article'
            ? [timeOf(station), doubt, shows].filter(Boolean).join(' · ')
            : GROUNDS[kind]
      return [station.id, { label: clipped(inert(name), LETTERS), detail, isDoubted: doubt !== '' }]
    }),
  )
}

const timeOf = ({ article }: Station): string => /T(\d\d:\d\d)/.exec(article?.published ?? '')?.[1] ?? ''

function notesOf({ stations, left }: Lineage): string[] {
  const folded = stations.reduce((sum, { folded }) => sum + folded.length, 0)
  const many = (n: number): string => n.toLocaleString('en')
  return [
    ...(folded > 0
      ? [
          `The picture shows ${many(stations.length)} stations; ${many(folded)} articles are folded into the one they go back to.`,
        ]
      : []),
    ...(left.ways > 0 ? [`${many(left.ways)} weaker ways between them are not drawn.`] : []),
  ]
}
