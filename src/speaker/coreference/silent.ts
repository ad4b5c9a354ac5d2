import type { Attribution } from '../../attribution/attribution.ts'
import { hull } from '../../text/span.ts'
import type { Figure } from '../cast/figure.ts'
import { tokenFrom } from '../scene.ts'
import type { Stage } from './stage.ts'

/** “Asked whether …, 55 percent”: in a story about a poll, the poll asks. */
const isPollQuestion = (stage: Stage, start: number): boolean =>
  stage.scene.tokens[tokenFrom(stage.scene.tokens, start)]?.lower === 'asked'

/** An attribution that came before, with who was found to speak in it. */
export type Before = { attribution: Attribution; figure: Figure | 'writer' | null }

/**
 * Who speaks where no source stands. A quotation that opens the paragraph after a quotation goes on with its speaker,
 * and “…, adding that” goes on with the one of the same sentence; whatever else names nobody says nobody.
 */
export function silentFigure(stage: Stage, attribution: Attribution, before: Before | null): Figure | 'writer' | null {
  if (!before?.figure) return null
  const here = hull([...attribution.cue, ...attribution.content])
  const there = hull([...before.attribution.source, ...before.attribution.cue, ...before.attribution.content])
  if (!here || !there) return null
  const { sentenceAt, paragraphAt, tokens } = stage.scene
  const first = tokenFrom(tokens, here.start)
  const end = Math.min(tokenFrom(tokens, there.end - 1), tokens.length - 1)
  if (first >= tokens.length) return null
  if (attribution.cue.length === 0 && attribution.form === 'direct') {
    const near = paragraphAt[first]! - paragraphAt[end]! <= 1 && sentenceAt[first]! - sentenceAt[end]! <= 1
    return near && before.attribution.form !== 'indirect' ? before.figure : null
  }
  const cue = attribution.cue[0]
  const last = stage.lastSpeaker
  if (cue && isPollQuestion(stage, cue.start) && last?.kind === 'document' && last.heads.has('poll')) return last
  if (!cue || sentenceAt[first] !== sentenceAt[end]) return null
  return tokens[tokenFrom(tokens, cue.start)]?.tag === 'VBG' ? before.figure : null
}
