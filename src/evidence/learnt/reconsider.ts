import type { Syntax } from '../../language/syntax.ts'
import { decided } from '../../text/learnt.ts'
import type { Span } from '../../text/span.ts'
import type { Sign } from '../channel/sign.ts'
import { signsNear } from '../channel/sign.ts'
import type { Channel, Evidence } from '../evidence.ts'
import type { View } from '../view.ts'
import { cluesOf, type Judgement } from './clue.ts'
import { type EvidenceModel, GROUNDS } from './model.ts'

/** So much likelier must another value be than the rules’. By cross-validation 0.1 to 0.4 do the same within half a point. */
const MARGIN = 0.3

/** The evidence with a second look at kind, channel and commitment, by what was learnt from labelled articles. */
export function reconsidered(
  syntax: Syntax,
  signs: readonly Sign[],
  views: readonly View[],
  evidence: readonly Evidence[],
  model: EvidenceModel,
): Evidence[] {
  const clues = cluesOf(syntax, signs, views, evidence)
  return evidence.map((rules, i) => {
    const isShown = signsNear(signs, views[i]!.sentence, 0).some((sign) => isPlain(sign, rules.channel))
    const isOpen = (field: string) => field !== 'channel' || !isShown
    const { values, overruled } = decided(model, GROUNDS, clues[i]!, rules, MARGIN, isOpen)
    if (overruled.length === 0) return rules
    const judgement = values as Judgement
    const markers = judgement.channel === rules.channel ? rules.markers : markersOf(views[i]!, signs, judgement.channel)
    return { ...rules, ...judgement, markers, overruled }
  })
}

/** Words that show the channel plainly, in the sentence itself: they stand, whatever else is likely. */
const isPlain = ({ channel, strength }: Sign, shown: Channel): boolean => channel === shown && strength === PLAIN
const PLAIN = 3

/** Sentences around an attribution in which a sign may show its channel. */
const REACH = 8

/** The nearest sign of a channel, outside the content; nothing where none is near. */
function markersOf({ sentence, attribution: { content } }: View, signs: readonly Sign[], channel: Channel): Span[] {
  const distance = (sign: Sign) => Math.abs(sign.sentence - sentence)
  const near = signsNear(signs, sentence, REACH)
    .filter((s) => s.channel === channel)
    .filter((s) => !content.some((c) => s.start < c.end && c.start < s.end))
  const [best] = near.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)
  return best ? [{ start: best.start, end: best.end }] : []
}
