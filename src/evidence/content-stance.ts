import { takesClause } from '../language/en/clause-verbs.ts'
import {
  BELIEVING,
  EXPECTING,
  FUTURE,
  HEDGES,
  REJECTIONS,
  REPORTED_BODY,
  REPORTED_GROUP,
  REPORTED_PERSON,
  REPORTED_SELVES,
  SPEAKING_SELVES,
  SUBORDINATORS,
  UNWILLED,
  WISHES,
  WISHING,
} from '../language/en/commitment.ts'
import { hasPhrase, phraseAt } from '../language/phrases.ts'
import type { Token } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'
import type { Commitment } from './evidence.ts'
import type { View } from './view.ts'

/** How far into a content its main verb is looked for, in tokens. */
const MAIN = 18
/** Adverbs and a second verb may follow the main verb: “is very likely to”. */
const BEHIND_VERB = 4
/** So short a sentence with a question mark asks as a whole; a longer one may only quote a question. */
const SHORT = 14

/** How firmly a content is held to by its own words: its first question, or what stands at its main verb. */
export function contentStance(content: readonly Token[], selves: ReadonlySet<string>, isDirect: boolean): Commitment {
  if (isQuestion(content)) return 'asks'
  const main = mainVerb(content)
  const future = futureStance(main, selves, isDirect)
  if (beliefIn(main, selves)) return future === 'wants' ? 'wants' : 'hedges'
  if (hedged(main)) return 'hedges'
  if (wishes(main, selves)) return 'wants'
  if (future) return future
  if (ownVerb(main, EXPECTING, selves)) return 'predicts'
  if (isImperative(main, isDirect)) return 'wants'
  return rejects(content, selves) ? 'denies' : 'asserts'
}

/** The first sentence, or the only one that follows it, is a question; “…, right?” is none. */
function isQuestion(content: readonly Token[]): boolean {
  const first = content.findIndex((t) => /^[.!?]$/u.test(t.word))
  if (/^(?:whether|if)$/u.test(content[0]?.lower ?? '') && content.length < 60 && first < 0) return false
  if (content[first]?.word !== '?' || content[first - 1]?.lower === 'right' || content[0]!.lower === 'that')
    return false
  return first <= SHORT || content.slice(0, 4).some((t) => /^(?:W|MD|VB[DZP])/u.test(t.tag))
}

/** From the subject to a little behind the main verb of the first sentence; a clause put before it is skipped. */
function mainVerb(content: readonly Token[]): Token[] {
  let from = /^(?:that|and|but|so|well|look|no|yes|,)$/u.test(content[0]?.lower ?? '') ? 1 : 0
  if (SUBORDINATORS.has(content[from]?.lower ?? '')) {
    const comma = content.findIndex((t, i) => i > from && t.word === ',')
    if (comma > 0) from = comma + 1
  }
  const verb = content.findIndex((_, i) => i >= from && i - from < MAIN && isMain(content, i))
  const end = verb < 0 ? from + BEHIND_VERB : behind(content, verb)
  if (verb < 0) return content.slice(from, end)
  // What follows a verb of saying is what somebody else said: “many said he should go”.
  const { lower } = content[verb]!
  if (takesClause(lower) && !OPENING.test(lower)) return content.slice(from, verb + 1)
  const joined = content.findIndex((t, i) => i > verb && i < end && /^(?:and|but)$/u.test(t.lower))
  return content.slice(from, joined < 0 ? end : joined)
}

/** Verbs behind which somebody’s own stance still follows. */
const OPENING = /^(?:think|believe|guess|know|mean|hope|feel|suppose|wish)/u

/** A finite verb, but for one that only tells which: “a list of those who could be called”. */
function isMain(content: readonly Token[], i: number): boolean {
  if (!/^(?:VB[DZP]|MD)$/u.test(content[i]!.tag)) return false
  const before = i > 1 ? content[i - 1]!.lower : ''
  return !/^(?:who|which)$/u.test(before) && !(before === 'that' && /^NN/u.test(content[i - 2]!.tag))
}

/** “I think” and “you know” are not yet the main verb: what follows them counts too. */
function behind(content: readonly Token[], verb: number): number {
  const word = content[verb]!.lower
  if (!/^(?:think|believe|guess|know|mean|hope|feel|suppose)$/u.test(word)) return verb + 1 + BEHIND_VERB
  const next = content.findIndex((t, i) => i > verb && i - verb < 8 && /^(?:VB[DZP]|MD)$/u.test(t.tag))
  return next < 0 ? verb + 1 + BEHIND_VERB : next + 1 + BEHIND_VERB
}

