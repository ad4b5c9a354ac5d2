import type { Change } from '../../correction/correction.ts'
import { placeOf } from '../../correction/place.ts'
import type { Reading } from '../../reading/reading.ts'
import { overlaps } from '../../text/span.ts'

/** What the machine said where a correction says otherwise; null where it said nothing. */
export function machineWords({ attributions, evidence, speakers }: Reading, change: Change): string | null {
  const nameOf = (id: string | null): string => {
    const speaker = speakers.find((s) => s.id === id)
    return speaker ? (speaker.kind === 'writer' ? 'this article' : (speaker.name ?? 'somebody')) : 'nobody who is named'
  }
  if (change.type === 'merge' || change.type === 'split') {
    const bearers = speakers.filter((s) => s.mentions.some((m) => change.mentions.some((own) => overlaps(m, own))))
    return bearers.map((s) => nameOf(s.id)).join(' and ') || null
  }
  const found = placeOf(attributions, change.of)
  if (!found) return null
  const ground = evidence.find((e) => e.of === found.id)
  if (change.type === 'channel') return ground?.channel ?? null
  if (change.type === 'commitment') return ground?.commitment ?? null
  return `said by ${nameOf(found.speaker)}`
}
