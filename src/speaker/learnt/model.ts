import { readBytes } from '../../text/bytes.ts'
import { type Learnt, readLearnt } from '../../text/learnt.ts'

/** What was learnt from labelled articles of what kind speakers are and whether they are named: `npm run train -- speaker`. */
export type StandingModel = Learnt

/** Fields on which there is a learnt opinion. That the writer speaks is never learnt. */
export const STANDING = [
  { field: 'kind', values: ['person', 'group', 'organization', 'outlet', 'document', 'unknown'] },
  { field: 'named', values: ['true', 'false'] },
] as const

/** Opens a model as `models/speaker-…/weights.js` holds it. */
export const standingModel = (base64: string): StandingModel => readLearnt(readBytes(base64), STANDING)
