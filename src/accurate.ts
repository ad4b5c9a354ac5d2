import { type EncoderParts, modelFor } from './attribution/encoder/encoded.ts'
import type { Encoder } from './attribution/encoder/encoder.ts'
import { vocabularyFrom } from './attribution/encoder/word-pieces.ts'
import { BOUNDARIES } from './attribution/tagger/columns.ts'
import { freeTransitions } from './attribution/tagger/crf.ts'
import type { Syntax } from './language/syntax.ts'
import { fast, type Model } from './model.ts'

/**
 * The accurate tier: an encoder looks at a whole text first, which takes its time; what it saw is a Model, for that text alone.
 * All the rest is the fast tier's.
 */
export type AccurateModel = { name: string; look(syntax: Syntax): Promise<Model> }

/** `models/accurate-en/heads.json`: what was trained beside the network, as numbers. */
export type Heads = {
  name: string
  transitions: { text: number[]; content: number[] }
  confidence: number[]
}

/** Puts the parts together; `vocabulary` holds a word piece a line. The runtime of the network is the caller's. */
export function accurateModel(heads: Heads, vocabulary: string, run: Encoder): AccurateModel {
  const parts: EncoderParts = {
    name: heads.name,
    vocabulary: vocabularyFrom(vocabulary),
    transitions: { text: allowed(heads.transitions.text), content: allowed(heads.transitions.content) },
    confidence: Float32Array.from(heads.confidence),
  }
  return {
    name: heads.name,
    look: async (syntax) => ({ ...(await modelFor(syntax, parts, fast, run)), evidence: fast.evidence }),
  }
}

const allowed = (learnt: readonly number[]): Float32Array =>
  freeTransitions(BOUNDARIES).map((free, k) => free + learnt[k]!)
