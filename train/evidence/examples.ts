import { plainBlocks } from '../../src/article/plain.ts'
import { signsOf } from '../../src/evidence/channel/sign.ts'
import type { Clue, Judgement } from '../../src/evidence/learnt/clue.ts'
import { cluesOf } from '../../src/evidence/learnt/clue.ts'
import { OUTPUTS } from '../../src/evidence/learnt/model.ts'
import { viewsOf } from '../../src/evidence/view.ts'
import { weighEvidence } from '../../src/evidence/weigh.ts'
import { isReading, read } from '../../src/index.ts'
import { english } from '../../src/language/en/english.ts'
import { fast } from '../../src/model.ts'
import { identifySpeakers } from '../../src/speaker/identify.ts'
import { attributionsOf, type Labelled, pageOf } from '../corpora/labels.ts'

/** A labelled attribution as the learner sees it: `gold` has the place of the right value for each field. */
export type Example = { article: string; clues: Clue[]; rules: Judgement; gold: number[] }

/** Every labelled attribution of the articles, with the clues that the rules and its words give on the labelled spans. */
export const examplesOf = (articles: readonly Labelled[]): Example[] => articles.flatMap(inArticle)

function inArticle(labelled: Labelled): Example[] {
  const given = read(pageOf(labelled), { model: { ...fast, evidence: null } })
  if (!isReading(given)) throw new Error(`${labelled.name} gives no reading: ${given.error.message}`)
  const { article } = given
  const syntax = english.parse(article.text, plainBlocks(article.text))
  const names = english.names(syntax)
  const { attributions, speakers } = identifySpeakers(article, syntax, names, attributionsOf(labelled))
  const { evidence } = weighEvidence(article, syntax, names, attributions, speakers, null)
  const views = viewsOf(syntax, attributions, speakers)
  const clues = cluesOf(syntax, signsOf(syntax), views, evidence)
  const labels = new Map([...labelled.attributions, ...labelled.nested].map((label) => [label.id, label]))
  return attributions.map(({ id }, i) => {
    const label = labels.get(id)!
    const gold = OUTPUTS.map(({ field, values }) => (values as readonly string[]).indexOf(label[field]))
    return { article: labelled.name, clues: clues[i]!, rules: evidence[i]!, gold }
  })
}
