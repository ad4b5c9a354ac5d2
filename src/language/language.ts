import type { Span } from '../text/span.ts'
import type { Syntax, Token } from './syntax.ts'

/** A language as a plain value: what the floors above ask of it. `language/en` is one; its word lists are data. */
export type Language = {
  /** BCP 47: `en`. */
  code: string
  /** Words (lower case, with their period) after which a period does not end a sentence: `mr.`, `sen.`. */
  abbreviations: ReadonlySet<string>
  /** Those of them that stand before a name and so never end a sentence: `mr.`, `gen.`. */
  titles: ReadonlySet<string>
  /** Gives every token its word class. */
  tag: (tokens: readonly Token[], sentences: readonly { from: number; to: number }[]) => string[]
  parse: (text: string, paragraphs: readonly Span[]) => Syntax
}
