import type { Attribution } from '../../attribution/attribution.ts'
import { SEEMING } from '../../language/en/kinds.ts'
import type { Span } from '../../text/span.ts'
import { hull } from '../../text/span.ts'
import type { Figure } from '../cast/figure.ts'
import { tokenFrom, tokensOf } from '../scene.ts'
import type { Stage } from './stage.ts'
import { withHead } from './stage.ts'

/** An attribution that came before, with who was found to speak in it. */
export type Before = { attribution: Attribution; figure: Figure | 'writer' | null }

/** Sentences from a poll’s last mention to a question that it asked. */
const POLL_REACH = 12

/**
 * Who speaks where no source stands. A quotation that opens the paragraph after a quotation goes on with its speaker,
 * “…, adding that” with the one of the same sentence, and in a story about a poll “Asked whether …” is the poll asking.
 * Whatever else names nobody says nobody.
 */
export function silentFigure(stage: Stage, attribution: Attribution, before: Before | null): Figure | 'writer' | null {
  const cue = attribution.cue[0]
  if (cue && isSeeming(stage, cue)) return 'writer'
  if (cue) return pollAsking(stage, cue) ?? goingOn(stage, cue, before)
  return attribution.form === 'direct' ? continued(stage, attribution, before) : null
}

/** “It appears that”, “the boat seemed lost”: to whom, if not to somebody who is named, then to the writer. */
export function isSeeming({ scene: { tokens } }: Stage, cue: Span, verbs = SEEMING): boolean {
  const { from, to } = tokensOf(tokens, cue)
  const isTold = /^(?:to|for)$/u.test(tokens[to]?.lower ?? '') && /^PRP/u.test(tokens[to + 1]?.tag ?? '')
  return !isTold && tokens.slice(from, to).some((t) => t.tag.startsWith('VB') && verbs.has(t.lower))
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
  return isSame && tokens[at]?.tag === 'VBG' ? before.figure : null
}

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
