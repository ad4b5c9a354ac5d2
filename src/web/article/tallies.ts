import type { Speaker } from '../../speaker/speaker.ts'
import type { Sheet } from './sheet.ts'

/** How often somebody speaks or passes on, and by which channels: “lip-reading 1”. */
export type Tally = { speaker: Speaker; says: number; carries: number; channels: string[] }

/** Everybody who says or passes on something: the named first, then the most frequent. */
export function talliesOf({ statements, answer }: Sheet): { speakers: Tally[]; nobody: number } {
  const says = new Map<string, number>()
  const carries = new Map<string, number>()
  const channels = new Map<string, Map<string, number>>()
  const more = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const { speaker, hops, evidence } of statements) {
    for (const hop of hops.slice(1)) if (hop.speaker !== speaker?.id) more(carries, hop.speaker)
    if (!speaker) continue
    more(says, speaker.id)
    const own = channels.get(speaker.id) ?? new Map<string, number>()
    channels.set(speaker.id, own)
    if (evidence.channel !== 'unspecified') more(own, evidence.channel)
  }
  const speakers = answer.reading.speakers.map((speaker) => ({
    speaker,
    says: says.get(speaker.id) ?? 0,
    carries: carries.get(speaker.id) ?? 0,
    channels: [...(channels.get(speaker.id) ?? [])].map(([channel, count]) => `${channel} ${count}`),
  }))
  const rank = ({ speaker }: Tally): number => (speaker.named ? 0 : speaker.kind === 'writer' ? 2 : 1)
  return {
    speakers: speakers
      .filter((tally) => tally.says + tally.carries > 0)
      .sort((a, b) => rank(a) - rank(b) || b.says - a.says || b.carries - a.carries),
    nobody: statements.filter((s) => s.speaker === null).length,
  }
}
