import { decided, type Field, type Learnt } from '../../src/text/learnt.ts'
import { shuffled } from '../random.ts'
import type { Example } from './learn.ts'
import { learn } from './learn.ts'

const FOLDS = 10
const SEED = 7
/** The margin of `MARGIN` in src/evidence/learnt. */
const MARGIN = 0.3

/** Which articles are held out together: by name, so that an article is never judged by what was learnt from it. */
function foldsOf(articles: readonly string[]): Map<string, number> {
  const order = shuffled(SEED)(articles.length)
  return new Map([...order].map((a, i) => [articles[a]!, i % FOLDS]))
}

/** For every article what was learnt from the nine tenths of the articles without it. */
export function heldOut(examples: readonly Example[], fields: readonly Field[]): (article: string) => Learnt {
  const folds = foldsOf([...new Set(examples.map((e) => e.article))].sort())
  const others = (fold: number) => examples.filter((e) => folds.get(e.article) !== fold)
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(others(fold), fields).learnt)
  return (article) => models[folds.get(article) ?? 0]!
}

/** Percent right by field, of the rules alone and with what was learnt. */
export type Validated = { field: string; rules: number; learnt: number }

/** Cross-validation: each article with what was learnt from others. */
export function validated(
  examples: readonly Example[],
  fields: readonly Field[],
  learntFor: (article: string) => Learnt,
): Validated[] {
  const judged = examples.map((e) => decided(learntFor(e.article), fields, e.clues, e.rules, MARGIN).values)
  const right = (field: number, of: (i: number) => string | undefined) =>
    (100 * examples.filter((e, i) => fields[field]!.values[e.gold[field]!] === of(i)).length) / examples.length
  return fields.map(({ field }, f) => ({
    field,
    rules: right(f, (i) => examples[i]!.rules[field]),
    learnt: right(f, (i) => judged[i]![field]),
  }))
}
