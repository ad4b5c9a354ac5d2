import { clipped } from '../article/proof.ts'
import type { ChainAnswer } from '../desk/answers.ts'
import { nameOf } from '../article/sheet.ts'
import { inert } from '../../text/inert.ts'

/** A box of the picture. Lines are wrapped already; sizes in pixels. */
export type Box = {
  id: string
  kind: 'station' | 'speaker' | 'unnamed' | 'doubt' | 'channel' | 'words'
  lines: { words: string; weight: 'strong' | 'plain' | 'proof' }[]
  width: number
  height: number
}
export type Join = { from: string; to: string; kind: 'way' | 'note' }
export type Plan = { boxes: Box[]; joins: Join[] }

export const LINE = 19
const PADDING = { x: 16, y: 12 }
/** Letters in a line, and how wide one is at most on the average. */
const LETTERS = { most: 30, width: 7.6 }
const LONGEST = 150

/** What the picture of a chain shows: a station a hop with its words, who doubts beside them, and how it became public. */
export function planOf({ hops, hopWords, speakers, evidence, attribution, words }: ChainAnswer): Plan {
  const stations = hops.map((hop, i): Box => {
    const who = speakers[hop.speaker]
    const isSpeaker = hop.speaker === attribution.speaker
    const kind = who && !who.named && who.kind !== 'writer' ? 'unnamed' : isSpeaker ? 'speaker' : 'station'
    const role = who?.kind === 'writer' ? 'writer' : (who?.role ?? (kind === 'unnamed' ? 'unnamed' : ''))
    return box(`hop-${i}`, kind, [
      ['strong', nameOf(who)],
      ['plain', role],
      ...(hopWords[i] ?? []).slice(0, 3).map((proof): Part => ['proof', `“${proof}”`]),
    ])
  })
  const nobody = attribution.speaker === null ? [box('nobody', 'unnamed', [['strong', 'Nobody is named']])] : []
  const said = box('words', 'words', [['strong', words]])
  const line = [...stations, ...nobody, said]
  const doubts = hops.flatMap((hop, i) =>
    evidence.doubts.some((d) => d.by === hop.speaker) ? [{ at: `hop-${i}`, note: doubtBox(i) }] : [],
  )
  const channel = evidence.channel === 'unspecified' ? [] : [box('channel', 'channel', [['plain', evidence.channel]])]
  return {
    boxes: [...line, ...doubts.map((d) => d.note), ...channel],
    joins: [
      ...line.slice(1).map((to, i): Join => ({ from: line[i]!.id, to: to.id, kind: 'way' })),
      ...doubts.map((d): Join => ({ from: d.at, to: d.note.id, kind: 'note' })),
      ...channel.map((c): Join => ({ from: line.at(-2)?.id ?? said.id, to: c.id, kind: 'note' })),
    ],
  }
}

const doubtBox = (i: number): Box => box(`doubt-${i}`, 'doubt', [['plain', 'is not sure']])

type Part = [Box['lines'][number]['weight'], string]

function box(id: string, kind: Box['kind'], parts: readonly Part[]): Box {
  const lines = parts
    .filter(([, words]) => words.trim() !== '')
    .flatMap(([weight, words]) => wrapped(clipped(inert(words), LONGEST)).map((line) => ({ words: line, weight })))
  const longest = Math.max(...lines.map((line) => line.words.length), 8)
  return {
    id,
    kind,
    lines,
    width: Math.ceil(longest * LETTERS.width) + 2 * PADDING.x,
    height: lines.length * LINE + 2 * PADDING.y,
  }
}

/** Breaks words into lines of at most `most` letters; a longer word is cut. */
export function wrapped(words: string, most = LETTERS.most): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ').flatMap((w) => cut(w, most))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= most) line = longer
    else {
      lines.push(line)
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
