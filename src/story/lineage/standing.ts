import type { Attribution } from '../../attribution/attribution.ts'
import type { Channel } from '../../evidence/evidence.ts'
import { NETWORKS, RECORDINGS, STATEMENTS, WRITING } from '../../language/en/relays.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { OutletCredit } from '../credits/credits.ts'
import { spanAt } from '../credits/sentences.ts'
import { type Paper, reachOf } from '../papers/paper.ts'
import type { Source } from '../story.ts'

/** How near a credit stands to a statement: in its sentence, with its speaker, in its paragraph or the next, or somewhere. */
export type Nearness = 'here' | 'speaker' | 'beside' | 'article'
export type NearCredit = OutletCredit & { nearness: Nearness }
/** Something that several articles can have drawn on, each at first hand. `word` is what the article calls it. */
export type SharedGround = {
  kind: Source['kind']
  channel: Channel
  by: string | null
  word: string
  words: Span[]
  isVague: boolean
}

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
    .sort(
      (a, b) =>
        RANK[a.nearness] - RANK[b.nearness] ||
        apart(a, attribution) - apart(b, attribution) ||
        ORDER[a.kind] - ORDER[b.kind],
    )
  const own = near.find((c) => c.home && c.kind === 'told' && c.nearness !== 'article')
  // Who has one thing itself and another from others says so beside each.
  const other = near.find((c) => !c.home && FROM_OTHERS.has(c.kind))
  const shared = sharedGround(paper, attribution)
  const seen = near.find((c) => c.home && c.kind === 'saw' && c.nearness !== 'article')
  return {
    paper,
    attribution: attribution.id,
    own: own && (!other || RANK[own.nearness] <= RANK[other.nearness]) ? own : null,
    credits: near.filter((c) => !c.home && c.key !== '' && c.kind !== 'helped'),
    shared: seen && (shared === null || shared.isVague) ? documentSeen(paper, seen) : shared,
  }
}

/** “in a letter seen by this newspaper”: others may have been sent it too. */
function documentSeen({ text }: Paper, { words, sentence }: NearCredit): SharedGround {
  const isRecording = sentence !== null && RECORDINGS.test(text.slice(sentence.start, sentence.end))
  const kind = isRecording ? 'recording' : 'document'
  return { kind, channel: kind, by: null, word: '', words: words === null ? [] : [words], isVague: false }
}

/** Sentences between: two credits in one sentence are as near as one another. */
function apart({ sentence }: OutletCredit, attribution: Attribution): number {
  const reach = reachOf(attribution)
  if (sentence === null || reach === null || overlaps(sentence, reach)) return 0
  return sentence.end <= reach.start ? reach.start - sentence.end : sentence.start - reach.end
}

const FROM_OTHERS: ReadonlySet<OutletCredit['kind']> = new Set(['told', 'reported', 'saw', 'first', 'linked'])
const RANK: Readonly<Record<Nearness, number>> = { here: 0, speaker: 1, beside: 2, article: 3 }
/** “… told the Star, the Post reported”: the Post is the nearer. */
const ORDER: Readonly<Record<OutletCredit['kind'], number>> = {
  reported: 0,
  first: 1,
  told: 2,
  saw: 2,
  linked: 3,
  wire: 4,
  helped: 5,
}

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
  for (const { id, speaker, cue } of lineageOf(paper, attribution)) {
    const evidence = paper.evidence.get(id)
    const voice = paper.speakers.get(speaker ?? '')
    if (!evidence || voice?.kind === 'outlet') continue
    const { channel, chain, markers: words } = evidence
    if (channel === 'lip-reading') return read(paper, chain, words)
    if (voice?.kind === 'document')
      return { kind: 'document', channel, by: speaker, word: voice.name ?? '', words, isVague: false }
    const kind = GROUNDS[channel]
    if (channel === 'recording' && isBehind(paper, attribution, words)) continue
    const isCredit = words.some((word) => paper.credits.some((c) => c.words !== null && overlaps(c.words, word)))
    const ground = kind && words.length > 0 && !isCredit ? { kind, channel, by: speaker, words } : null
    if (ground)
      return named(
        paper,
        ground,
        words.every((word) => cue.some((c) => overlaps(c, word))),
      )
  }
  return null
}

/** A clip that a later paragraph tells of is another matter: who plays what was said says so before it. */
function isBehind(paper: Paper, attribution: Attribution, markers: readonly Span[]): boolean {
  const reach = reachOf(attribution)
  if (reach === null || markers.length === 0) return false
  const at = paragraphAt(paper, reach.start)
  return markers.every(({ start }) => start >= reach.end && paragraphAt(paper, start) > at)
}

/** What the article calls it; of “in a brief” in front of “statement” the noun tells, and “wrote” alone tells little. */
function named(paper: Paper, ground: Omit<SharedGround, 'word' | 'isVague'>, isCue: boolean): SharedGround | null {
  const { start, end } = ground.words[0]!
  const word = paper.text.slice(start, end)
  const around = paper.text.slice(start, end + AROUND)
  if (ground.kind === 'document' && STATEMENTS.test(around))
    return { ...ground, kind: 'occasion', channel: 'statement', word: 'a statement', isVague: false }
  if (ground.kind === 'document' && NETWORKS.test(around)) return { ...ground, channel: 'social', word, isVague: false }
  if (ground.channel !== 'document' || !isCue) return { ...ground, word, isVague: false }
  // That somebody “found” or “estimated” something is no document that others could have seen.
  return WRITING.test(word) ? { ...ground, word, isVague: true } : null
}

/** So many units behind a marker its noun is looked for. */
const AROUND = 24

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
    ? { kind: 'recording', channel: 'lip-reading', by: null, word: 'the clip', words, isVague: false }
    : {
        kind: 'person',
        channel: 'lip-reading',
        by: reader,
        word: speakers.get(reader)?.name ?? 'a lip reader',
        words,
        isVague: false,
      }
}
