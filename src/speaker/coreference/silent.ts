import type { Attribution } from '../../attribution/attribution.ts'
import { BIDDING, KNOWABLE, SEEMING } from '../../language/en/kinds.ts'
import { PASSIVE_AUXILIARIES } from '../../language/en/passives.ts'
import type { Token } from '../../language/syntax.ts'
import type { Span } from '../../text/span.ts'
import { hull } from '../../text/span.ts'
import type { Figure } from '../cast/figure.ts'
import { tokenFrom, tokensOf } from '../scene.ts'
import type { Stage } from './stage.ts'
import { lastMentions, withHead } from './stage.ts'

/** An attribution that came before, with who was found to speak in it. */
export type Before = { attribution: Attribution; figure: Figure | 'writer' | null }

/** Sentences from a poll’s last mention to a question that it asked. */
const POLL_REACH = 12

/**
 * Who speaks where no source stands. A quotation that opens the paragraph after a quotation goes on with its speaker,
 * “…, adding that” with the one of the same sentence, “… and promised” has the subject of the verb before, and in a story about a
 * poll “Asked whether …” is the poll asking.
 * Whatever else names nobody says nobody.
 */
export function silentFigure(stage: Stage, attribution: Attribution, before: Before | null): Figure | 'writer' | null {
  const cue = attribution.cue[0]
  if (cue && (isSeeming(stage, cue) || isWeighing(stage, cue))) return 'writer'
  if (cue) return pollAsking(stage, cue) ?? goingOn(stage, cue, before) ?? subjectBefore(stage, cue)
  return attribution.form === 'direct' ? continued(stage, attribution, before) : null
}

/** “It appears that”, “the boat seemed lost”: to whom, if not to somebody who is named, then to the writer. */
export function isSeeming({ scene: { tokens } }: Stage, cue: Span, verbs = SEEMING): boolean {
  const { from, to } = tokensOf(tokens, cue)
  const isTold = /^(?:to|for)$/u.test(tokens[to]?.lower ?? '') && /^PRP/u.test(tokens[to + 1]?.tag ?? '')
  return !isTold && tokens.slice(from, to).some((t) => t.tag.startsWith('VB') && verbs.has(t.lower))
}

/** “It is unclear whether”, “the question is how”, “Recall that”, “seemingly”: outside quotations whoever writes weighs so. */
function isWeighing({ scene }: Stage, cue: Span): boolean {
  const { tokens, quoted, sentenceAt, sentenceStarts } = scene
  const { from, to } = tokensOf(tokens, cue)
  if (quoted[from] === 1) return false
  const words = tokens.slice(from, to).map((t) => t.lower)
  const isFirst = sentenceStarts[sentenceAt[from]!] === from
  if (isFirst && BIDDING.has(words[0]!)) return true
  const isOfItself = words[0] === 'it' || tokens[from - 1]?.lower === 'it'
  if (isOfItself && words.some((word) => KNOWABLE.has(word))) return true
  return words.includes('seemingly') || /\bquestion (?:is|was|remains)\b/u.test(words.join(' '))
}

function continued(stage: Stage, attribution: Attribution, before: Before | null): Figure | 'writer' | null {
  const here = hull(attribution.content)
  const there = before && extentOf(before.attribution)
  if (!here || !there || before.attribution.form === 'indirect') return null
  const { sentenceAt, paragraphAt } = stage.scene
  const first = tokenAt(stage, here.start)
  const last = tokenAt(stage, there.end - 1)
  const isNear = paragraphAt[first]! - paragraphAt[last]! <= 1 && sentenceAt[first]! - sentenceAt[last]! <= 1
  return isNear ? before.figure : null
}

function goingOn(stage: Stage, cue: Span, before: Before | null): Figure | 'writer' | null {
  const there = before && extentOf(before.attribution)
  if (!there) return null
  const { sentenceAt, tokens } = stage.scene
  const at = tokenAt(stage, cue.start)
  const isSame = sentenceAt[at] === sentenceAt[tokenAt(stage, there.end - 1)]
  return isSame && (tokens[at]?.tag === 'VBG' || isSecond(stage, at, before)) ? before.figure : null
}

/** “He praised the ferry but said”: a second verb of the same tense has the subject of the first. */
function isSecond({ scene: { tokens } }: Stage, at: number, { attribution: { cue } }: Before): boolean {
  if (!AND.test(tokens[at - 1]?.lower ?? '') || !cue[0]) return false
  const { from, to } = tokensOf(tokens, cue[0])
  const tense = tokens[at]!.tag
  return /^VB[DZP]$/u.test(tense) && tokens.slice(from, to).some(({ tag }) => tag === tense)
}

const AND = /^(?:and|but|or)$/u

/** “Hale toured the yard and promised”, “while praising”: whoever the clause before is about. */
export function subjectBefore(stage: Stage, cue: Span): Figure | null {
  const { tokens, quoted, sentenceAt } = stage.scene
  const { from, to } = tokensOf(tokens, cue)
  if (quoted[from] || !(isJoined(tokens, from, to) || isBeside(tokens, from))) return null
  const subject = lastMentions(stage, from).findLast((m) => m.isSubject && !m.isQuoted)
  return subject && sentenceAt[subject.at] === sentenceAt[from] ? subject.figure : null
}

/** “and promised”, “and to promise”, but not “and was promised”. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:VB[DZP]|TO)$/u.test(tokens[from]!.tag) || !AND.test(tokens[from - 1]?.lower ?? '')) return false
  return !(PASSIVE_AUXILIARIES.has(tokens[from]!.lower) && tokens.slice(from, to).some(({ tag }) => tag === 'VBN'))
}

/** “while promising”, the small word read as part of the cue or not; “, promising”. */
function isBeside(tokens: readonly Token[], from: number): boolean {
  const verb = BESIDE.has(tokens[from]!.lower) ? from + 1 : from
  return tokens[verb]?.tag === 'VBG' && BESIDE.has(tokens[verb - 1]?.lower ?? '')
}

const BESIDE: ReadonlySet<string> = new Set(['while', 'by', ','])

function pollAsking(stage: Stage, cue: Span): Figure | null {
  const { tokens, sentenceAt } = stage.scene
  const { from, to } = tokensOf(tokens, cue)
  if (!tokens.slice(from, to).some((t) => t.lower === 'asked')) return null
  const poll = withHead(stage, 'poll').findLast((f) => f.kind === 'document')
  const last = poll && stage.lastAt.get(poll)
  return last !== undefined && sentenceAt[from]! - sentenceAt[last]! <= POLL_REACH ? poll! : null
}

const extentOf = ({ source, cue, content }: Attribution): Span | null => hull([...source, ...cue, ...content])

const tokenAt = (stage: Stage, offset: number): number =>
  Math.min(tokenFrom(stage.scene.tokens, offset), Math.max(0, stage.scene.tokens.length - 1))
