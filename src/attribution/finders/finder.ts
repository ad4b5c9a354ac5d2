import type { Syntax } from '../../language/syntax.ts'
import type { Linked } from '../linker.ts'
import type { Quotation } from '../quotation.ts'

/** What a finder looks at. */
export type Sight = { syntax: Syntax; quoted: readonly Quotation[] }

/** A finder knows one construction that the tagger cannot know; it gives what it finds with its name and how often it is right. */
export type Finder = { name: string; find: (sight: Sight) => Linked[] }
