import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownClip } from '../../src/lips/alignment/adapted.ts'
import type { Dictionary } from '../../src/lips/phones/dictionary.ts'
import type { Pronunciation } from '../../src/lips/phones/phone.ts'
import type { Said } from '../../src/lips/readings/chance.ts'
import type { SaidWords } from '../../src/lips/running-words.ts'
import type { Track } from '../../src/lips/track/track.ts'
import { DATA } from '../../train/corpora/data.ts'

/** One clip of the tracks in ../shared/data/lips: what its mouth did, and its words with their times from the sound. */
export type Clip = KnownClip & { id: string; sentence: string }

type Stored = {
  sentence: string
  fps: number
  iod_px: number
  aperture: number[]
  width: number[]
  /** Word, first and last frame. */
  words: [string, number, number][]
}

const FOLDER = join(DATA, 'lips')
/** In the grammar of these clips the fourth word is the name of a letter. */
const LETTER = 3

export function clips(dictionary: Dictionary): Clip[] | null {
  const file = join(FOLDER, 'lip_tracks.json')
  if (!existsSync(file)) return null
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { [id: string]: Stored }
  return Object.entries(stored).map(([id, clip]) => {
    const spoken = grammarPhones(clip.sentence.split(' '), dictionary)
    const timed = clip.words.filter(([word]) => !word.startsWith('<'))
    const words = timed.map(([, from, to], k) => ({ phones: spoken[k]!, start: from / clip.fps, end: to / clip.fps }))
    return { id, sentence: clip.sentence, track: trackOf(clip), words }
  })
}

function trackOf({ fps, aperture, width, iod_px }: Stored): Track {
  const frames = aperture.map((a, k) => ({ at: k / fps, aperture: a, width: width[k]!, eyes: iod_px, yaw: null }))
  return { fps, frames }
}

export const grammarPhones = (words: readonly string[], { pronunciations }: Dictionary): Pronunciation[] =>
  words.map((word, k) => pronunciations(k === LETTER ? `${word}.` : word)[0]!)

/** The words of the English sentences beside the tracks, one sentence after another; those the dictionary lacks are left out. */
export const runningEnglish = (dictionary: Dictionary): SaidWords => sentences(dictionary).flat()

/** Unrelated sentences of these, two and two with as many phones. */
export function sentencePairs(dictionary: Dictionary): [Said[], Said[]][] {
  const byLength = new Map<number, Said[][]>()
  for (const sentence of sentences(dictionary)) {
    const length = sentence.flatMap(({ phones }) => phones).length
    byLength.set(length, [...(byLength.get(length) ?? []), sentence])
  }
  return [...byLength.values()].flatMap((same) =>
    Array.from({ length: Math.floor(same.length / 2) }, (_, k): [Said[], Said[]] => [same[2 * k]!, same[2 * k + 1]!]),
  )
}

function sentences({ pronunciations }: Dictionary): Said[][] {
  const stored = JSON.parse(readFileSync(join(FOLDER, 'decoys.json'), 'utf8')) as [string, number][]
  return stored.map(([sentence]) =>
    sentence.split(' ').flatMap((word) =>
      pronunciations(word)
        .slice(0, 1)
        .map((phones) => ({ word, phones })),
    ),
  )
}

/** Every so many of the 64,000 sentences of the clips' grammar, in the order of its words. */
export function grammar(every: number, dictionary: Dictionary): Pronunciation[] {
  const found: Pronunciation[] = []
  const all = CHOICES.reduce((product, { length }) => product * length, 1)
  for (let n = 0; n < all; n += every) {
    let rest = n
    const words = CHOICES.map((choice) => {
      const word = choice[rest % choice.length]!
      rest = Math.floor(rest / choice.length)
      return word
    })
    found.push(grammarPhones(words, dictionary).flat())
  }
  return found
}

const CHOICES: readonly (readonly string[])[] = [
  ['bin', 'lay', 'place', 'set'],
  ['blue', 'green', 'red', 'white'],
  ['at', 'by', 'in', 'with'],
  [...'abcdefghijklmnopqrstuvxyz'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['again', 'now', 'please', 'soon'],
]
