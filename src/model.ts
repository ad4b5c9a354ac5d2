import { WEIGHTS } from '../models/attribution-en/weights.js'
import { WEIGHTS as EVIDENCE } from '../models/evidence-en/weights.js'
import { WEIGHTS as STANDING } from '../models/speaker-en/weights.js'
import { type AttributionModel, attributionModel } from './attribution/tagger/model.ts'
import { type EvidenceModel, evidenceModel } from './evidence/learnt/model.ts'
import { type StandingModel, standingModel } from './speaker/learnt/model.ts'

/** What was learnt, one value a tier, recorded by name in `run.model`; without `standing` or `evidence` the rules alone decide. */
export type Model = AttributionModel & {
  standing: StandingModel | null
  evidence: EvidenceModel | null
}

/** The fast tier for English: a linear model, small enough to come with the package and fast on one core (bench/RESULTS.md). */
export const fast: Model = {
  ...attributionModel('fast-en-2026-11', WEIGHTS),
  standing: standingModel(STANDING),
  evidence: evidenceModel(EVIDENCE),
}
