import type { Syntax } from '../../language/syntax.ts'
import type { Span } from '../../text/span.ts'
import type { Sign } from '../channel/sign.ts'
import { signsOf } from '../channel/sign.ts'
import type { Channel, Evidence } from '../evidence.ts'
import type { View } from '../view.ts'
import { cluesOf } from './clue.ts'
import type { EvidenceModel } from './model.ts'
import { opinionOf } from './opinion.ts'

/** The evidence with a second look at kind, channel and commitment, by what was learnt from labelled articles. */
export function reconsidered(
  syntax: Syntax,
  views: readonly View[],
  evidence: readonly Evidence[],
  model: EvidenceModel,
): Evidence[] {
  const signs = signsOf(syntax)
  const clues = cluesOf(syntax, signs, views, evidence)
  return evidence.map((rules, i) => {
    const { judgement, overruled } = opinionOf(model, clues[i]!, rules)
    if (overruled.length === 0) return rules
    const markers = judgement.channel === rules.channel ? rules.markers : markersOf(views[i]!, signs, judgement.channel)
    return { ...rules, ...judgement, markers, overruled }
  })
}

/** Sentences around an attribution in which a sign may show its channel. */
const REACH = 8

/** The nearest sign of a channel, outside the content; nothing where none is near. */
function markersOf({ sentence, attribution: { content } }: View, signs: readonly Sign[], channel: Channel): Span[] {
  const distance = (sign: Sign) => Math.abs(sign.sentence - sentence)
  const near = signs
    .filter((s) => s.channel === channel && distance(s) <= REACH)
    .filter((s) => !content.some((c) => s.start < c.end && c.start < s.end))
  const [best] = near.sort((a, b) => distance(a) - distance(b) || a.start - b.start)
  return best ? [{ start: best.start, end: best.end }] : []
}
