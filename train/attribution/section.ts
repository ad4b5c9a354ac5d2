import type { Section } from '../../bench/section.ts'
import type { Facts } from './card.ts'
import { HELD_OUT } from './validation.ts'

/** The cross-validation of a training as a part of bench/RESULTS.md. */
export function validationSection({ folds, crossValidation, alone, gain }: Facts): Section {
  const full = crossValidation['att.full'] ?? 0
  const error = crossValidation['calibration error'] ?? 1
  return {
    name: 'attribution-cv',
    title: 'Attribution, cross-validation on PolNeAR train',
    how: `Measured by the training that made the shipped model (\`npm run train -- attribution\`): ${HELD_OUT[folds]} of the articles, each read by
a model that has not seen it (nor has the accurate tier that labelled its silver articles), its confidence calibrated on other ones. With silver less without, att.full: ${gain}
(95 %, paired bootstrap over articles). F1 × 100; the reference of the same corpus, a
linear model without segment features, reaches 57.4. One of the three
folds was looked at while rules were made.`,
    columns: ['', ...Object.keys(crossValidation)],
    rows: [
      ['**hearsay, fast tier**', ...Object.values(crossValidation)],
      ['… trained on the gold alone', ...Object.values(alone)],
    ],
    floors: [
      { what: 'att.full F1', reached: full, floor: 58 },
      { what: 'expected calibration error', reached: error, floor: 0.05, atMost: true },
    ],
  }
}
