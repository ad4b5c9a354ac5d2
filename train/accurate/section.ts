import type { Section } from '../../bench/section.ts'
import { HELD_OUT, type Measures } from '../attribution/validation.ts'

/** What a training knows of the model it made; `folds` of three were held out in turn. */
export type Facts = {
  folds: number
  measures: Measures
  layers: number
  pieces: number
  bytes: number
  sha256: string
}

/** The cross-validation of the accurate tier as a part of bench/RESULTS.md. */
export function validationSection({ folds, measures }: Facts): Section {
  return {
    name: 'accurate-cv',
    title: 'Attribution, the accurate tier, held-out thirds of PolNeAR train',
    how: `Measured by the training that made the shipped model (\`npm run train -- accurate\`): ${HELD_OUT[folds]} of the articles, each read by an
encoder that was trained without it and with the settings of the shipped one; its confidence is calibrated on other held-out articles. F1 × 100. The fast
tier stands above, measured on all three thirds.`,
    columns: ['', ...Object.keys(measures)],
    rows: [['**hearsay, accurate tier**', ...Object.values(measures)]],
    floors: [
      { what: 'att.full F1', reached: measures['att.full'] ?? 0, floor: 68 },
      { what: 'expected calibration error', reached: measures['calibration error'] ?? 1, floor: 0.05, atMost: true },
    ],
  }
}

/** What the dial `--recall` gives and takes. */
export function dialSection(steps: readonly { recall: number; measures: Measures }[]): Section {
  const columns = ['found P', 'found R', 'att.full P', 'att.full R', 'att.full']
  return {
    name: 'dial',
    title: 'The dial: not missing anything',
    how: `\`--recall\` from 0 to 1, the accurate tier on the same held-out articles. Found: a cue of the gold is touched by a cue of ours. Past 0.5 bolder
readings displace right ones as well: their words are found, with other ends.`,
    columns: ['`--recall`', ...columns],
    rows: steps.map(({ recall, measures }) => [
      recall === 0 ? '0 (unless given)' : recall,
      ...columns.map((c) => measures[c]!),
    ]),
    floors: [],
  }
}
