import { FINDING, NAMING, REPORTED_SELVES, SETTLING } from '../language/en/commitment.ts'
import type { CueReading } from '../language/en/cues.ts'
import type { Token } from '../language/syntax.ts'
import { contentStance, selvesOf } from './content-stance.ts'
import type { Commitment } from './evidence.ts'
import { isNegated, isSilence } from './negation.ts'
import type { View } from './view.ts'

/** How far into a content an order is looked for, in tokens. */
const MAIN = 18
/** Cues that leave the last word to the content. */
const OPEN: ReadonlySet<string> = new Set(['suggest', 'hint', 'imply', 'indicate'])
/** Cues that only colour the next one: “seemed to hope”, “reportedly yelled”. */
const COLOURING =
  /^(?:seem|appear|look like|sound like|apparently|reportedly|allegedly|supposedly|purportedly|probably|likely)$/u
/** “told the crowd to wait”. */
const ORDERING = /^(?:tell|warn|advise|remind|instruct|signal|challenge|press|pressure|dare|counsel|order|caution)$/u
/** What somebody does not do without denying anything. */
const NO_DENIAL =
  /^(?:respond|reply|answer|care|mind|comment|know|release|surprise|hear|remember|recall|deny|dispute|believe|pleased|happy|satisfied|impressed|thrilled)$/u

/** How firmly the speaker stands to the content: what the cue says, and where it says nothing, the content’s main verb. */
export function commitmentOf(view: View): Commitment {
  if (isSilence(view)) return 'asserts'
  const fromCue = cueStance(view)
  if (fromCue !== null) return fromCue
  const stance = contentStance(view.content, selvesOf(view), view.attribution.form === 'direct')
  return allows(view.cue.at(-1)?.lemma ?? '', stance) ? stance : 'asserts'
}

/** Whether a content brought so may be held to so. */
function allows(lemma: string, stance: Commitment): boolean {
  if (NAMING.has(lemma)) return stance === 'denies' || stance === 'asks'
  if (stance === 'denies') return !FINDING.has(lemma)
  return stance !== 'predicts' || !SETTLING.has(lemma)
}

/** The stance that the cue decides, or null when it only brings the words. */
function cueStance({ cue, cueTokens, content, attribution }: View): Commitment | null {
  const telling = cue.filter((reading, i) => i === cue.length - 1 || !COLOURING.test(reading.lemma))
  const reading = telling.findLast((r) => r.commitment !== 'asserts') ?? telling.at(-1)
  if (!reading) return modalStance(cueTokens)
  const modal = modalStance(cueTokens)
  if (modal) return modal
  if (isNegated(cueTokens, reading)) return negatedStance(reading, content)
  const { commitment, lemma } = reading
  if (lemma.startsWith('question') && cueTokens[reading.from]?.tag === 'NNS') return 'asks'
  if (commitment === 'asks') return attribution.source.length > 0 && asksFor(content) ? 'wants' : 'asks'
  if (ORDERING.test(lemma) && asksFor(content)) return 'wants'
  if (startsWithInfinitive(content) && commitment === 'asserts' && attribution.form !== 'direct') return 'wants'
  if (OPEN.has(lemma) && isSubjunctive(content)) return 'wants'
  if (OPEN.has(lemma))
    return contentStance(content, REPORTED_SELVES, false) === 'wants'
      ? 'wants'
      : commitment === 'asserts'
        ? null
        : commitment
  return commitment === 'asserts' ? null : commitment
}

/** “may come to accept”, “will take over as”: what is not yet so. */
function modalStance(cueTokens: readonly Token[]): Commitment | null {
  const modal = cueTokens.find((t, i) => t.tag === 'MD' && cueTokens[i + 1]?.lower !== "n't")?.lower
  if (modal === 'may' || modal === 'might' || modal === 'could') return 'hedges'
  return modal === 'will' ? 'predicts' : null
}

/** “did not suggest” denies; “would not say whether” leaves a question; “did not deny” asserts. */
function negatedStance(reading: CueReading, content: readonly Token[]): Commitment {
  if (/^(?:whether|if|why|how|what|when|where|who)$/u.test(content[0]?.lower ?? '')) return 'asks'
  if (reading.commitment === 'predicts') return 'predicts'
  return NO_DENIAL.test(reading.lemma) || reading.commitment === 'denies' ? 'asserts' : 'denies'
}

/** “asked the council to wait” wants it; “asked whether” asks. */
function asksFor(content: readonly Token[]): boolean {
  const start = content.slice(0, MAIN)
  if (content.some((t) => t.word === '?') || /^W|^IN$/u.test(start[0]?.tag ?? '')) return false
  const order = start.findIndex((t, i) => t.lower === 'to' && start[i + 1]?.tag === 'VB')
  return order >= 0 && !start.slice(0, order).some((t) => /^(?:VB[DZP]|MD)$/u.test(t.tag))
}

/** “to wait”, “not to wait”. */
function startsWithInfinitive(content: readonly Token[]): boolean {
  const [to, verb] = content[0]?.lower === 'not' ? content.slice(1) : content
  return to?.lower === 'to' && /^(?:VB|VBP|NN)$/u.test(verb?.tag ?? '') && !/^(?:have|be)$/u.test(verb!.lower)
}

/** “suggested the mayor resign”: the first verb is neither finite nor behind “to” or “can”. */
function isSubjunctive(content: readonly Token[]): boolean {
  const verb = content.slice(0, MAIN).findIndex((t) => /^(?:VB|MD|TO)/u.test(t.tag))
  return verb > 0 && content[verb]!.tag === 'VB'
}
