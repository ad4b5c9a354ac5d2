import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import { bearerOf, castFor, renamed } from './cast.ts'
import type { Changed } from './changed.ts'
import type { Whom } from './correction.ts'
import { under, withSpeaker } from './lineage.ts'

/** Several speakers turn out to be one: the first one mentioned. */
export function merged(reading: Reading, mentions: readonly Span[]): Changed {
  const bearers = mentions.flatMap((m) => bearerOf(reading.speakers, m) ?? [])
  const kept = bearers[0]
  const others = new Set(bearers.map((s) => s.id).filter((id) => id !== kept?.id))
  if (!kept || others.size === 0) return null
  const joined = reading.speakers.filter((s) => s.id === kept.id || others.has(s.id))
  const whole = {
    ...kept,
    role: kept.role ?? joined.find((s) => s.role !== null)?.role ?? null,
    mentions: joined.flatMap((s) => s.mentions).sort((a, b) => a.start - b.start),
  }
  const speakers = reading.speakers.filter((s) => !others.has(s.id)).map((s) => (s.id === kept.id ? whole : s))
  return { reading: { ...renamed(reading, others, kept.id), speakers }, touched: [kept.id] }
}

/** These mentions, and what is said where they are the source, go over to another speaker. */
export function split(reading: Reading, mentions: readonly Span[], whom: Whom, fresh: string): Changed {
  const from = bearerOf(reading.speakers, mentions[0]!)
  const to = castFor(reading.speakers, whom, `${fresh}-speaker`, [])
  if (!from || !to || from.id === to.id) return null
  const goes = (span: Span): boolean => mentions.some((m) => overlaps(m, span))
  const moved = from.mentions.filter(goes)
  const said = reading.attributions.filter((a) => a.speaker === from.id && a.source.some(goes)).map((a) => a.id)
  const others = reading.speakers.filter((s) => s.id !== to.id)
  const speakers = [...others, to].map((s) => {
    if (s.id === from.id) return { ...s, mentions: s.mentions.filter((m) => !goes(m)) }
    return s.id === to.id ? { ...s, mentions: [...s.mentions, ...moved].sort((a, b) => a.start - b.start) } : s
  })
  const attributions = reading.attributions.map((a) => (said.includes(a.id) ? { ...a, speaker: to.id } : a))
  const all = new Set(said.flatMap((id) => [...under(attributions, id)]))
  const evidence = reading.evidence.map((e) => (all.has(e.of) ? withSpeaker(e, e.chain, from.id, to.id) : e))
  return { reading: { ...reading, speakers, attributions, evidence }, touched: [from.id, to.id, ...said] }
}
