import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type Hop, hopsIn } from '../reading/hops.ts'
import type { Reading } from '../reading/reading.ts'
import type { Speaker } from '../speaker/speaker.ts'
import { type Span, wordsOf } from '../text/span.ts'

/** An attribution with what belongs to it, as exports want it. */
export type Statement = {
  number: number
  attribution: Attribution
  evidence: Evidence
  speaker: Speaker | null
  /** The content; ` … ` stands where a cue splits it. */
  words: string
  hops: Hop[]
  /** Who carried the words, from the speaker outwards, without the speaker and the writer. */
  through: Speaker[]
}

/** The statements of a reading, in text order, numbered from 1. */
export function statementsOf(reading: Reading): Statement[] {
  const speakers = new Map(reading.speakers.map((s) => [s.id, s]))
  const hopsOf = hopsIn(reading)
  const evidence = new Map(reading.evidence.map((e) => [e.of, e]))
  return reading.attributions.flatMap((attribution, i) => {
    const ground = evidence.get(attribution.id)
    if (!ground) return []
    const speaker = attribution.speaker === null ? null : (speakers.get(attribution.speaker) ?? null)
    const hops = hopsOf(attribution)
    const carriers = hops.slice(1).filter((hop, k, inner) => !(k === inner.length - 1 && hop.speaker === speaker?.id))
    const through = carriers.flatMap((hop) => speakers.get(hop.speaker) ?? []).reverse()
    return [
      {
        number: i + 1,
        attribution,
        evidence: ground,
        speaker,
        words: joined(reading, attribution.content),
        hops,
        through,
      },
    ]
  })
}

/** The words of spans, ` … ` between them. */
export const joined = ({ article }: Reading, spans: readonly Span[]): string =>
  spans.map((s) => wordsOf(article.text, s)).join(' … ')

/** What to call somebody; the unnamed by their description. */
export const nameOf = (speaker: Speaker | null): string =>
  speaker === null ? 'nobody named' : (speaker.name ?? (speaker.kind === 'writer' ? 'this article' : 'unknown'))
