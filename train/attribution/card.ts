/** What a training knows of the model it made. */
export type Facts = { bytes: number; rows: number; fnv1a: string; crossValidation: { [measure: string]: number } }

/** The card of the model (Mitchell et al. 2019): data, licence, command, hash, scores, limits. */
export function card({ bytes, rows, fnv1a, crossValidation }: Facts): string {
  const scores = Object.entries(crossValidation).map(([measure, value]) => `| ${measure} | ${value} |`)
  return `# attribution-en: sources, cues and contents in English news

A linear-chain conditional random field over seven labels (BIO for source, cue, content) with hashed features and
transitions by kind of border, a logistic linker, and a logistic calibration of its confidence. Written by the training.

| | |
| --- | --- |
| data | PolNeAR 1.0, part train: 840 US political news articles of 2015–16 (Newell, Margolin, Ruths, LREC 2018), read from outside the repository; word clusters from the same articles and from campaign speeches and debates |
| licence | weights: Apache-2.0. PolNeAR states no licence for its annotations; its article texts belong to their publishers and are not contained in the weights: only hashes of words and of word contexts are |
| command | \`npm run train -- attribution\` (the same data give the same bytes) |
| size | ${(bytes / 1e6).toFixed(2)} MB, ${rows} features |
| hash | FNV-1a ${fnv1a} over the base64 in weights.js |

Threefold cross-validation on train, by the attribution scorer (F1 × 100; the confidence of each fold calibrated on the others):

| measure | |
| --- | ---: |
${scores.join('\n')}

Settings (epochs, step, prior, number of features, thresholds) were chosen on one fold of the three; dev was looked at only to
report. Features are chosen by a first training: keeping the 290,000 strongest of about a million and training again loses nothing.

Limits: American political news of one election; elsewhere expect less: of 90 attributions read in other corpora 44 % had a fault
(11 % of those with a confidence of 0.8 or more; bench/RESULTS.md, out of domain). It does not know who a speaker is (speaker/ does), nor
attributions inside attributions (nesting.ts reads contents again). Sarcasm, lists of quotations, lyrics and transcripts
without labels are read badly.
`
}
