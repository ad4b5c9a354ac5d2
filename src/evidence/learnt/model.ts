import { readBytes } from '../../text/bytes.ts'
import { type Learnt, readLearnt } from '../../text/learnt.ts'
import { CHANNELS, COMMITMENTS, KINDS } from '../evidence.ts'

/** What was learnt of kinds, channels and commitments from labelled articles: made by `npm run train -- evidence`. */
export type EvidenceModel = Learnt

/** Fields on which there is a learnt opinion, each with its values. No labelled article has a recording or reads lips. */
export const GROUNDS = [
  { field: 'kind', values: KINDS },
  { field: 'channel', values: CHANNELS.filter((c) => c !== 'recording' && c !== 'lip-reading') },
  { field: 'commitment', values: COMMITMENTS },
] as const

/** Opens a model as `models/evidence-…/weights.js` holds it. */
export const evidenceModel = (base64: string): EvidenceModel => readLearnt(readBytes(base64), GROUNDS)
