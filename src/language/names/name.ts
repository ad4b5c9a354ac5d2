import type { Run } from '../syntax.ts'

/** What bears a name. An outlet is an organization that publishes or broadcasts. */
export type NameType = 'person' | 'organization' | 'outlet' | 'place'

/** A proper name: its tokens and characters, without title (“Sen.”), article or possessive mark. */
export type Name = Run & { type: NameType }
