import { interval } from '../../bench/bootstrap.ts'
import type { Section } from '../../bench/section.ts'
import type { Scorer } from '../scorer.ts'
import type { Facts } from './card.ts'
import { HELD_OUT, type Validation } from './validation.ts'

/** What a training measured on held-out articles, as a part of bench/RESULTS.md; `without` is the same without silver labels. */
export function validationSection(
  { folds, labelled }: Facts,
  validation: Validation,
  without: Validation,
  score: Scorer,
): Section {
  const full = ({ counts }: Validation, at: readonly number[]): number =>
    100 * score.prf(score.total(at.map((i) => counts[i]!))['att.full']!).F1
  const more = (at: readonly number[]): number => full(validation, at) - full(without, at)
  const gain = interval(validation.counts.length, more)
  return {
    name: 'attribution-cv',
    title: 'Attribution, the fast tier, held-out thirds of PolNeAR train',
    how: `Measured by the training that made the shipped model (\`npm run train -- attribution\`): ${HELD_OUT[folds]} of the articles, each read by a
model that was trained without it, on the gold and on ${labelled.toLocaleString('en')} news articles (BASIL, Fake News Challenge, Wikinews and what it cites) labelled by an
accurate tier that has not seen it either; the confidence is calibrated on other held-out articles. F1 × 100. What the labels give, att.full: ${gain}
(95 %, paired bootstrap over articles). The reference of the same corpus, a linear model without segment features, reaches 57.4. One of
the three folds was looked at while rules were made.`,
    columns: ['', ...Object.keys(validation.measures)],
    rows: [
      ['**hearsay, fast tier**', ...Object.values(validation.measures)],
      ['… from the gold alone', ...Object.values(without.measures)],
    ],
    floors: [
      { what: 'att.full F1', reached: validation.measures['att.full'] ?? 0, floor: 58 },
      {
        what: 'expected calibration error',
        reached: validation.measures['calibration error'] ?? 1,
        floor: 0.05,
        atMost: true,
      },
      {
        what: 'points of att.full from the accurate tier’s labels',
        reached: Number(more([...validation.counts.keys()]).toFixed(1)),
        floor: 2,
      },
    ],
  }
}
