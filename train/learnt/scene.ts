import type { Article } from '../../src/article/article.ts'
import { plainBlocks } from '../../src/article/plain.ts'
import { isReading, read } from '../../src/index.ts'
import { english } from '../../src/language/en/english.ts'
import type { Name } from '../../src/language/names/name.ts'
import type { Syntax } from '../../src/language/syntax.ts'
import { type Labelled, pageOf } from '../corpora/labels.ts'

/** A labelled article as far as it is the same for every attribution. */
export function sceneOf(labelled: Labelled): { article: Article; syntax: Syntax; names: Name[] } {
  const given = read(pageOf(labelled))
  if (!isReading(given)) throw new Error(`${labelled.name} gives no reading: ${given.error.message}`)
  const { article } = given
  const syntax = english.parse(article.text, plainBlocks(article.text))
  return { article, syntax, names: english.names(syntax) }
}
