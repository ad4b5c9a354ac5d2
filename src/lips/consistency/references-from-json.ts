import type { KnownClip } from '../alignment/adapted.ts'
import type { Pronunciation } from '../phones/phone.ts'
import { refusals } from '../track/refusals.ts'
import { isBadTrack, trackFromJson } from '../track/track-from-json.ts'

/** Why something holds no reference clips: the place, the value, the remedy. */
export type BadReferences = { error: { code: 'bad-references'; message: string } }

/** Every decoy is laid on every clip: the time of a test grows with their frames. Four minutes at 25 a second. */
const MOST_FRAMES = 6000
const MOST_CLIPS = 100
const MOST_WORDS = 200

/**
 * Clips of which is known what was spoken when: `{"clips": [{"track", "words": [{"word", "start", "end"}]}]}`, seconds of
 * the footage. None comes with the package, since no licence of tracks that we measured allows it beyond doubt.
 */
export function referencesFromJson(
  value: unknown,
  phonesOf: (word: string) => Pronunciation | null,
): KnownClip[] | BadReferences {
  const clips = fieldOf(value, 'clips')
  if (!Array.isArray(clips)) return bad('Reference clips are an object {"clips": [{"track", "words"}]}.')
  if (clips.length > MOST_CLIPS)
    return bad(`There are ${clips.length} reference clips; at most ${MOST_CLIPS} are read.`)
  const found: KnownClip[] = []
  for (const [k, clip] of clips.entries()) {
    const track = trackFromJson(fieldOf(clip, 'track'))
    if (isBadTrack(track)) return bad(`Reference clip ${k + 1}: ${track.error.message}`)
    const [refusal] = refusals(track)
    if (refusal) return bad(`Reference clip ${k + 1}: ${refusal.message}`)
    const words = wordsFrom(fieldOf(clip, 'words'), phonesOf)
    if (typeof words === 'string') return bad(`Reference clip ${k + 1}: ${words}`)
    found.push({ track, words })
  }
  const frames = found.reduce((sum, { track }) => sum + track.frames.length, 0)
  return frames > MOST_FRAMES
    ? bad(
        `The reference clips have ${frames} frames together; at most ${MOST_FRAMES} are used: give fewer or shorter ones.`,
      )
    : found
}

export const isBadReferences = (result: KnownClip[] | BadReferences): result is BadReferences => 'error' in result

/** The words with their phones, or what is wrong with them. */
function wordsFrom(value: unknown, phonesOf: (word: string) => Pronunciation | null): KnownClip['words'] | string {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_WORDS)
    return `“words” must be a list of 1 to ${MOST_WORDS} words with their seconds.`
  const words: KnownClip['words'][number][] = []
  for (const one of value) {
    const [word, start, end] = [fieldOf(one, 'word'), fieldOf(one, 'start'), fieldOf(one, 'end')]
    if (
      typeof word !== 'string' ||
      typeof start !== 'number' ||
      typeof end !== 'number' ||
      !(start >= 0 && end > start)
    )
      return `a word must be {"word", "start", "end"} in seconds; it is ${JSON.stringify(one)?.slice(0, 60)}.`
    const phones = phonesOf(word.toLowerCase())
    if (!phones) return `no dictionary knows “${word.slice(0, 40)}”: give a list of pronunciations with their sources.`
    words.push({ phones, start, end })
  }
  return words
}

const bad = (message: string): BadReferences => ({ error: { code: 'bad-references', message } })

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as { [key: string]: unknown })[name] : undefined
