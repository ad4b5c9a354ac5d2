import type { BlockKind } from '../article.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { BLOCK, hintsOf, isUnseen } from './element.ts'

/** A run of words that a reader sees as one block of the page. */
export type Words = {
  kind: PieceKind
  /** Its words, white space made single blanks. */
  text: string
  /** How many characters of it stand in links. */
  linked: number
}
/** Words of a parsed page, with the innermost block element that holds them. */
export type Piece = Words & { element: DomElement }
export type PieceKind = BlockKind | 'heading'

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
const HAS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}(?:\s|$)|[。！？]/
/** Characters; a shorter piece may be a label, a button or a date. A Chinese, Japanese or Korean character says as much as two. */
const SHORTEST_PROSE = 60

/** True for a piece that reads like prose: long enough, a sentence at least, most of it not links, and no caption. */
export const isProse = ({ text, linked, kind }: Words): boolean =>
  kind !== 'caption' &&
  text.length + (text.length < SHORTEST_PROSE ? (text.match(WIDE)?.length ?? 0) : 0) >= SHORTEST_PROSE &&
  linked < text.length / 2 &&
  HAS_SENTENCE.test(text)

/** One text node, or a line break, within a block: runs of one `part` belong to one piece or to lines of it. */
type Run = { text: string; inLink: boolean; element: DomElement; kind: PieceKind; part: number }
type Place = { element: DomElement; kind: PieceKind; inLink: boolean }

const LINE_BREAK = '\n'
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s*$/
/** Soft hyphens and zero-width marks are layout, and would part a word in two. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** The pieces of a page in reading order. What a reader does not see (scripts, hidden elements, controls) yields none. */
export function piecesOf(root: DomElement): Piece[] {
  const pieces: Piece[] = []
  let part: Run[] = []
  for (const run of runsOf(root)) {
    if (part[0] && run.part !== part[0].part) {
      pieces.push(...linesOf(part))
      part = []
    }
    part.push(run)
  }
  return [...pieces, ...linesOf(part)]
}

function runsOf(root: DomElement): Run[] {
  const runs: Run[] = []
  let part = 0
  const add = (text: string, { element, kind, inLink }: Place) => runs.push({ text, inLink, element, kind, part })
  const visit = (parent: DomElement, place: Place): void => {
    for (let node: DomNode | null = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) add((node.textContent ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' '), place)
      else if (isElement(node) && !isUnseen(node)) enter(node, place)
    }
  }
  const enter = (element: DomElement, place: Place): void => {
    const name = element.localName
    if (name === 'br') add(LINE_BREAK, place)
    else if (BLOCK.has(name)) {
      part++
      visit(element, { element, kind: kindOf(element, place.kind), inLink: place.inLink })
      part++
    } else if (name === 'q') quote(element, place)
    else visit(element, name === 'a' ? { ...place, inLink: true } : place)
  }
  /** A browser draws the marks of `<q>`; here they are the quotation. */
  const quote = (element: DomElement, place: Place): void => {
    add('“', place)
    visit(element, place)
    add('”', place)
  }
  visit(root, { element: root, kind: 'paragraph', inLink: false })
  return runs
}

function kindOf(element: DomElement, outer: PieceKind): PieceKind {
  if (outer === 'caption' || isCaption(element)) return 'caption'
  if (/^h[1-6]$/.test(element.localName)) return 'heading'
  if (outer === 'blockquote' || element.localName === 'blockquote') return 'blockquote'
  return element.localName === 'li' ? 'list-item' : outer
}

const isCaption = (element: DomElement): boolean =>
  element.localName === 'figcaption' || element.localName === 'caption' || hintsOf(element).includes('caption')

/** Two line breaks part paragraphs, and so does one that follows a whole sentence; any other is a blank. */
function linesOf(part: Run[]): Piece[] {
  const lines: Run[][] = [[]]
  let breaks = 0
  let ended = false
  for (const run of part) {
    if (run.text === LINE_BREAK) breaks++
    else if (run.text.trim() !== '' && breaks > 0) {
      if (breaks > 1 || ended) lines.push([])
      else lines.at(-1)!.push({ ...run, text: ' ' })
      breaks = 0
    }
    if (run.text.trim() !== '') ended = SENTENCE_END.test(run.text)
    if (run.text !== LINE_BREAK) lines.at(-1)!.push(run)
  }
  return lines.map(pieceOf).filter((p) => p !== null)
}

function pieceOf(line: Run[]): Piece | null {
  const text = line
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return null
  const linked = line.reduce((sum, run) => sum + (run.inLink ? run.text.trim().length : 0), 0)
  return { kind: line[0]!.kind, text, linked, element: line[0]!.element }
}
