import type { Reading } from '../reading/reading.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import type { Whom } from './correction.ts'

/** The speaker of a reading that a person means, new if there is none of that name; null for nobody. */
export function castFor(speakers: readonly Speaker[], whom: Whom, id: string, mentions: Span[]): Speaker | null {
  if (whom.name === null) return null
  const name = folded(whom.name)
  const known = speakers.find((s) => s.named && s.name !== null && folded(s.name) === name)
  return known ?? { id, kind: whom.kind, named: true, name: whom.name, role: whom.role, mentions }
}

/** Names are compared without case, accents of composition and double spaces. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** The speaker that a mention belongs to, or null. */
export const bearerOf = (speakers: readonly Speaker[], mention: Span): Speaker | null =>
  speakers.find((s) => s.mentions.some((m) => overlaps(m, mention))) ?? null

/** The reading with `to` in every place of `from`; doubts and chains follow, and nobody stands twice in a chain. */
export function renamed(reading: Reading, from: ReadonlySet<string>, to: string): Reading {
  const name = (id: string): string => (from.has(id) ? to : id)
  return {
    ...reading,
    attributions: reading.attributions.map((a) => (a.speaker === null ? a : { ...a, speaker: name(a.speaker) })),
    evidence: reading.evidence.map((e) => ({
      ...e,
      chain: lastOfEach(e.chain.map(name)),
      doubts: e.doubts.map((d) => ({ ...d, by: name(d.by) })),
    })),
  }
}

/** A chain that came back to somebody keeps the place nearest to the words. */
export const lastOfEach = (chain: readonly string[]): string[] => chain.filter((id, i) => chain.lastIndexOf(id) === i)
