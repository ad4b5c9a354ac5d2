import type { Hop } from '../../reading/hops.ts'
import { inert } from '../../text/inert.ts'
import { clipped } from '../article/proof.ts'
import { nameOf } from '../article/sheet.ts'
import type { ChainAnswer } from '../desk/answers.ts'

export type Line = { words: string; look: 'strong' | 'plain' | 'proof' | 'doubt' }
/** A station of the picture, or the words that came; lines are wrapped already, sizes in pixels. */
export type Box = { id: string; kind: 'station' | 'speaker' | 'unnamed' | 'words' } & Lines
/** The way from one box to the next, and what shows it. */
export type Join = { from: string; to: string; label: Lines }
export type Lines = { lines: Line[]; width: number; height: number }
export type Plan = { boxes: Box[]; joins: Join[] }

export const LINE = 19
const PADDING = { x: 16, y: 12 }
/** Letters in a line, and how wide one is at most on the average; pixels. */
const LETTERS = { most: 32, width: 7.6 }
const LONGEST = 150
/** Beside a line that joins two boxes there is less room than in a box. */
const MOST_PROOFS = 2

/** What the picture of a chain shows: from this article inwards, each hop with its words, who doubts, the channel last. */
export function planOf(chain: ChainAnswer): Plan {
  const { hops, speakers, evidence, attribution, words } = chain
  const stations = hops.map(({ speaker }, i): Box => {
    const who = speakers[speaker]
    const isUnnamed = who !== undefined && !who.named && who.kind !== 'writer'
    const kind = isUnnamed ? 'unnamed' : speaker === attribution.speaker ? 'speaker' : 'station'
    const role = who?.kind === 'writer' ? '' : (who?.role ?? (isUnnamed ? 'unnamed' : ''))
    const parts: Part[] = [
      ['strong', nameOf(who)],
      ['plain', role],
      ['doubt', evidence.doubts.some((d) => d.by === speaker) ? 'is not sure' : ''],
    ]
    return { id: `hop-${i}`, kind, ...linesOf(parts, PADDING) }
  })
  const nobody = linesOf([['strong', 'Nobody is named']], PADDING)
  const said: Box = { id: 'words', kind: 'words', ...linesOf([['strong', words]], PADDING) }
  const boxes: Box[] = [
    ...stations,
    ...(attribution.speaker === null ? [{ id: 'nobody', kind: 'unnamed' as const, ...nobody }] : []),
    said,
  ]
  const joins = boxes.slice(1).map((to, i): Join => {
    const hop = hops[i + 1]
    const proofs = hop && to !== said ? proofsOf(hop, chain.hopWords[i + 1] ?? []) : []
    const parts = to === said ? channelOf(chain) : proofs.slice(0, MOST_PROOFS).map((p): Part => ['proof', `“${p}”`])
    return { from: boxes[i]!.id, to: to.id, label: linesOf(parts, { x: 8, y: 4 }) }
  })
  return { boxes, joins }
}

type Part = [Line['look'], string]

const channelOf = ({ evidence: { channel, commitment } }: ChainAnswer): Part[] => [
  ['plain', channel === 'unspecified' ? 'channel not told' : channel],
  ['plain', commitment],
]

/** Words of a hop that follow each other in the text are shown as one: “she” + “believes” → “she believes”. */
function proofsOf({ words: spans }: Hop, words: readonly string[]): string[] {
  const proofs: string[] = []
  spans.forEach((span, i) => {
    const before = spans[i - 1]
    const follows = before !== undefined && span.start >= before.end && span.start <= before.end + 1
    const gap = before !== undefined && span.start > before.end ? ' ' : ''
    if (follows) proofs.push(`${proofs.pop()}${gap}${words[i] ?? ''}`)
    else proofs.push(words[i] ?? '')
  })
  return proofs
}

function linesOf(parts: readonly Part[], padding: { x: number; y: number }): Lines {
  const lines = parts
    .filter(([, words]) => words.trim() !== '')
    .flatMap(([look, words]) => wrapped(clipped(inert(words), LONGEST)).map((line): Line => ({ words: line, look })))
  const longest = Math.max(...lines.map((line) => line.words.length), 0)
  const width = lines.length === 0 ? 0 : Math.ceil(longest * LETTERS.width) + 2 * padding.x
  return { lines, width, height: lines.length === 0 ? 0 : lines.length * LINE + 2 * padding.y }
}

/** Breaks words into lines of at most `most` letters; a longer word is cut. */
export function wrapped(words: string, most = LETTERS.most): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ').flatMap((w) => cut(w, most))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= most) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function cut(word: string, most: number): string[] {
  const letters = [...word]
  const parts: string[] = []
  for (let at = 0; at < letters.length; at += most) parts.push(letters.slice(at, at + most).join(''))
  return parts
}
