import { WEIGHTS } from '../models/attribution-en/weights.js'
import { type AttributionModel, attributionModel } from './attribution/tagger/model.ts'

/** What reads attributions: one value a tier, recorded by name in `run.model`. */
export type Model = AttributionModel

/** The fast tier for English: a linear model, small enough to come with the package and fast on one core (bench/RESULTS.md). */
export const fast: Model = attributionModel('fast-en-2026-11', WEIGHTS)
