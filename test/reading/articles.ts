import type { Article, PageFacts } from '../../src/article/article.ts'
import { articleFromText } from '../../src/article/from-text.ts'
import type { Attribution } from '../../src/attribution/attribution.ts'
import { english } from '../../src/language/en/english.ts'
import type { Syntax } from '../../src/language/syntax.ts'
import { unmarked } from '../cases/marked.ts'

/** The article and the syntax of a text; throws when there is none, which in these tests cannot be. */
export function parsed(text: string, facts: PageFacts = {}): { article: Article; syntax: Syntax } {
  const article = articleFromText(text, facts)
  if ('error' in article) throw new Error(article.error.message)
  return { article, syntax: english.parse(article.text, article.blocks) }
}

/** A text with marks ({source|…} {cue|…} {content|…}), its attributions, in the order of their numbers. */
export function marked(
  text: string,
  facts: PageFacts = {},
): { article: Article; syntax: Syntax; attributions: Attribution[] } {
  const bare = unmarked(text)
  const attributions = bare.expected.map(
    (spans, i): Attribution => ({
      id: `a${i + 1}`,
      ...spans,
      form: 'indirect',
      speaker: null,
      within: null,
      addressee: [],
      foundBy: 'case',
      confidence: 1,
    }),
  )
  return { ...parsed(bare.text, facts), attributions }
}
