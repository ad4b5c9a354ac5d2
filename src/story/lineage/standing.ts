import type { Attribution } from '../../attribution/attribution.ts'
import type { Channel } from '../../evidence/evidence.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { OutletCredit } from '../credits/credits.ts'
import { spanAt } from '../credits/sentences.ts'
import { type Paper, reachOf } from '../papers/paper.ts'
import type { Source } from '../story.ts'

/** How near a credit stands to a statement: in its sentence, with its speaker, in its paragraph or the next, or somewhere. */
export type Nearness = 'here' | 'speaker' | 'beside' | 'article'
export type NearCredit = OutletCredit & { nearness: Nearness }
/** Something that several articles can have drawn on, each at first hand. `word` is what the article calls it. */
export type SharedGround = { kind: Source['kind']; channel: Channel; by: string | null; word: string; words: Span[] }

/** On what one article’s statement stands, as far as the article says. */
export type Standing = {
  paper: Paper
  attribution: string
  /** The outlet has it itself: somebody spoke to it, or it saw the document. */
  own: NearCredit | null
  /** Whom the article has it from, nearest first. */
  credits: NearCredit[]
  shared: SharedGround | null
}

/** So many paragraphs on, “told the Gazette” still holds for what the same person says. */
const INTERVIEW_LASTS = 12

export function standingOf(paper: Paper, attribution: Attribution): Standing {
  const near = paper.credits
    .map((credit) => ({ ...credit, nearness: nearnessOf(paper, attribution, credit) }))
    .sort((a, b) => RANK[a.nearness] - RANK[b.nearness] || ORDER[a.kind] - ORDER[b.kind])
  return {
    paper,
    attribution: attribution.id,
    own: near.find((c) => c.home && c.kind === 'told' && c.nearness !== 'article') ?? null,
    credits: near.filter((c) => !c.home && c.key !== ''),
    shared: sharedGround(paper, attribution),
  }
}

const RANK: Readonly<Record<Nearness, number>> = { here: 0, speaker: 1, beside: 2, article: 3 }
/** “… told the Star, the Post reported”: the Post is the nearer. */
const ORDER: Readonly<Record<OutletCredit['kind'], number>> = { reported: 0, first: 1, told: 2, wire: 3 }

function nearnessOf(paper: Paper, attribution: Attribution, { sentence, kind }: OutletCredit): Nearness {
  const reach = reachOf(attribution)
  if (sentence === null || reach === null) return 'article'
  if (lineageOf(paper, attribution).some((a) => touches(sentence, reachOf(a)))) return 'here'
  const [at, there] = [paragraphAt(paper, reach.start), paragraphAt(paper, sentence.start)]
  if (kind === 'told' && attribution.speaker !== null && at - there >= -1 && at - there <= INTERVIEW_LASTS)
    if (speakersIn(paper, sentence).has(attribution.speaker)) return 'speaker'
  return Math.abs(at - there) <= 1 ? 'beside' : 'article'
}

const touches = (sentence: Span, reach: Span | null): boolean => reach !== null && overlaps(sentence, reach)

/** A statement and those around it. */
function lineageOf({ attributions }: Paper, innermost: Attribution): Attribution[] {
  const found: Attribution[] = []
  for (let a: Attribution | undefined = innermost; a && !found.includes(a); a = attributions.get(a.within ?? ''))
    found.push(a)
  return found
}

function paragraphAt({ paragraphs }: Paper, at: number): number {
  const span = spanAt(paragraphs, at)
  return span === null ? 0 : paragraphs.indexOf(span)
}

/** Who speaks or is named in a stretch of the text. */
function speakersIn({ attributions, speakers }: Paper, span: Span): ReadonlySet<string> {
  const named = [...speakers.values()].filter((s) => s.mentions.some((m) => overlaps(m, span))).map((s) => s.id)
  const speaking = [...attributions.values()].filter((a) => a.source.some((s) => overlaps(s, span)))
  return new Set([...named, ...speaking.flatMap((a) => a.speaker ?? [])])
}

function sharedGround(paper: Paper, attribution: Attribution): SharedGround | null {
  for (const { id, speaker } of lineageOf(paper, attribution)) {
    const evidence = paper.evidence.get(id)
    const voice = paper.speakers.get(speaker ?? '')
    if (!evidence) continue
    const words = evidence.markers
    const word = words[0] ? paper.text.slice(words[0].start, words[0].end) : ''
    const { channel } = evidence
    const kind = voice?.kind === 'document' ? 'document' : voice?.kind === 'outlet' ? undefined : GROUNDS[channel]
    if (channel === 'lip-reading') return read(paper, evidence.chain, words)
    if (kind)
      return { kind, channel, by: speaker, word: voice?.kind === 'document' ? (voice.name ?? word) : word, words }
  }
  return null
}

/** Who read it from the lips: the last on the chain before the one whose lips they are, unless an outlet. */
/** Channels by which several articles can have it at first hand. */
const GROUNDS: Partial<Record<Channel, Source['kind']>> = {
  speech: 'occasion',
  statement: 'occasion',
  social: 'document',
  document: 'document',
  recording: 'recording',
}

function read({ speakers }: Paper, chain: readonly string[], words: Span[]): SharedGround | null {
  const people = chain.slice(1).filter((id) => ['person', 'group', 'unknown'].includes(speakers.get(id)?.kind ?? ''))
  const reader = people.length > 1 ? people.at(-2)! : null
  return reader === null
    ? { kind: 'recording', channel: 'lip-reading', by: null, word: 'the clip', words }
    : { kind: 'person', channel: 'lip-reading', by: reader, word: speakers.get(reader)?.name ?? 'a lip reader', words }
}
