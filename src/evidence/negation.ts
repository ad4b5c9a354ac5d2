import { ANSWERS, NEGATIONS } from '../language/en/commitment.ts'
import type { CueReading } from '../language/en/cues.ts'
import type { Token } from '../language/syntax.ts'
import type { View } from './view.ts'

/** True when “not”, “never” or “refused to” stands before a word of the cue. */
export const isNegated = (cueTokens: readonly Token[], reading: CueReading): boolean =>
  cueTokens
    .slice(0, reading.from)
    .some((t, i) => NEGATIONS.has(t.lower) && !/^(?:resist|help)$/u.test(cueTokens[i + 1]?.lower ?? ''))

/** “did not respond to emailed questions”, “declined to comment”: nothing was said, whatever the words around tell. */
export const isSilence = ({ cue, cueTokens }: View): boolean =>
  cue.some((reading) => ANSWERS.has(reading.lemma) && isNegated(cueTokens, reading))
