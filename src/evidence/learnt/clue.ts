import type { Syntax, Token } from '../../language/syntax.ts'
import { type Clue, clue } from '../../text/learnt.ts'
import { type Sign, signsNear } from '../channel/sign.ts'
import type { Channel, Commitment, Kind } from '../evidence.ts'
import type { View } from '../view.ts'
import { within } from '../view.ts'

/** What the rules make of one attribution. */
export type Judgement = { kind: Kind; channel: Channel; commitment: Commitment }

/** Tokens of a frame, and of a content, that are looked at: what stands further off tells no more. */
const FRAME = 60
/** Characters around a cue in which its frame stands. */
const REACH = 400
const FRONT = 15
const TAGGED = 12
const PAIRED = 11
const ROLE = 8
const CUE = 6
/** Sentences up to which a sign is near, and far; beyond it tells nothing. */
const NEAR = 3
const FAR = 8
/** Strength of the strongest sign. */
const STRONGEST = 3
/** Paragraphs after which an article is at its depth. */
const DEEP = 10
/** Many small clues of one group weigh less each, lest they drown the others. */
const MANY = 0.5
const PLENTY = 0.4

/** The clues of every attribution: what the rules say of it and of its neighbours, its words, and the signs around it. */
export function cluesOf(
  syntax: Syntax,
  signs: readonly Sign[],
  views: readonly View[],
  judgements: readonly Judgement[],
): Clue[][] {
  const shares = sharesOf(judgements, 'article')
  const own = ownShares(views, judgements)
  return views.map((view, i) => [
    clue('always', ''),
    ...ruleClues(view, judgements[i]!),
    ...cueClues(view),
    ...speakerClues(syntax, view),
    ...placeClues(view),
    ...signClues(view, signs),
    ...shares,
    ...(own.get(view.speaker?.id ?? '') ?? []),
    ...besideClues(views, judgements, i, i - 1, 'before'),
    ...besideClues(views, judgements, i, i + 1, 'behind'),
    ...frameClues(syntax, view),
    ...contentClues(view),
  ])
}

function ruleClues({ attribution, parent }: View, { kind, channel, commitment }: Judgement): Clue[] {
  const found = [
    clue('rule kind', kind),
    clue('rule channel', channel),
    clue('rule stance', commitment),
    clue(`rule ${kind}`, channel),
    clue('form', attribution.form),
  ]
  return parent ? [...found, clue('nested', '')] : found
}

function cueClues({ cue, cueTokens, attribution }: View): Clue[] {
  const last = cue.at(-1)
  const lemma = last?.lemma ?? ''
  return [
    clue('cue', lemma),
    clue(`cue ${attribution.form}`, lemma),
    clue('cue kind', last?.kind ?? ''),
    clue('cue class', cueTokens[0]?.tag ?? ''),
    ...cueTokens.slice(0, CUE).map((t) => clue('cue word', t.lower)),
  ]
}

function speakerClues(syntax: Syntax, { speaker, attribution }: View): Clue[] {
  const last = attribution.source.flatMap((span) => within(syntax.tokens, span)).at(-1)
  const called = speaker?.named === false ? wordsOf(speaker.name) : []
  return [
    clue('speaker', speaker ? `${speaker.kind} ${speaker.named}` : ''),
    clue('source', last?.lower ?? ''),
    clue('source class', last?.tag ?? ''),
    ...wordsOf(speaker?.role ?? null).map((word) => clue('role', word, MANY)),
    ...called.map((word) => clue('called', word)),
  ]
}

const wordsOf = (name: string | null): string[] =>
  (name ?? '').toLowerCase().split(/\s+/u).filter(Boolean).slice(0, ROLE)

const placeClues = ({ paragraph }: View): Clue[] => [
  clue('place', paragraph <= 1 ? 'lead' : 'body'),
  clue('depth', '', Math.min(paragraph, DEEP) / DEEP),
]

/** Signs of channels by how far they stand, before and behind; of several alike the strongest. */
function signClues(view: View, signs: readonly Sign[]): Clue[] {
  const found = new Map<string, Clue>()
  for (const { sentence, channel, strength } of signsNear(signs, view.sentence, FAR)) {
    const group = groupOf(sentence - view.sentence)
    const key = `${group} ${channel}`
    const amount = Math.max(found.get(key)?.amount ?? 0, strength / STRONGEST)
    found.set(key, clue(group, channel, amount))
  }
  return [...found.values()]
}

function groupOf(distance: number): string {
  if (distance === 0) return 'sign here'
  const side = distance < 0 ? 'before' : 'behind'
  const far = Math.abs(distance)
  return far <= NEAR ? `sign near ${side}` : `sign far ${side}`
}

/** How large a part of the attributions each channel has by the rules. */
function sharesOf(judgements: readonly Judgement[], group: string): Clue[] {
  const counts = new Map<Channel, number>()
  for (const { channel } of judgements) counts.set(channel, (counts.get(channel) ?? 0) + 1)
  return [...counts].map(([channel, count]) => clue(group, channel, count / judgements.length))
}

/** The same among the attributions of one speaker, by the speaker’s id. */
function ownShares(views: readonly View[], judgements: readonly Judgement[]): Map<string, Clue[]> {
  const own = new Map<string, Judgement[]>()
  views.forEach(({ speaker }, i) => {
    if (!speaker) return
    const all = own.get(speaker.id) ?? []
    all.push(judgements[i]!)
    own.set(speaker.id, all)
  })
  return new Map([...own].map(([id, all]) => [id, sharesOf(all, 'own')]))
}

function besideClues(
  views: readonly View[],
  judgements: readonly Judgement[],
  i: number,
  j: number,
  side: string,
): Clue[] {
  const other = views[j]
  if (!other) return []
  const { channel } = judgements[j]!
  const isSame = other.speaker !== null && other.speaker.id === views[i]!.speaker?.id
  return [clue(side, channel), ...(isSame ? [clue(side, 'same'), clue(`${side} same`, channel)] : [])]
}

/** Words of the sentence outside the content. */
function frameClues({ tokens }: Syntax, { around, attribution: { cue, content } }: View): Clue[] {
  const anchor = cue[0]?.start ?? around.start
  const near = { start: Math.max(around.start, anchor - REACH), end: Math.min(around.end, anchor + REACH) }
  const frame = within(tokens, near).filter((t) => !content.some((c) => t.start >= c.start && t.end <= c.end))
  return [...new Set(frame.slice(0, FRAME).map((t) => t.lower))].map((word) => clue('frame', word, MANY))
}

function contentClues({ content }: View): Clue[] {
  const front = content.slice(0, FRONT)
  const once = (of: (t: Token) => string, count: number) => [...new Set(front.slice(0, count).map(of))]
  const pairs = front.slice(0, PAIRED).flatMap((t, i) => (front[i + 1] ? [`${t.lower} ${front[i + 1]!.lower}`] : []))
  return [
    ...front.slice(0, 3).map((t, i) => clue(`word ${i + 1}`, t.lower)),
    ...once((t) => t.lower, FRONT).map((word) => clue('content', word, MANY)),
    ...once((t) => t.tag, TAGGED).map((tag) => clue('class', tag, PLENTY)),
    ...pairs.map((pair) => clue('pair', pair, PLENTY)),
  ]
}
