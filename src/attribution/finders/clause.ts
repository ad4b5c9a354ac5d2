import { isClaimNoun, takesClause, takesQuestion } from '../../language/en/clause-verbs.ts'
import type { Run, Token } from '../../language/syntax.ts'
import { ADDRESSING, claimFrom } from '../link/addressed.ts'
import type { Linked, Piece } from '../link/linker.ts'
import { nounPhraseBefore } from '../link/subject.ts'
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
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u
const VERB = /^VB[DZPNG]?$/u
const OPENS = /^(?:["“‘«'`]|''|``)$/u
const STOPS = /^[.,;:!?]$/u
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
const HELPS = /^(?:has|have|had|['’]ve|['’]s|['’]d|did|does|do|not|n['’]t|never|also|would|will|could|can|may|might)$/u
const BE = /^(?:is|are|was|were|been|be|['’]s|['’]re)$/u
const SURE = 0.7

/** A text that opens with a clause of somebody else: “(that) he believes Trump said …”. */
export const clause: Finder = {
  name: 'finder:clause',
  find: ({ syntax: { tokens, sentences } }) => {
    const start = tokens[0]?.lower === 'that' ? 1 : 0
    const found = sentences[0] ? firstIn(tokens, sentences[0]) : []
    return found.filter((l) => l.source[0]!.from === start)
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
): Linked[] => sentences.flatMap((sentence) => firstIn(tokens, sentence, isOut))

/** The first one of a sentence that counts; what stands in its claim is found when that is read again. */
function firstIn(tokens: readonly Token[], { from, to }: Run, isOut = (_: Linked) => false): Linked[] {
  for (let at = from; at < to; at++) {
    const { tag, lower } = tokens[at]!
    const isVerb = VERB.test(tag) && (takesClause(lower) || asksAt(tokens, at))
    if (!isVerb && !(tag.startsWith('NN') && isClaimNoun(lower))) continue
    // “heard from two engineers that” tells whose words they are as a noun does: “a report from two engineers that”.
    const isSpoken = isVerb && tokens[at + 1]?.lower !== 'from'
    const claim = isSpoken ? claimAfter(tokens, at, to) : thatAfter(tokens, at + 1, to, /^(?:IN|DT|WDT)$/u)
    if (claim < 0) continue
    const source = isSpoken ? subjectOf(tokens, from, at) : ownerOf(tokens, from, at, claim)
    if (!source) continue
    const last = lastWord(tokens, claimEnd(tokens, claim, to, isSubordinate(tokens, from, source.from)))
    if (wordsIn(tokens, claim, last) < CLAIM) continue
    const cue = { from: at, to: tokens[at + 1]!.word === ':' ? at + 2 : at + 1 }
    const found: Linked = { source: [source], cue, content: [{ from: claim, to: last }], confidence: SURE }
    if (!isOut(found)) return [found]
  }
  return []
}

/** Where the claim begins behind a verb, or −1: “that …”, a question, a quotation or a subject with its verb. */
function claimAfter(tokens: readonly Token[], verb: number, to: number): number {
  const from = verb + 1
  if (from >= to) return -1
  const told = ADDRESSING.test(tokens[verb]!.lower) ? claimFrom(tokens, { from, to }) : -1
  if (told >= 0) return told
  const asked = asksAt(tokens, verb) ? questionAfter(tokens, verb) : from
  const { lower, word } = tokens[asked]!
  if (QUESTION.has(lower)) return hasVerb(tokens, asked + 1, to) ? asked : -1
  const mark = /^[,:]$/u.test(word) ? from + 1 : from
  if (mark < to && OPENS.test(tokens[mark]!.word)) return mark
  return mark === from && isClause(tokens, from, to) ? from : thatAfter(tokens, from, to)
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
  from < to && !VERB.test(tokens[from]!.tag) && tokens[from]!.tag !== 'MD' && hasVerb(tokens, from, to)

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
    if (FINITE.test(tokens[i]!.tag) || isPast(tokens, i, to)) return true
    if (STOPS.test(tokens[i]!.word) || RELATIVE.has(tokens[i]!.lower)) return false
  }
  return false
}

/** A participle with an object is a past form: “the letters misread the rules”. */
const isPast = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i]!.tag === 'VBN' && i + 1 < to && /^(?:DT|PRP\$?)$/u.test(tokens[i + 1]!.tag)

/** Who a verb speaks of; small words may stand between: “he has always said”, “they met and agreed”, “she left, saying”. */
function subjectOf(tokens: readonly Token[], from: number, verb: number): Piece | null {
  const isOngoing = tokens[verb]!.tag === 'VBG'
  let at = verb
  while (at > from && isHelp(tokens[at - 1]!, isOngoing)) at--
  if (at === from) return null
  const before = tokens[at - 1]!
  if (RELATIVE.has(before.lower) || SUBJECTIVE.has(before.lower)) return { from: at - 1, to: at }
  if (before.tag !== 'CC' && before.word !== ',') return narrowed(tokens, nounPhraseBefore(tokens, from, at))
  if (before.word === ',' && !isOngoing) return null
  for (let i = from; i < at; i++) if (FINITE.test(tokens[i]!.tag)) return subjectOf(tokens, from, i)
  return null
}

const isHelp = ({ lower, tag }: Token, isOngoing: boolean): boolean =>
  HELPS.test(lower) || tag.startsWith('RB') || (isOngoing && BE.test(lower))

/** Two noun phrases in a row are two: “sent him | a letter saying”. */
function narrowed(tokens: readonly Token[], found: Piece | null): Piece | null {
  if (!found) return null
  let { from } = found
  for (let i = from + 1; i < found.to; i++) if (/^(?:DT|PRP\$)$/u.test(tokens[i]!.tag)) from = i
  return { from, to: found.to }
}

/** Whose the words of a noun are: “her claim that”, “the mayor’s claim that”, “a claim by the mayor that”, “a report in the Gazette that”. */
function ownerOf(tokens: readonly Token[], from: number, noun: number, claim: number): Piece | null {
  if (/^(?:by|in|from)$/u.test(tokens[noun + 1]!.lower)) return claim > noun + 2 ? { from: noun + 2, to: claim } : null
  let at = noun
  while (at > from && tokens[at - 1]!.tag.startsWith('JJ')) at--
  if (at === from) return null
  const { tag } = tokens[at - 1]!
  if (tag === 'PRP$') return { from: at - 1, to: at }
  return tag === 'POS' ? nounPhraseBefore(tokens, from, at - 1) : null
}

/** “because everyone says it rained, we left”: the claim of a subordinate clause ends with that clause. */
const isSubordinate = (tokens: readonly Token[], from: number, source: number): boolean =>
  source > from && SUBORDINATES.has(tokens[source - 1]!.lower)

/** A claim goes to the end of its sentence, or until the sentence turns: “it rained, but now …”. */
function claimEnd(tokens: readonly Token[], claim: number, to: number, ends: boolean): number {
  const isQuoted = OPENS.test(tokens[claim]!.word)
  for (let i = claim + CLAIM; i < to - 1 && !isQuoted; i++)
    if (tokens[i]!.word === ',' && (ends || TURNS.has(tokens[i + 1]!.lower))) return i
  return to
}

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
