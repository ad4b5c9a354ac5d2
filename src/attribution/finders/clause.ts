import {
  isAimNoun,
  isClaimNoun,
  isClaimState,
  takesActor,
  takesClause,
  takesInfinitive,
  takesObject,
  takesQuestion,
} from '../../language/en/clause-verbs.ts'
import type { Run, Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import { ADDRESSING, claimFrom } from '../link/addressed.ts'
import type { Linked } from '../link/linker.ts'
import { byNoun, byState, byVerb, type Who } from './clause-source.ts'
import type { Finder } from './finder.ts'

/** A claim of fewer words is none. */
const CLAIM = 3
/** A subject fits in this many tokens, and the verb of a bare claim comes this soon behind it. */
const SUBJECT = 8
const SOON = 8
/** Whom or when it was said stands in this many tokens before “that”: “assured them on Monday that”. */
const ASIDE = 8
/** A clause of more words than this without a verb is none. */
const LONGEST = 40
const NOMINAL = /^(?:NNP?S?|DT|JJ[RS]?|PRP\$?|CD|POS|EX|VBG)$/u
const HEAD = /^(?:NNP?S?|PRP|EX|CD)$/u
const ASIDES = /^(?:NNP?S?|DT|JJ[RS]?|PRP\$?|CD|POS|IN|TO|RB|CC)$/u
const VERB = /^VB[DZPNG]?$/u
const OPENS = /^(?:["“‘«'`]|''|``)$/u
const STOPS = /^(?:[.,;:!?]|[-–—―]{1,2})$/u
const QUESTION = new Set(['what', 'who', 'how', 'why', 'where', 'when', 'whether', 'if', 'which'])
/** Behind a noun these open a clause about it: “one word that I like”. */
const RELATIVE = new Set(['that', 'who', 'which', 'whose', 'whom'])
const SUBORDINATES = new Set([
  'because',
  'if',
  'when',
  'while',
  'although',
  'though',
  'as',
  'since',
  'after',
  'before',
  'until',
])
const TURNS = new Set(['but', 'yet', 'although', 'though', 'despite'])
const SUBJECTIVE = new Set(['i', 'we', 'you', 'he', 'she', 'they'])
const SURE = 0.7

/** A text that opens with a clause of somebody else: “(that) he believes Trump said …”. */
export const clause: Finder = {
  name: 'finder:clause',
  find: ({ syntax: { tokens, sentences } }) => {
    const start = tokens[0]?.lower === 'that' ? 1 : 0
    const found = sentences[0] ? allIn(tokens, sentences[0]) : []
    return found.filter((l) => l.source[0]?.from === start).slice(0, 1)
  },
}

/**
 * Clauses in which somebody says, thinks or asks a whole clause: “the fitter told her the lamp would burn”, “their claim
 * that it rained”. Contents often hold one; the tagger, which knows one voice at a time, misses them there.
 */
export const clausesIn = (
  tokens: readonly Token[],
  sentences: readonly Run[],
  isOut: (found: Linked) => boolean,
): Linked[] => sentences.flatMap((sentence) => allIn(tokens, sentence, isOut))

/** Those of a sentence that count, one behind the other; what stands in a claim is found when that is read again. */
function allIn(tokens: readonly Token[], { from, to }: Run, isOut = (_: Linked) => false): Linked[] {
  const found: Linked[] = []
  for (let at = from; at < to; at++) {
    const one = clauseAt(tokens, from, at, to)
    if (!one || isOut(one)) continue
    found.push(one)
    at = one.content[0]!.to - 1
  }
  return found
}

/** The clause of the word `at` in a sentence, if it opens one. */
function clauseAt(tokens: readonly Token[], from: number, at: number, to: number): Linked | null {
  const opened = openedBy(tokens, from, at, to)
  if (!opened) return null
  const { claim, who } = opened
  const start = who.source?.from ?? at
  const last = lastWord(
    tokens,
    claimEnd(tokens, claim, to, isSubordinate(tokens, from, start) || tokens[claim]!.lower === 'to'),
  )
  if (wordsIn(tokens, claim, last) < CLAIM) return null
  const end = opened.cueEnd
  const cue = { from: at, to: tokens[end]!.word === ':' ? end + 1 : end }
  return { source: who.source ? [who.source] : [], cue, content: [{ from: claim, to: last }], confidence: SURE }
}

type Opened = { claim: number; who: Who; cueEnd: number }

/** What opens a claim: a verb that takes a clause or an infinitive, a noun or an adjective. */
function openedBy(tokens: readonly Token[], from: number, at: number, to: number): Opened | null {
  return openedByClause(tokens, from, at, to) ?? openedByWish(tokens, from, at, to)
}

/** Tokens of whoever shall do what somebody wants: “wants | the mayor of Ely | to wait”. */
const ACTOR = 5

/** “the mayor wants (her) to wait”. */
function openedByWish(tokens: readonly Token[], from: number, at: number, to: number): Opened | null {
  const { tag, lower } = tokens[at]!
  if (!VERB.test(tag) || !takesInfinitive(lower) || (LIKING.test(lower) && !WOULD.test(tokens[at - 1]?.lower ?? '')))
    return null
  let end = at + 1
  if (takesActor(lower)) while (end < to && end - at <= ACTOR && ACTING.test(tokens[end]!.tag)) end++
  if (tokens[end]?.lower !== 'to' || !/^VB|^RB/u.test(tokens[end + 1]?.tag ?? '') || end + 1 >= to) return null
  const who = byVerb(tokens, from, at, end)
  return who?.source ? { claim: at + 1, who, cueEnd: at + 1 } : null
}

const LIKING = /^(?:like|prefer)$/u
const WOULD = /^(?:would|['’]d)$/u
const ACTING = /^(?:NNP?S?|DT|JJ[RS]?|PRP\$?|CD|POS)$/u

/** A verb, a noun or an adjective that takes a clause, with its claim and whose it is. */
function openedByClause(tokens: readonly Token[], from: number, at: number, to: number): Opened | null {
  const { tag, lower } = tokens[at]!
  if (VERB.test(tag) && (takesClause(lower) || asksAt(tokens, at) || isMadeClear(tokens, at))) {
    const cueEnd = behindParticle(tokens, at)
    // “heard from two engineers that” tells whose words they are as a noun does: “a report from two engineers that”.
    if (tokens[at + 1]?.lower === 'from') return openedByNoun(tokens, from, at, to)
    const claim = claimAfter(tokens, at, cueEnd, to)
    const who = claim < 0 ? null : byVerb(tokens, from, at, claim)
    return who && { claim, who, cueEnd }
  }
  const byThat = tag.startsWith('NN') && isClaimNoun(lower) ? openedByNoun(tokens, from, at, to) : null
  if (byThat) return byThat
  if (tag.startsWith('NN') && isAimNoun(lower) && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.tag === 'VB') {
    const who = byNoun(tokens, from, at, at + 1)
    return who && { claim: at + 1, who, cueEnd: at + 1 }
  }
  if (!isClaimState(lower) || at + 1 >= to) return null
  const claim = isClause(tokens, at + 1, to) ? at + 1 : thatAfter(tokens, at + 1, to)
  const who = claim === at + 1 ? byState(tokens, from, at) : null
  return who && { claim, who, cueEnd: at + 1 }
}

function openedByNoun(tokens: readonly Token[], from: number, at: number, to: number): Opened | null {
  const claim = thatAfter(tokens, at + 1, to, /^(?:IN|DT|WDT)$/u)
  const who = claim < 0 ? null : byNoun(tokens, from, at, claim)
  return who && { claim, who, cueEnd: at + 1 }
}

/** Where a verb ends with the word that belongs to it: “pointed out | that”, “made it clear | that”. */
function behindParticle(tokens: readonly Token[], verb: number): number {
  if (isMadeClear(tokens, verb)) return clearAfter(tokens, verb) + 1
  return tokens[verb + 1]?.lower === 'out' && tokens[verb + 2] ? verb + 2 : verb + 1
}

const clearAfter = (tokens: readonly Token[], verb: number): number =>
  verb + (/^(?:it|this|that)$/u.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1)

const isMadeClear = (tokens: readonly Token[], verb: number): boolean =>
  /^ma(?:ke|kes|de|king)$/u.test(tokens[verb]!.lower) && tokens[clearAfter(tokens, verb)]?.lower === 'clear'

/** Where the claim begins behind a verb, or −1: “that …”, a question, a quotation or a subject with its verb. */
function claimAfter(tokens: readonly Token[], verb: number, from: number, to: number): number {
  if (from >= to) return -1
  const told = ADDRESSING.test(tokens[verb]!.lower) ? claimFrom(tokens, { from, to }) : -1
  if (told >= 0) return told
  const asked = asksAt(tokens, verb) ? questionAfter(tokens, verb) : from
  const { lower, word } = tokens[asked]!
  if (QUESTION.has(lower)) return hasVerb(tokens, asked + 1, to) ? asked : -1
  const mark = /^[,:]$/u.test(word) ? from + 1 : from
  if (mark < to && OPENS.test(tokens[mark]!.word)) return mark
  const isBare =
    mark === from && (!takesObject(tokens[verb]!.lower) || SUBJECTIVE.has(lower)) && isClause(tokens, from, to)
  return isBare ? from : thatAfter(tokens, from, to)
}

const questionAfter = (tokens: readonly Token[], verb: number): number =>
  verb + (/^(?:into|about|over)$/u.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1)

const asksAt = (tokens: readonly Token[], verb: number): boolean =>
  takesQuestion(tokens[verb]!.lower) && QUESTION.has(tokens[questionAfter(tokens, verb)]?.lower ?? '')

/** The next “that” with a clause of its own, or −1; behind a noun it is often taken for the one that opens a relative clause. */
function thatAfter(tokens: readonly Token[], from: number, to: number, tags = /^IN$/u): number {
  for (let i = from; i < Math.min(to, from + ASIDE); i++) {
    const { tag, lower } = tokens[i]!
    if (lower === 'that') return tags.test(tag) && startsClause(tokens, i + 1, to) ? i : -1
    if (!ASIDES.test(tag) || isClaimNoun(lower)) return -1
  }
  return -1
}

/** “claims that hurt” says what the claims do, “claims that it hurt” what is claimed. */
const startsClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to && !/^VB[^G]?$|^MD$/u.test(tokens[from]!.tag) && hasVerb(tokens, from, to)

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST); i++)
    if (VERB.test(tokens[i]!.tag) || tokens[i]!.tag === 'MD') return true
  return false
}

/** A subject right away and a finite verb soon: “he plans to go” holds no clause, “he said it rained” does. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from
  while (end < to && end - from < SUBJECT && NOMINAL.test(tokens[end]!.tag)) end++
  if (end === from || !HEAD.test(tokens[end - 1]!.tag)) return false
  for (let i = end; i < Math.min(to, end + SOON); i++) {
    if (isFiniteVerb(tokens[i]!) || isPast(tokens, i, to)) return true
    if (STOPS.test(tokens[i]!.word) || RELATIVE.has(tokens[i]!.lower) || isNewClause(tokens, i)) return false
  }
  return false
}

/** “something | and first you trust him” begins anew; “the clerk | and the mayor agreed” goes on. */
const isNewClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'CC' && (/^RB/u.test(tokens[i + 1]?.tag ?? '') || SUBJECTIVE.has(tokens[i + 1]?.lower ?? ''))

/** A participle with an object is a past form: “the letters misread the rules”. */
const isPast = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i]!.tag === 'VBN' && i + 1 < to && /^(?:DT|PRP\$?)$/u.test(tokens[i + 1]!.tag)

/** “because everyone says it rained, we left”: the claim of a subordinate clause ends with that clause. */
const isSubordinate = (tokens: readonly Token[], from: number, source: number): boolean =>
  source > from && SUBORDINATES.has(tokens[source - 1]!.lower)

/** A claim goes to the end of its sentence, or until the sentence turns: “it rained, but now …”. */
function claimEnd(tokens: readonly Token[], claim: number, to: number, ends: boolean): number {
  const isQuoted = OPENS.test(tokens[claim]!.word)
  for (let i = claim + CLAIM; i < to - 1 && !isQuoted; i++)
    if ((tokens[i]!.word === ',' && (ends || TURNS.has(tokens[i + 1]!.lower))) || isNextVerb(tokens, i, to)) return i
  return to
}

/** “asked that he be freed | and said that he would”: the next verb of the same speaker. */
const isNextVerb = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i]!.tag === 'CC' &&
  i + 2 < to &&
  /^VB[DZ]$/u.test(tokens[i + 1]!.tag) &&
  takesClause(tokens[i + 1]!.lower) &&
  tokens[i + 2]!.lower === 'that'

function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.word)) words++
  return words
}

/** Final stops are no part of a content, closing marks are. */
function lastWord(tokens: readonly Token[], end: number): number {
  let to = end
  while (to > 0 && /^[.,;]$/u.test(tokens[to - 1]!.word)) to--
  return to
}
