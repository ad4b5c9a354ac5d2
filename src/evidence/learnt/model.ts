import { type ByteReader, readByte, readBytes, readCount, readWord } from '../../text/bytes.ts'
import { CHANNELS, COMMITMENTS, KINDS } from '../evidence.ts'

/** What was learnt of kinds, channels and commitments from labelled articles: made by `npm run train -- evidence`. */
export type EvidenceModel = {
  /** Where the weights of a clue begin in `weights`, by its hash. */
  places: ReadonlyMap<number, number>
  /** `WIDTH` weights a clue, in the order of `OUTPUTS`; one is worth `step`. */
  weights: Int8Array
  step: number
}

/** Fields on which there is a learnt opinion, each with its values. No labelled article has a recording or reads lips. */
export const OUTPUTS = [
  { field: 'kind', values: KINDS },
  { field: 'channel', values: CHANNELS.filter((c) => c !== 'recording' && c !== 'lip-reading') },
  { field: 'commitment', values: COMMITMENTS },
] as const
export const WIDTH = OUTPUTS.reduce((sum, { values }) => sum + values.length, 0)

/** Opens a model as `models/evidence-…/weights.js` holds it: clues in the order of their hashes, each as the gap to the one before. */
export function evidenceModel(base64: string): EvidenceModel {
  const reader = readBytes(base64)
  const step = readWord(reader) / 1e6
  const count = readCount(reader)
  const weights = new Int8Array(count * WIDTH)
  const places = new Map<number, number>()
  let hash = 0
  for (let i = 0; i < count; i++) {
    hash += readCount(reader)
    places.set(hash | 0, i * WIDTH)
    fill(reader, weights.subarray(i * WIDTH, (i + 1) * WIDTH))
  }
  return { places, weights, step }
}

/** A mask of the outputs that have a weight, then those weights. */
function fill(reader: ByteReader, row: Int8Array): void {
  const mask = readCount(reader)
  for (let k = 0; k < WIDTH; k++) if ((mask >> k) & 1) row[k] = readByte(reader)
}
