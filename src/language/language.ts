import type { Span } from '../text/span.ts'
import type { Name } from './names/name.ts'
import type { Syntax } from './syntax.ts'

/** A language as a plain value: what the floors above ask of it. `language/en` is one; its word lists are data. */
export type Language = {
  /** BCP 47: `en`. */
  code: string
  /** Cuts a text into paragraphs (as given), sentences and words, and gives every word its class. */
  parse: (text: string, paragraphs: readonly Span[]) => Syntax
  /** The proper names in a text that `parse` has cut, in text order. */
  names: (syntax: Syntax) => Name[]
}
