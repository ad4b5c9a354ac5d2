import { WEIGHTS } from '../../../models/names-en/weights.js'
import { type NameModel, nameModel } from '../names/names.ts'
import { NAME_LORE } from './name-lore.ts'

/** The English name model, trained by train/names.ts. */
export const NAMES: NameModel = nameModel(WEIGHTS, NAME_LORE)
