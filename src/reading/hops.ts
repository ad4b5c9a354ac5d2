import type { Attribution } from '../attribution/attribution.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** One station on the way of a statement to the page: who carried it, and the words that show it. */
export type Hop = { speaker: string; words: Span[] }

/**
 * The chain of a statement, from the writer inwards, each station with its words: the source and cue of the statement
 * (or of the one around it) that the station speaks in, else the marker or the mention nearest before the content.
 * The writer has no words of his own here: the whole article is his.
 */
export function hopsOf(reading: Reading, attribution: Attribution): Hop[] {
  const chain = reading.evidence.find((e) => e.of === attribution.id)?.chain ?? []
  const lineage = outwards(reading, attribution)
  return chain.map((id) => ({ speaker: id, words: wordsOf(reading, lineage, id) }))
}

/** The statement, the one around it, and so on. */
function outwards({ attributions }: Reading, innermost: Attribution): Attribution[] {
  const lineage: Attribution[] = []
  for (let at: Attribution | undefined = innermost; at && !lineage.includes(at); at = parentOf(attributions, at))
    lineage.push(at)
  return lineage
}

const parentOf = (all: readonly Attribution[], { within }: Attribution): Attribution | undefined =>
  within === null ? undefined : all.find((a) => a.id === within)

function wordsOf(reading: Reading, lineage: readonly Attribution[], id: string): Span[] {
  const speaker = reading.speakers.find((s) => s.id === id)
  if (!speaker || speaker.kind === 'writer') return []
  const said = lineage.filter((a) => a.speaker === id).flatMap((a) => [...a.source, ...a.cue])
  return inOrder(said.length > 0 ? said : carryingWords(reading, lineage, speaker))
}

/** Who only carried the words stands in a marker (“told the Irish Star”), as the addressee, or is named close by. */
function carryingWords({ evidence }: Reading, lineage: readonly Attribution[], { mentions }: Speaker): Span[] {
  const isMentioned = (span: Span): boolean => mentions.some((m) => overlaps(m, span))
  for (const { id, addressee, source, cue, content } of lineage) {
    const markers = evidence.find((e) => e.of === id)?.markers ?? []
    const shown = [...markers.filter(isMentioned), ...addressee.filter(isMentioned), ...source.filter(isMentioned)]
    if (shown.length > 0) return shown.slice(0, 1)
    const near = nearest(mentions, [...source, ...cue, ...content])
    if (near && id === lineage.at(-1)!.id) return [near]
  }
  return []
}

/** The last mention that begins before the words end, else the first. */
function nearest(mentions: readonly Span[], words: readonly Span[]): Span | null {
  const end = Math.max(...words.map((s) => s.end))
  return mentions.findLast((m) => m.start < end) ?? mentions[0] ?? null
}

const inOrder = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((s, i, all) => i === 0 || s.start !== all[i - 1]!.start || s.end !== all[i - 1]!.end)
