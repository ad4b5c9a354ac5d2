import { WEIGHTS } from '../../../models/word-class-en/weights.js'
import { type WordClassModel, wordClassModel } from '../tagger/word-class.ts'

/** The English word-class model, trained by train/word-class.ts. */
export const WORD_CLASSES: WordClassModel = wordClassModel(WEIGHTS)
