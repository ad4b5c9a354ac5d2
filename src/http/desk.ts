import type { Archive } from '../archive/archive.ts'
import type { Tier } from '../inference/tier.ts'
import type { Failed } from '../ingest/failed.ts'
import type { Fetched } from '../ingest/fetch.ts'
import type { Bodies } from './answer/bodies.ts'
import type { Limits } from './limits.ts'
import type { LogLine } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Reader } from './reader/reader.ts'

/** What the routes work with; all of it comes from outside, so that a test can give its own. */
export type Desk = {
  archive: Archive
  reader: Reader
  fetchPage: (address: string) => Promise<Fetched | Failed>
  bodies: Bodies
  metrics: Metrics
  log: (line: LogLine) => void
  limits: Limits
  /** The tier that reads when nobody asks for one. */
  model: Tier
  /** The tiers that are installed. */
  models: readonly Tier[]
  /** Milliseconds since 1970. */
  now: () => number
}

/** The time as everything kept has it: ISO 8601 in UTC. */
export const timeOf = ({ now }: Pick<Desk, 'now'>): string => new Date(now()).toISOString()
