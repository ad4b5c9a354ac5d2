import type { Validated } from './folds.ts'

/** What a training knows of the model it made. */
export type Facts = { articles: number; attributions: number; base64: string; scores: Validated[] }
/** What a model is for. */
export type About = { title: string; how: string; limits: string }

const SECOND =
  'Its value replaces the rules’ only where it is\nclearly likelier; the reading then says so, with the clues that weighed most. Written by the training.'

export const EVIDENCE: About = {
  title: 'evidence-en: second opinions on kind, channel and commitment',
  how: `Multinomial logistic regression over what the rules say of an attribution and of its neighbours, the words of its cue, frame,
source and content, and the signs of channels around it (\`src/evidence/learnt/\`). ${SECOND}`,
  limits: 'Recordings and lip-reading were never labelled: there the rules stand.',
}

/** The card of a model (Mitchell et al. 2019): data, licence, command, scores, limits. */
export function card({ title, how, limits }: About, { articles, attributions, base64, scores }: Facts): string {
  const rows = scores.map(({ field, rules, learnt }) => `| ${field} | ${rules.toFixed(1)} | ${learnt.toFixed(1)} |`)
  return `# ${title}

${how}

| | |
| --- | --- |
| data | ${attributions} attributions in ${articles} articles of PolNeAR train, labelled by guide v1 (\`bench/labels\`, silver, Apache-2.0) |
| licence | weights: Apache-2.0. The article texts belong to their publishers and are not contained in the weights: only hashes of words are |
| command | \`npm run train -- evidence\` (seeds 7 and 11; the same data give the same bytes) |
| size | ${Math.round(base64.length / 1000)} kB as text |

Tenfold cross-validation over articles, on the labelled spans (percent right):

| field | rules alone | with what was learnt |
| --- | ---: | ---: |
${rows.join('\n')}

Prior, epochs and margin were chosen by the same cross-validation. What was labelled is American political news of one election
(2015–16), by one reader; elsewhere expect less. ${limits}
`
}
