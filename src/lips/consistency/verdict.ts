import type { Check } from './checklist.ts'
import { type Rank, shareBetter } from './decoys.ts'
import type { Grade, LikelihoodBand } from './likelihood.ts'

/** The only words for it: “The claim is … (this footage)”. None of them says that somebody spoke the words. */
export const VERDICTS = ['consistent with', 'contradicted by', 'not testable on this footage'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Fit = { rank: Rank; grade: Grade; band: LikelihoodBand }

/** No known clip gave its true sentence a place below the middle; halfway on to the end a claim counts as contradicted. */
const FAR_BEHIND = 0.75

/** The verdict with its reasons, the strongest first. A hard event that is missing decides alone; soft ones never. */
export function verdictOf(
  checks: readonly Check[],
  fit: Fit,
  wordAt: (word: number) => string,
): {
  verdict: Verdict
  because: string[]
} {
  const missing = checks.filter((check) => check.weight === 'hard' && check.status === 'contradicted')
  if (missing.length > 0)
    return { verdict: 'contradicted by', because: [...missing.map((c) => missed(c, wordAt)), placed(fit)] }
  if (shareBetter(fit.rank) > FAR_BEHIND)
    return {
      verdict: 'contradicted by',
      because: [placed(fit), `Of ${fit.band.clips} clips with known words none put them below the middle.`],
    }
  if (fit.grade === 'best tenth' && fit.band.low > 1)
    return {
      verdict: 'consistent with',
      because: [placed(fit), 'Sentences that look like it on the lips fit as well.'],
    }
  if (fit.grade === 'best tenth')
    return {
      verdict: 'not testable on this footage',
      because: [placed(fit), 'But it fits clips of other speech as well: it would fit almost any mouth.'],
    }
  return {
    verdict: 'not testable on this footage',
    because: [placed(fit), 'That is too little to tell it from another sentence.'],
  }
}

function placed({ rank, band }: Fit): string {
  const worse = rank.of - rank.rank
  return `It fits better than ${worse} of ${rank.of - 1} other sentences of its length; a true sentence does so ${times(band.low)} to ${times(band.high)} times as often as another one (${band.clips} clips).`
}

/** One digit is all that so few clips give. */
const times = (ratio: number): string => (ratio < 1 ? ratio.toFixed(1) : ratio.toFixed(0))

const missed = ({ word, phones, start, end, why }: Check, wordAt: (word: number) => string): string =>
  `“${wordAt(word ?? 0)}” has ${phones.join(' ')}, for which lips close; from ${start.toFixed(2)} to ${end.toFixed(2)} s they do not. ${why}`
