import type { Article } from '../article/article.ts'
import type { Syntax } from '../language/syntax.ts'
import type { Identified } from '../speaker/identify.ts'
import type { Speaker } from '../speaker/speaker.ts'
import { chainsOf } from './chain.ts'
import { settingsOf } from './channel/settings.ts'
import { signsOf } from './channel/sign.ts'
import { commitmentOf } from './commitment.ts'
import { doubtsOf } from './doubt.ts'
import type { Evidence } from './evidence.ts'
import { kindOf } from './kind.ts'
import type { EvidenceModel } from './learnt/model.ts'
import { reconsidered } from './learnt/reconsider.ts'
import { viewsOf } from './view.ts'

/**
 * Weighs on what ground each attribution stands. One Evidence per attribution, in their order; `speakers` comes back
 * with those who are only known for having carried the words. With a `model`, what was learnt has the second word.
 */
export function weighEvidence(
  article: Article,
  syntax: Syntax,
  { names, attributions, speakers }: Pick<Identified, 'names' | 'attributions' | 'speakers'>,
  model: EvidenceModel | null,
): { evidence: Evidence[]; speakers: Speaker[] } {
  const views = viewsOf(syntax, attributions, speakers)
  const signs = signsOf(syntax)
  const settings = settingsOf(article, syntax, names, speakers, views, signs)
  const chained = chainsOf(syntax, names, views, settings, speakers)
  const evidence = views.map((view, i): Evidence => {
    const { channel, markers } = settings[i]!
    const kind = kindOf(view, settings[i]!)
    const commitment = commitmentOf(view)
    const chain = chained.chains[i]!
    return { of: view.attribution.id, kind, channel, chain, commitment, doubts: doubtsOf(syntax, view), markers }
  })
  return {
    evidence: model ? reconsidered(syntax, signs, views, evidence, model) : evidence,
    speakers: chained.speakers,
  }
}
