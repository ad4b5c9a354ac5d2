import { type Branch, treeOf } from '../../story/picture/tree.ts'
import type { Taking } from '../../story/story.ts'
import { GROUNDS, inQuotes, REASONS } from '../../story/telling/say.ts'
import { inert } from '../../text/inert.ts'
import { columns, ends, hang, lay, type Piece } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { called, type Sheet } from './sheet.ts'

/** Lines of the tree before those that passed nothing on are folded. */
const MOST = 200
/** Deeper steps are drawn no further to the right. */
const DEEPEST = 8
const CONFIDENCE = 6

/** Who took it from whom, as an indented tree: each line below the one it most surely has it from, with what shows it. */
export function lineage(sheet: Sheet): string[] {
  const branches = treeOf(sheet.story, MOST)
  if (branches.length === 0) return []
  return [
    sheet.inks.strong('Who took it from whom'),
    ...branches.flatMap((branch, i) => branchLines(sheet, branch, (branches[i + 1]?.depth ?? 0) > branch.depth)),
  ]
}

function branchLines(sheet: Sheet, { station, depth, goesOn, way, side }: Branch, hasMore: boolean): string[] {
  const { inks, width } = sheet
  const { letter, ink } = sheet.root(station.root)
  const drawn = goesOn.slice(-DEEPEST)
  const stem = drawn
    .slice(0, -1)
    .map((more) => (more ? '│ ' : '  '))
    .join('')
  const fork = depth === 0 ? '' : drawn.at(-1) ? '├ ' : '└ '
  const below = depth === 0 ? '' : `${stem}${drawn.at(-1) ? '│ ' : '  '}`
  const lead = ` ${letter} ${stem}${fork}`
  const room = width - columns(lead) - CONFIDENCE
  const name = station.kind === 'article' ? called(sheet, station.id) : inert(station.name)
  const because = way?.taking?.because ?? []
  const facts =
    depth === 0 && station.kind !== 'article' && station.kind !== 'more'
      ? [GROUNDS[station.kind]]
      : because.slice(0, 1).map((r) => REASONS[r.kind])
  const pieces: Piece[] = [
    { words: shorten(name, room, 1), ink: station.isRoot ? (words) => inks.strong(ink(words)) : inks.plain },
    ...facts.map((words) => ({ words: ` · ${words}`, ink: inks.faint })),
  ]
  const lines = lay(pieces, room)
  const sure = way?.taking ? inks.faint(way.confidence.toFixed(2)) : ''
  const first = sure === '' ? lines[0]! : (ends(lines[0]!, sure, room + CONFIDENCE) ?? `${lines[0]}  ${sure}`)
  const more = [
    ...side.map(
      (s) =>
        `also from ${called(sheet, s.earlier)}${s.taking?.because[0] ? ` (${REASONS[s.taking.because[0].kind]})` : ''}`,
    ),
    ...(sheet.explain && way?.taking ? whysOf(sheet, way.taking) : []),
  ].flatMap((words) => hang('', lay([{ words, ink: inks.faint }], room - 2)))
  const indent = `   ${below}${hasMore ? '│ ' : '  '}`
  return [
    ` ${ink(letter)} ${inks.faint(`${stem}${fork}`)}${first}`,
    ...[...lines.slice(1), ...more].map((line) => inks.faint(indent) + line),
  ]
}

/** Each reason as a sentence, with the words of the later article that show it. */
const whysOf = (sheet: Sheet, { because, later, over }: Taking): string[] => [
  ...because.map(({ why, words }) => {
    const shown = words.map((span) => shorten(sheet.textOf(later, span), 60, 1)).filter((w) => w !== '')
    return `${inert(why)}${shown.length > 0 ? ` “${shown.join('”, “')}”` : ''}`
  }),
  ...over.slice(0, MOST_WORDS).flatMap((id) => takenOver(sheet, id)),
]

/** Quotes and claims that are named for one step. */
const MOST_WORDS = 3

function takenOver({ story }: Sheet, id: string): string[] {
  const words = (story.quotes.find((q) => q.id === id) ?? story.claims.find((c) => c.id === id))?.words
  return words === undefined ? [] : [`has ${inQuotes(shorten(words, 56, 1))}`]
}

/** Articles that credit one another. */
export function rings(sheet: Sheet): string[] {
  const { story, inks, width } = sheet
  if (story.circles.length === 0) return []
  return [
    inks.strong('Rings of citations'),
    ...story.circles.flatMap(({ articles, why }) => {
      const way = [...articles, articles[0]!].map((id) => called(sheet, id)).join(' → ')
      const [first = '', ...rest] = hang(' ▲  ', [
        ...lay([{ words: way, ink: inks.doubt }], width - 4),
        ...lay([{ words: inert(why), ink: inks.plain }], width - 4),
      ])
      return [first.replace('▲', inks.doubt('▲')), ...rest]
    }),
  ]
}