/** “could” and the like at the main verb; what could not be is not doubted. */
const hedged = (main: readonly Token[]): boolean =>
  main.some(
    ({ lower }, i) =>
      phraseAt(HEDGES, main, i) > 0 && !(lower === 'could' && /^(?:n't|not)$/u.test(main[i + 1]?.lower ?? '')),
  )

/** “must”, “I really do not want”; with “no” before them, plans and needs are things. */
const wishes = (main: readonly Token[], selves: ReadonlySet<string>): boolean =>
  main.some(
    (_, i) =>
      phraseAt(WISHES, main, i) > 0 && !/^(?:DT|PRP\$)$/u.test(main[i - 1]?.tag ?? '') && main[i]!.tag !== 'VBN',
  ) || ownVerb(main, WISHING, selves) !== null

/** “we will build” is a plan, “it will rain” a prediction. */
function futureStance(main: readonly Token[], selves: ReadonlySet<string>, isDirect: boolean): Commitment | null {
  const words = main.map((t) => t.lower)
  const at = main.findIndex((_, i) => phraseAt(FUTURE, main, i) > 0)
  const wouldAt = words.indexOf('would')
  // “would have won”: what did not come about is no prediction.
  const then = words.slice(wouldAt + 1).find((w) => !/^(?:n't|not|never)$/u.test(w))
  if (at < 0 && wouldAt > 0 && (then === 'have' || then === "'ve")) return null
  if (at < 0 && wouldAt > 0) return selves.has(words[wouldAt - 1]!) ? (isDirect ? null : 'wants') : 'predicts'
  if (at < 0) return null
  const subject = words.slice(0, at).findLast((w) => !/^(?:'.*|am|are|is|was|were|not|n't|ca|never)$/u.test(w))
  const verb = words.slice(at).find((word) => UNWILLED.has(word))
  return selves.has(subject ?? '') && !verb ? 'wants' : 'predicts'
}

/** “I firmly believe”, “she fears”: the speaker’s own doubt, adverbs between or not. */
export const beliefIn = (main: readonly Token[], selves: ReadonlySet<string>): Span | null =>
  ownVerb(main, BELIEVING, selves, (t) => /^RB/u.test(t.tag) && t.lower !== "n't")

/** A verb of the list whose subject is who speaks, from the subject to the verb. */
function ownVerb(
  main: readonly Token[],
  verbs: ReadonlySet<string>,
  selves: ReadonlySet<string>,
  between = ({ tag, lower }: Token) => /^RB/u.test(tag) || /^(?:do|does|did|n't|not)$/u.test(lower),
): Span | null {
  for (let i = 1; i < main.length; i++) {
    if (!verbs.has(main[i]!.lower)) continue
    let subject = i - 1
    while (subject > 0 && between(main[subject]!)) subject--
    if (selves.has(main[subject]!.lower)) return { start: main[subject]!.start, end: main[i]!.end }
  }
  return null
}

const isImperative = (main: readonly Token[], isDirect: boolean): boolean =>
  isDirect && main[0]?.tag === 'VB' && !/^(?:thank|congratulations|appreciate)$/u.test(main[0].lower)

/** “That’s nonsense”, “No, …”, “I never said”. */
function rejects(content: readonly Token[], selves: ReadonlySet<string>): boolean {
  const start = content.slice(0, MAIN)
  if (hasPhrase(REJECTIONS, start)) return true
  const words = start.map((t) => t.lower)
  if (words[0] === 'no' && words[1] === ',') return true
  const neither = words.indexOf('neither')
  if (neither > 0 && neither < 3 && selves.has(words[neither - 1]!)) return true
  const at = words.findIndex((word) => word === 'not' || word === "n't" || word === 'never')
  return at > 0 && at < 5 && selves.has(words[at - 2] ?? '') && /^(?:did|had|have|has|was|were)$/u.test(words[at - 1]!)
}

/** By which pronouns the words mean who speaks. */
export function selvesOf({ attribution, speaker }: View): ReadonlySet<string> {
  if (attribution.form === 'direct') return SPEAKING_SELVES
  if (speaker?.kind === 'person') return REPORTED_PERSON
  if (speaker?.kind === 'document') return SPEAKING_SELVES
  if (speaker?.kind === 'group') return REPORTED_GROUP
  return speaker ? REPORTED_BODY : REPORTED_SELVES
}
