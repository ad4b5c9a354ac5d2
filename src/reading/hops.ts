import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** One station on the way of a statement to the page: who carried it, and the words that show it. */
export type Hop = { speaker: string; words: Span[] }

/** A reading by its ids: what is looked up again for every statement. */
type Index = {
  attributions: ReadonlyMap<string, Attribution>
  evidence: ReadonlyMap<string, Evidence>
  speakers: ReadonlyMap<string, Speaker>
}

/**
 * The chains of a reading: for a statement its stations, from the writer inwards, each with its words: the source and cue
 * of the statement (or of the one around it) that the station speaks in, else the marker or the mention nearest before
 * the content. The writer has no words of his own here: the whole article is his.
 */
export function hopsIn(reading: Reading): (attribution: Attribution) => Hop[] {
  const index: Index = {
    attributions: new Map(reading.attributions.map((a) => [a.id, a])),
    evidence: new Map(reading.evidence.map((e) => [e.of, e])),
    speakers: new Map(reading.speakers.map((s) => [s.id, s])),
  }
  return (attribution) => {
    const lineage = outwards(index, attribution)
    const chain = index.evidence.get(attribution.id)?.chain ?? []
    return chain.map((id) => ({ speaker: id, words: wordsOf(index, lineage, id) }))
  }
}

/** The statement, the one around it, and so on. */
function outwards({ attributions }: Index, innermost: Attribution): Attribution[] {
  const lineage: Attribution[] = []
  for (let at: Attribution | undefined = innermost; at && !lineage.includes(at); at = attributions.get(at.within ?? ''))
    lineage.push(at)
  return lineage
}

function wordsOf(index: Index, lineage: readonly Attribution[], id: string): Span[] {
  const speaker = index.speakers.get(id)
  if (!speaker || speaker.kind === 'writer') return []
  const said = lineage.filter((a) => a.speaker === id).flatMap((a) => [...a.source, ...a.cue])
  return inOrder(said.length > 0 ? said : carryingWords(index, lineage, speaker))
}

/** Who only carried the words stands in a marker (“told the Irish Star”), as the addressee, or is named close by. */
function carryingWords({ evidence }: Index, lineage: readonly Attribution[], { mentions }: Speaker): Span[] {
  const isMentioned = (span: Span): boolean => mentions.some((m) => overlaps(m, span))
  for (const { id, addressee, source, cue, content } of lineage) {
    const markers = evidence.get(id)?.markers ?? []
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
