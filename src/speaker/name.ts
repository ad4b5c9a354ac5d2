import type { Run } from '../language/syntax.ts'

/** A proper name in the text, with the tokens it covers. */
export type Name = Run & { kind: NameKind }
export type NameKind = 'person' | 'organization' | 'outlet' | 'place'
