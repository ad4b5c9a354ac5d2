import type { Syntax } from '../../language/syntax.ts'
import type { Linked } from '../link/linker.ts'
import type { Quotation } from '../quotation.ts'

/** What a finder looks at; `isCue` tells of a word in lower case whether it most often is a cue. */
export type Sight = { syntax: Syntax; quoted: readonly Quotation[]; isCue: (word: string) => boolean }

/** A finder knows one construction that the tagger cannot know; it gives what it finds with its name and how often it is right. */
export type Finder = { name: string; find: (sight: Sight) => Linked[] }
