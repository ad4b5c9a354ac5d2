import { WEIGHTS } from '../models/attribution-en/weights.js'
import { WEIGHTS as EVIDENCE } from '../models/evidence-en/weights.js'
import { type AttributionModel, attributionModel } from './attribution/tagger/model.ts'
import { type EvidenceModel, evidenceModel } from './evidence/learnt/model.ts'

/** What was learnt, one value a tier, recorded by name in `run.model`; without `evidence` the rules alone weigh. */
export type Model = AttributionModel & {
  evidence: EvidenceModel | null
}

/** The fast tier for English: a linear model, small enough to come with the package and fast on one core (bench/RESULTS.md). */
export const fast: Model = {
  ...attributionModel('fast-en-2026-11.2', WEIGHTS),
  evidence: evidenceModel(EVIDENCE),
}
