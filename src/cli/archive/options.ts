import type { Channel, Commitment } from '../../evidence/evidence.ts'
import type { Tier } from '../../inference/tier.ts'

export type ArchiveVerb = 'add' | 'list' | 'show' | 'search' | 'export' | 'import' | 'verify'

/** The options of all `hearsay archive` commands; each takes those that it lists in its help. */
export type ArchiveOptions = {
  archive?: string
  json?: true
  quiet?: true
  limit: number
  after?: string
  words?: string
  output?: string
  published?: string
  title?: string
  outlet?: string
  model?: Tier
  ignoreRobots?: true
  speaker?: string
  article?: string
  channel?: Channel
  commitment?: Commitment
  named?: true
  unnamed?: true
}
