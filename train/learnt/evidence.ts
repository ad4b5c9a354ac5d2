import { signsOf } from '../../src/evidence/channel/sign.ts'
import { cluesOf } from '../../src/evidence/learnt/clue.ts'
import { GROUNDS } from '../../src/evidence/learnt/model.ts'
import { viewsOf } from '../../src/evidence/view.ts'
import { weighEvidence } from '../../src/evidence/weigh.ts'
import { identifySpeakers } from '../../src/speaker/identify.ts'
import { attributionsOf, type Labelled } from '../corpora/labels.ts'
import type { Example } from './learn.ts'
import { sceneOf } from './scene.ts'

/** Every labelled attribution, with the clues that the rules and its words give on the labelled spans. */
export const evidenceExamples = (articles: readonly Labelled[]): Example[] => articles.flatMap(inArticle)

function inArticle(labelled: Labelled): Example[] {
  const { article, syntax, names } = sceneOf(labelled)
  const identified = identifySpeakers(article, syntax, names, attributionsOf(labelled))
  const { attributions, speakers } = identified
  const { evidence } = weighEvidence(article, syntax, identified, null)
  const clues = cluesOf(syntax, signsOf(syntax), viewsOf(syntax, attributions, speakers), evidence)
  const labels = new Map([...labelled.attributions, ...labelled.nested].map((label) => [label.id, label]))
  return attributions.map(({ id }, i) => {
    const { kind, channel, commitment } = evidence[i]!
    const label = labels.get(id)!
    const gold = GROUNDS.map(({ field, values }) => (values as readonly string[]).indexOf(label[field]))
    return { article: labelled.name, clues: clues[i]!, rules: { kind, channel, commitment }, gold }
  })
}
