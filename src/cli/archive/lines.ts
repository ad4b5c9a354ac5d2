import type { ArticleLine, Found } from '../../archive/archive.ts'
import { type Ink, type Inks, inks } from '../terminal/ink.ts'
import { dotted, hang, lay, type Piece } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { windowed } from './window.ts'

export type Screen = { width: number; colour: boolean }

/** Wider lines are hard to read. Columns. */
const WIDEST = 100
/** `2025-08-16` and two spaces. */
const DAY = 12
/** Lines that a title or the words of a statement may fill. */
const MOST_LINES = 2

const widthOf = ({ width }: Screen): number => Math.min(WIDEST, Math.max(32, width))
const text = (lines: readonly string[]): string => `${lines.map((line) => line.trimEnd()).join('\n')}\n`
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** One article of a list: its day, its title, and below what is in it. */
export function articleLines(line: ArticleLine, screen: Screen): string {
  const ink = inks(screen.colour)
  const width = widthOf(screen) - DAY
  const day = (line.published ?? '').slice(0, 10).padEnd(DAY)
  return text(hang(day, [...titleLines(line, width, ink), ...lay(dotted(articleFacts(line, ink), ink.faint), width)]))
}

/** What `add` says of an article. */
export function keptLines(line: ArticleLine, isNew: boolean, screen: Screen): string {
  const ink = inks(screen.colour)
  const width = widthOf(screen) - DAY
  const sign = (isNew ? 'kept' : 'known').padEnd(DAY)
  const [first = '', ...rest] = hang(sign, [
    ...titleLines(line, width, ink),
    ...lay(dotted(articleFacts(line, ink), ink.faint), width),
  ])
  return text([isNew ? first.replace('kept', ink.good('kept')) : first, ...rest])
}

const titleLines = ({ title }: ArticleLine, width: number, ink: Inks): string[] =>
  lay([{ words: shorten(title ?? '(without a title)', width, MOST_LINES), ink: ink.strong }], width)

function articleFacts(line: ArticleLine, ink: Inks): Piece[] {
  const { outlet, statements, named, unnamed, headline, corrections, id } = line
  const facts: [string, Ink][] = [
    [outlet ? shorten(outlet, 30, 1) : '', ink.plain],
    [counted(statements, 'statement'), ink.faint],
    [named > 0 ? `${named} named` : '', ink.faint],
    [unnamed > 0 ? `${unnamed} unnamed` : '', ink.faint],
    [headline ? HEADLINES[headline] : '', ink.doubt],
    [corrections > 0 ? counted(corrections, 'correction') : '', ink.good],
    [id, ink.faint],
  ]
  return facts.filter(([words]) => words !== '').map(([words, paint]) => ({ words, ink: paint }))
}

/** Only what the reader should look at. */
const HEADLINES: { [status in NonNullable<ArticleLine['headline']>]: string } = {
  attributed: '',
  fact_supported: '',
  drops_attribution: '▲\u00a0headline drops the attribution',
  overstates: '▲\u00a0headline overstates',
  not_in_body: '▲\u00a0headline not in the body',
}

/** One found statement: its words with the searched ones marked, who says it through whom, on what ground, and where. */
export function foundLines(found: Found, number: number, screen: Screen): string {
  const ink = inks(screen.colour)
  const first = `${String(number).padStart(3)}  `
  const width = widthOf(screen) - first.length
  const [opening = '', ...rest] = hang(first, [
    ...lay(markedPieces(found, width * MOST_LINES, screen.colour, ink), width),
    ...lay([...voicePieces(found, ink), ...groundPieces(found, ink)], width),
    ...lay(dotted(placePieces(found, ink), ink.faint), width),
  ])
  return text([opening.replace(first, ink.faint(first)), ...rest])
}

/** Where there is no colour, a found word stands between stars: *tunnel*. */
function markedPieces(found: Found, room: number, colour: boolean, ink: Inks): Piece[] {
  const marked = (words: string): string => (colour ? words : `*${words}*`)
  return windowed(found.words, found.marks, room).map(({ words, isMarked }) => ({
    words: isMarked ? marked(words) : words,
    ink: isMarked ? (w) => ink.strong(ink.doubt(w)) : ink.plain,
  }))
}

function voicePieces({ speaker, through }: Found, ink: Inks): Piece[] {
  const carriers = through.toReversed().map((name): Piece => ({ words: ` ‹ ${shorten(name, 40, 1)}`, ink: ink.plain }))
  const who = speaker.name ?? (speaker.named ? 'the article itself' : 'nobody named')
  return [
    { words: shorten(who, 48, 1), ink: speaker.named ? ink.strong : ink.faint },
    ...(speaker.named || speaker.name === null ? [] : [{ words: ' (unnamed)', ink: ink.faint }]),
    ...carriers,
  ]
}

function groundPieces({ channel, commitment, kind, form }: Found, ink: Inks): Piece[] {
  const ground = channel !== 'unspecified' ? channel : kind === 'thought' || kind === 'writing' ? kind : ''
  const stance = commitment === 'asserts' ? '' : commitment
  const doubtful = commitment === 'hedges' || commitment === 'denies'
  const rows: [string, Ink][] = [
    [ground, ink.plain],
    [stance, doubtful ? ink.doubt : ink.plain],
    [form, ink.faint],
  ]
  return rows.filter(([words]) => words !== '').map(([words, paint]) => ({ words: ` · ${words}`, ink: paint }))
}

function placePieces({ article, id }: Found, ink: Inks): Piece[] {
  const { outlet, published, title } = article
  const stated = [
    outlet ? shorten(outlet, 30, 1) : '',
    published?.slice(0, 10) ?? '',
    title ? shorten(title, 40, 1) : '',
  ]
  return [...stated.filter((words) => words !== ''), `${article.id} ${id}`].map((words) => ({ words, ink: ink.faint }))
}
