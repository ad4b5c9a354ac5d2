import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import { hull, type Span } from '../../text/span.ts'
import { creditsOf, type OutletCredit } from '../credits/credits.ts'
import type { Outlets } from '../outlets/outlets.ts'
import type { AgentOf } from '../quotes/voice.ts'
import type { Moment } from './moment.ts'

/** An article of the story, with what lineage asks of it. `place` is its place in the order of the story. */
export type Paper = {
  id: string
  place: number
  /** Key of its outlet. */
  outlet: string | null
  outletName: string | null
  moment: Moment | null
  text: string
  credits: OutletCredit[]
  attributions: ReadonlyMap<string, Attribution>
  evidence: ReadonlyMap<string, Evidence>
  speakers: ReadonlyMap<string, Speaker>
  paragraphs: readonly Span[]
  /** Agents who say something in it. */
  speaks: ReadonlySet<string>
}

export function paperOf(
  reading: Reading,
  place: number,
  moment: Moment | null,
  outlets: Outlets,
  others: ReadonlySet<string>,
  agentOf: AgentOf,
): Paper {
  const { article, attributions, evidence, speakers } = reading
  const outlet = outlets.of(article)
  return {
    id: article.id,
    place,
    outlet,
    outletName: outlet === null ? null : outlets.nameOf(outlet),
    moment,
    text: article.text,
    credits: creditsOf(reading, outlets, others),
    attributions: new Map(attributions.map((a) => [a.id, a])),
    evidence: new Map(evidence.map((e) => [e.of, e])),
    speakers: new Map(speakers.map((s) => [s.id, s])),
    paragraphs: article.blocks,
    speaks: new Set(attributions.flatMap((a) => (a.speaker === null ? [] : (agentOf(article.id, a.speaker) ?? [])))),
  }
}

/** All that one statement takes up in the text: source, cue and content. */
export const reachOf = ({ source, cue, content }: Attribution): Span | null => hull([...source, ...cue, ...content])
