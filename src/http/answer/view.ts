import type { KeptArticle } from '../../archive/archive.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { type Corrected, correct } from '../../correction/correct.ts'
import { type Hop, hopsIn } from '../../reading/hops.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'

/** The reading of an article as people see it: with what was said against it. */
export const corrected = ({ machine, corrections }: KeptArticle): Corrected => correct(machine, corrections)

/** All that the reading view shows of an article. */
export function articleView(kept: KeptArticle): object {
  const { reading, touched, unplaced } = corrected(kept)
  const { line, sha256, mediaType, corrections, runs } = kept
  const hopsOf = hopsIn(reading)
  const hops = Object.fromEntries(reading.attributions.map((a) => [a.id, hopsOf(a)]))
  return { article: line, sha256, mediaType, reading, hops, touched, unplaced, corrections, runs }
}

/** All that the picture of one chain shows, or null when the reading has no such statement. */
export function statementView(kept: KeptArticle, id: string): object | null {
  const { reading } = corrected(kept)
  const attribution = reading.attributions.find((a) => a.id === id)
  const evidence = reading.evidence.find((e) => e.of === id)
  if (!attribution || !evidence) return null
  const hops = hopsIn(reading)(attribution)
  const speakers = speakersOn(reading, attribution, hops)
  const wordsAt = ({ start, end }: Span): string => reading.article.text.slice(start, end)
  return {
    article: kept.line,
    attribution,
    evidence,
    speaker: speakers.find((s) => s.id === attribution.speaker) ?? null,
    hops,
    speakers: Object.fromEntries(speakers.map((s) => [s.id, s])),
    words: attribution.content.map(wordsAt).join(' … '),
    hopWords: hops.map(({ words }) => words.map(wordsAt)),
  }
}

/** The speaker, those who carried the words, and those who doubt them. */
function speakersOn({ speakers, evidence }: Reading, { id, speaker }: Attribution, hops: readonly Hop[]): Speaker[] {
  const doubters = evidence.find((e) => e.of === id)?.doubts.map((d) => d.by) ?? []
  const ids = new Set([speaker, ...hops.map((h) => h.speaker), ...doubters])
  return speakers.filter((s) => ids.has(s.id))
}
