import type { Origin } from '../../story/story.ts'
import { GROUNDS, rangeWords } from '../../story/telling/say.ts'
import { inert } from '../../text/inert.ts'
import { ends, hang, lay, type Piece } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { loudChanges } from './quotes.ts'
import { agentName, andMore, counted, type Sheet } from './sheet.ts'

/** Columns for what kind of ground a root is, and for how many articles go back to it. */
const ROOT_FACTS = 30
/** Roots that are listed unless everything is asked for. */
const MOST_ROOTS = 12

/** The title, the days, the large numbers, and where it all comes from. */
export function head(sheet: Sheet): string[] {
  const { story, inks, width } = sheet
  const title = story.title || (sheet.opening(story.articles[0]?.id) ?? '(no headline)')
  return [
    ...lay([{ words: shorten(title, width, 3), ink: inks.strong }], width),
    ...lay([{ words: daysOf(sheet), ink: inks.faint }], width),
    '',
    ...numbers(sheet),
    ...warnings(sheet),
  ]
}

/** What nobody should have to look for. */
function warnings({ story, inks, width }: Sheet): string[] {
  const { origins, outlets } = story.origins
  const loud = story.quotes.reduce((sum, quote) => sum + loudChanges(quote), 0)
  const said = [
    ...(outlets > origins && origins > 0
      ? [`${counted(outlets, 'outlet')}, but ${origins === 1 ? 'one origin' : `${origins} origins`}.`]
      : []),
    ...(loud > 0 ? [`${counted(loud, 'wording changes', 'wordings change')} a negation or a number.`] : []),
  ]
  return said.flatMap((words) =>
    hang('▲ ', lay([{ words, ink: inks.plain }], width - 2)).map((line) => line.replace('▲', inks.doubt('▲'))),
  )
}

function daysOf({ story: { from, to, id } }: Sheet): string {
  const days = from === null || to === null ? 'no dates' : rangeWords(from, to)
  return `${days} · ${id}`
}

function numbers(sheet: Sheet): string[] {
  const { story, inks, width } = sheet
  const { articles, outlets, origins } = story.origins
  const copies = story.articles.reduce((sum, a) => sum + a.copies.length, 0)
  const facts: Piece[] = [
    { words: counted(articles, 'article'), ink: inks.strong },
    { words: counted(outlets, 'outlet'), ink: inks.strong },
    // One article shares nothing with others: of it there is nothing to count.
    ...(articles > 1
      ? [{ words: counted(origins, 'origin'), ink: (words: string) => inks.strong(inks.doubt(words)) }]
      : []),
    ...(story.contradictions.length > 0
      ? [{ words: counted(story.contradictions.length, 'contradiction'), ink: inks.doubt }]
      : []),
    ...(story.circles.length > 0
      ? [{ words: counted(story.circles.length, 'ring of citations', 'rings of citations'), ink: inks.doubt }]
      : []),
    ...(copies > 0 ? [{ words: counted(copies, 'copy', 'copies'), ink: inks.plain }] : []),
  ]
  const spaced = facts.flatMap((piece, i): Piece[] => (i === 0 ? [piece] : [GAP, piece]))
  return lay(
    spaced.map((piece) => ({ ...piece, words: piece === GAP ? piece.words : unbroken(piece.words) })),
    width,
  )
}

const GAP: Piece = { words: ' · ', ink: (words) => words, link: 'between' }
/** A number stays with its word. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0')

/** Each independent beginning with what goes back to it, and why they are so many. */
export function origins(sheet: Sheet): string[] {
  const { story, inks } = sheet
  const { roots, because } = story.origins
  if (roots.length === 0) return []
  const shown = sheet.explain ? roots : roots.slice(0, MOST_ROOTS)
  const rest = roots.length - shown.length
  return [
    inks.strong('Origins'),
    ...shown.flatMap((root, i) => rootLines(sheet, root, i)),
    ...(rest > 0 ? [...andMore(sheet, counted(rest, 'more origin'))] : []),
    ...because
      .filter((why) => !shown.some((root) => root.why === why))
      .flatMap((why) => hang(' -  ', lay([{ words: inert(why), ink: inks.plain }], sheet.width - 4))),
  ]
}

function rootLines(sheet: Sheet, root: Origin, place: number): string[] {
  const { letter, ink } = sheet.root(place)
  const { faint } = sheet.inks
  const width = sheet.width - 4
  const count = faint(counted(root.articles.length, 'article'))
  const name = lay(
    [
      { words: shorten(root.name, Math.max(12, width - ROOT_FACTS), 1), ink },
      { words: ` · ${GROUNDS[root.ground]}`, ink: faint },
    ],
    width,
  )
  const first = ends(name[0] ?? '', count, width) ?? name[0] ?? ''
  const [opening = '', ...rest] = hang(` ${letter}  `, [
    first,
    ...name.slice(1),
    ...lay([{ words: inert(root.why) + countedElsewhere(sheet, root), ink: sheet.inks.plain }], width),
  ])
  return [opening.replace(letter, ink(letter)), ...rest]
}

/** An article that begins one quote and has another from somewhere else bears its own letter and is counted there. */
function countedElsewhere(sheet: Sheet, { node, articles }: Origin): string {
  const other = sheet.story.origins.roots.findIndex((root) => root.node !== node && root.articles.includes(node))
  if (other < 0 || articles.includes(node)) return ''
  return ` Its own article is counted with ${sheet.root(other).letter}, where it has other words from.`
}

/** Who speaks in the story. */
export function speakers(sheet: Sheet): string[] {
  const { story, inks, width } = sheet
  const speaking = story.agents
    .map((agent) => ({ agent, quotes: story.quotes.filter((q) => q.speaker === agent.id).length }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes)
  if (speaking.length === 0) return []
  const pieces = speaking.flatMap(({ agent, quotes }, i): Piece[] => [
    ...(i > 0 ? [GAP] : []),
    { words: `${shorten(agentName(sheet, agent.id), 40, 1)} ${quotes}`, ink: inks.plain },
  ])
  return hang('Speakers  ', lay(pieces, width - 10)).map((line, i) =>
    i === 0 ? line.replace('Speakers', inks.strong('Speakers')) : line,
  )
}
