import stringWidth from 'string-width'
import type { Ink } from './ink.ts'

/** Words that share one ink. Lines break at their spaces, and nowhere else unless a word is wider than the line. */
export type Piece = { words: string; ink: Ink }

type Word = { letters: string; ink: Ink; width: number; spaced: boolean }

/** Columns in a terminal: wide characters take two, combining marks none. */
export const columns = (words: string): number => stringWidth(words)

/** Lays pieces out in lines of at most `width` columns. */
export function lay(pieces: readonly Piece[], width: number): string[] {
  return linesOfWords(pieces.flatMap(wordsOfPiece), Math.max(1, width)).map(withoutBetween).map(paint)
}

/** The same for words without ink. */
export const wrap = (words: string, width: number): string[] => lay([{ words, ink: (w) => w }], width)

/** Puts `first` before the first line and as many spaces before the others. */
export function hang(first: string, lines: readonly string[]): string[] {
  const indent = ' '.repeat(columns(first))
  return lines.map((line, i) => (i === 0 ? first : indent) + line)
}

export const padStart = (words: string, width: number): string =>
  ' '.repeat(Math.max(0, width - columns(words))) + words
export const padEnd = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - columns(words)))

/** `left` and `right` at the two ends of one line, or null when they do not fit. */
export function ends(left: string, right: string, width: number): string | null {
  const gap = width - columns(left) - columns(right)
  return gap < 2 ? null : left + ' '.repeat(gap) + right
}

function wordsOfPiece({ words, ink }: Piece): Word[] {
  const found: Word[] = []
  for (const [, space, letters] of words.matchAll(/( *)([^ ]+)/g))
    found.push({ letters: letters!, ink, width: columns(letters!), spaced: space !== '' })
  // A space at the end of a piece belongs to what comes next: an empty word keeps it.
  if (/ $/.test(words)) found.push({ letters: '', ink, width: 0, spaced: true })
  return found
}

function linesOfWords(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const unit of unbreakable(words)) {
    const wanted = unit.reduce((sum, word) => sum + word.width, 0)
    const gap = unit[0]!.spaced && used > 0 ? 1 : 0
    if (used + gap + wanted <= width) {
      lines.at(-1)!.push(...unit)
      used += gap + wanted
      continue
    }
    for (const [i, part] of broken(unit, width).entries()) {
      if (used > 0 || i > 0) lines.push([])
      lines.at(-1)!.push(...part)
      used = part.reduce((sum, word) => sum + word.width, 0)
    }
  }
  return lines
}

/** A step of a chain stays with the name after it. */
const STEP = '‹'
/** Between two facts on one line; where the line ends there, its end says the same. */
const BETWEEN = '·'

/** Words without a space between them stay together: a name in one ink and the comma after it in another. */
function unbreakable(words: readonly Word[]): Word[][] {
  const units: Word[][] = []
  for (const word of words) {
    const last = units.at(-1)
    if (last && (!word.spaced || last.every((w) => w.letters === '') || last.at(-1)!.letters === STEP)) last.push(word)
    else units.push([word])
  }
  return units.filter((unit) => unit.some((word) => word.letters !== ''))
}

function withoutBetween(line: readonly Word[]): Word[] {
  const ended = (word: Word): boolean => word.letters === BETWEEN || word.letters === ''
  const first = line.findIndex((word) => !ended(word))
  return line.slice(Math.max(0, first), line.findLastIndex((word) => !ended(word)) + 1)
}

/** A unit as it is, or, when it is wider than a line, cut between characters. */
function broken(unit: readonly Word[], width: number): Word[][] {
  if (unit.reduce((sum, word) => sum + word.width, 0) <= width) return [[...unit]]
  const parts: Word[][] = [[]]
  let used = 0
  for (const { letters, ink } of unit)
    for (const letter of graphemes(letters)) {
      const wide = columns(letter)
      if (used > 0 && used + wide > width) {
        parts.push([])
        used = 0
      }
      parts.at(-1)!.push({ letters: letter, ink, width: wide, spaced: false })
      used += wide
    }
  return parts
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters as people see them: an emoji family is one. For short strings: the platform is slow on long ones. */
export const graphemes = (words: string): string[] => Array.from(segmenter.segment(words), ({ segment }) => segment)

/** One colour code for a run of words in one ink, spaces between them included. */
function paint(line: readonly Word[]): string {
  let painted = ''
  let run = ''
  let ink: Ink | null = null
  for (const [i, word] of line.entries()) {
    const gap = word.spaced && i > 0 ? ' ' : ''
    if (word.ink === ink) run += gap + word.letters
    else {
      painted += (ink && run ? ink(run) : '') + gap
      run = word.letters
      ink = word.ink
    }
  }
  return painted + (ink && run ? ink(run) : '')
}
