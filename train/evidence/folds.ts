import type { EvidenceModel } from '../../src/evidence/learnt/model.ts'
import { OUTPUTS } from '../../src/evidence/learnt/model.ts'
import { opinionOf } from '../../src/evidence/learnt/opinion.ts'
import { shuffled } from '../random.ts'
import type { Example } from './examples.ts'
import { learn } from './learn.ts'

export const FOLDS = 10
const SEED = 7

/** Which articles are held out together: by name, so that an article is never judged by what was learnt from it. */
export function foldsOf(articles: readonly string[]): Map<string, number> {
  const order = shuffled(SEED)(articles.length)
  return new Map([...order].map((a, i) => [articles[a]!, i % FOLDS]))
}

/** For every article a model that has not seen it. */
export function heldOut(examples: readonly Example[]): (article: string) => EvidenceModel {
  const folds = foldsOf([...new Set(examples.map((e) => e.article))].sort())
  const models = Array.from(
    { length: FOLDS },
    (_, k) => learn(examples.filter((e) => folds.get(e.article) !== k)).model,
  )
  return (article) => models[folds.get(article) ?? 0]!
}

/** Percent right by field, of the rules alone and with what was learnt, each article by a model that has not seen it. */
export function crossValidated(examples: readonly Example[]): { field: string; rules: number; learnt: number }[] {
  const modelFor = heldOut(examples)
  const opinions = examples.map((e) => opinionOf(modelFor(e.article), e.clues, e.rules).judgement)
  const right = (field: number, of: (i: number) => string) =>
    (100 * examples.filter((e, i) => OUTPUTS[field]!.values[e.gold[field]!] === of(i)).length) / examples.length
  return OUTPUTS.map(({ field }, f) => ({
    field,
    rules: right(f, (i) => examples[i]!.rules[field]),
    learnt: right(f, (i) => opinions[i]![field]),
  }))
}
