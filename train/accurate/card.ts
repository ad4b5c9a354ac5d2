import type { Facts } from './section.ts'

/** The card of the model (Mitchell et al. 2019): base, data, licence, command, hash, scores, limits. */
export function card({ folds, measures, layers, pieces, bytes, sha256 }: Facts): string {
  const scores = Object.entries(measures).map(([measure, value]) => `| ${measure} | ${value} |`)
  return `# accurate-en: sources, cues and contents in English news, read by an encoder

A transformer of ${layers} layers (BERT, 384 wide) that scores seven labels a token (BIO for source, cue, content); a conditional random field with
transitions by kind of border chooses among them. It sees 254 word pieces at a time, and beside the words where paragraphs,
sentences and quotations begin. Linker, finders, attributions inside contents, and everything after them are the fast tier's.

| | |
| --- | --- |
| files | \`encoder.onnx\` (ONNX; large matrices and what they are multiplied with are whole numbers of 8 bits, with a scale a column and a word piece), \`heads.json\` (transitions, calibration), \`vocabulary.txt\` (${pieces.toLocaleString('en')} word pieces: those of the base that news is written with) |
| base | the lowest ${layers} layers of e5-small-v2 (Wang et al. 2022), which was made from MiniLM-L12-H384-uncased (Wang et al. 2020); both MIT. Its embeddings are as they were; the layers are the mean of two trainings that began alike and saw the articles in different orders (Wortsman et al. 2022) |
| data | PolNeAR 1.0, part train: 840 US political news articles of 2015–16 (Newell, Margolin, Ruths, LREC 2018), read from outside the repository |
| licence | weights: MIT, as those they were made from (MiniLM and E5, Copyright (c) Microsoft Corporation). PolNeAR states no licence for its annotations; its article texts belong to their publishers and are not contained in the weights |
| command | \`npm run train -- accurate\` (seed 1; Python ≥ 3.11 trains and Maven fetches the base, neither runs in the product) |
| size | ${(bytes / 1e6).toFixed(1)} MB |
| hash | SHA-256 ${sha256} of encoder.onnx |

Held-out articles of train (${folds} of three folds), by the attribution scorer (F1 × 100):

| measure | |
| --- | ---: |
${scores.join('\n')}

Beside the fast tier, on dev and elsewhere: bench/RESULTS.md, “The two tiers”.

Limits: American political news of one election; elsewhere expect less. It reads English in lower case: capitals say nothing to it, only to the
rest of the house. It does not know who a speaker is (speaker/ does). The same text
gives the same reading on the same runtime and kind of processor. Elsewhere what is rounded to whole numbers differs in its last bit: one or two
attributions in a hundred have other words then.
`
}
