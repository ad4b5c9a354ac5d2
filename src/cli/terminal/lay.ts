import stringWidth from 'string-width'
import type { Ink } from './ink.ts'

/** Words that share one ink. Lines break at their spaces, and nowhere else unless a word is wider than the line. */
export type Piece = { words: string; ink: Ink; link?: Link }
/** `between` is left out where a line begins or ends with it; `step` stays with what comes after it. */
type Link = 'between' | 'step'

type Word = { letters: string; ink: Ink; width: number; spaced: boolean; link?: Link | undefined }

/** Pieces with a dot between them. */
export function dotted(pieces: readonly Piece[], ink: Ink): Piece[] {
  return pieces.flatMap((piece, i): Piece[] => (i === 0 ? [piece] : [{ words: ' · ', ink, link: 'between' }, piece]))
}

/** Columns in a terminal: wide characters take two, combining marks none. */
export const columns = (words: string): number => stringWidth(words)

/** Lays pieces out in lines of at most `width` columns. */
export function lay(pieces: readonly Piece[], width: number): string[] {
  return linesOfWords(wordsOf(pieces), Math.max(1, width)).map(withoutBetween).map(paint)
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

function wordsOf(pieces: readonly Piece[]): Word[] {
  const found: Word[] = []
  let spaced = false
  for (const { words, ink, link } of pieces)
    for (const [run] of words.matchAll(/ +|[^ ]+/g)) {
      if (run.startsWith(' ')) spaced = true
      else {
        found.push({ letters: run, ink, width: columns(run), spaced, link })
        spaced = false
      }
    }
  return found
}

function linesOfWords(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const unit of unbreakable(words)) {
    const gap = unit[0]!.spaced && lines.at(-1)!.length > 0 ? 1 : 0
    const wanted = gap + widthOf(unit)
    if (used + wanted <= width) {
      lines.at(-1)!.push(...unit)
      used += wanted
      continue
    }
    const parts = broken(unit, width)
    if (lines.at(-1)!.length === 0) lines.pop()
    lines.push(...parts)
    used = widthOf(parts.at(-1)!)
  }
  return lines
}

/** Columns of words in a row, without the space before them. */
const widthOf = (words: readonly Word[]): number =>
  words.reduce((sum, word, i) => sum + word.width + (word.spaced && i > 0 ? 1 : 0), 0)

/** Words without a space between them stay together: a name in one ink and the comma after it in another. */
function unbreakable(words: readonly Word[]): Word[][] {
  const units: Word[][] = []
  for (const word of words) {
    const last = units.at(-1)
    if (last && (!word.spaced || last.at(-1)!.link === 'step')) last.push(word)
    else units.push([word])
  }
  return units
}

/** A unit as it is, or, when it is wider than a line, cut between characters. */
function broken(unit: readonly Word[], width: number): Word[][] {
  if (widthOf(unit) <= width) return [[...unit]]
  const parts: Word[][] = [[]]
  for (const letter of unit.flatMap(lettersOf)) {
    const part = parts.at(-1)!
    if (part.length > 0 && widthOf([...part, letter]) > width) parts.push([letter])
    else part.push(letter)
  }
  return parts
}

function lettersOf(word: Word): Word[] {
  const letters = graphemes(word.letters)
  return letters.map((letter, i) => ({
    ...word,
    letters: letter,
    width: columns(letter),
    spaced: i === 0 && word.spaced,
  }))
}

function withoutBetween(line: readonly Word[]): Word[] {
  const first = line.findIndex((word) => word.link !== 'between')
  return line.slice(Math.max(0, first), line.findLastIndex((word) => word.link !== 'between') + 1)
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
