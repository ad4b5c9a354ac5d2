import type { Reading } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Ink, Inks } from '../terminal/ink.ts'
import { shorten } from '../terminal/shorten.ts'

/** How one speaker is called in the report, in which ink, and whether that is a proper name. */
export type Voice = { name: string; ink: Ink; named: boolean }

/** The voice of a speaker's id. */
export type Voices = (id: string) => Voice

/** Longer names are descriptions; their middle is left out. Columns. */
const LONGEST_NAME = 48

/** Calls everybody by the name that the article gives; gives each named speaker an ink in the order of first speaking. */
export function voicesOf(reading: Reading, inks: Inks): Voices {
  const inkOf = speakerInks(reading, inks)
  const known = new Map(
    reading.speakers.map((speaker): [string, Voice] => [
      speaker.id,
      { name: nameOf(speaker), ink: inkOf.get(speaker.id) ?? inks.plain, named: isNamed(speaker) },
    ]),
  )
  return (id) => known.get(id) ?? { name: shorten(id, LONGEST_NAME, 1), ink: inks.plain, named: true }
}

/** The writer needs no name: it is the article itself that speaks. */
export const isNamed = ({ kind, named }: Speaker): boolean => named || kind === 'writer'

function nameOf({ kind, name }: Speaker): string {
  if (kind === 'writer') return 'this article'
  return name === null ? 'somebody' : shorten(name, LONGEST_NAME, 1)
}

function speakerInks({ attributions, speakers }: Reading, inks: Inks): Map<string, Ink> {
  const coloured = new Set(speakers.filter((s) => s.named && s.kind !== 'writer').map((s) => s.id))
  const speaking = [...new Set(attributions.map((a) => a.speaker))].filter((id) => id !== null && coloured.has(id))
  return new Map(speaking.map((id, i) => [id!, inks.speakers[i % inks.speakers.length]!]))
}
