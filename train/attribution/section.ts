import type { Section } from '../../bench/section.ts'
import type { Facts } from './card.ts'

/** The cross-validation of a training as a part of bench/RESULTS.md. */
export function validationSection({ crossValidation }: Facts): Section {
  const full = crossValidation['att.full'] ?? 0
  const error = crossValidation['calibration error'] ?? 1
  return {
    name: 'attribution-cv',
    title: 'Attribution, threefold cross-validation on PolNeAR train',
    how: `Measured by the training that made the shipped model (\`npm run train -- attribution\`): every third article is read by a model
that has not seen it, its confidence calibrated on the other two thirds. F1 × 100; the reference of the same corpus, a
linear model without segment features, reaches 57.4. One of the three
folds was looked at while rules were made.`,
    columns: ['', ...Object.keys(crossValidation)],
    rows: [['**hearsay, fast tier**', ...Object.values(crossValidation)]],
    floors: [
      { what: 'att.full F1', reached: full, floor: 58 },
      { what: 'expected calibration error', reached: error, floor: 0.05, atMost: true },
    ],
  }
}
