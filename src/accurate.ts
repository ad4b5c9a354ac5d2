import { type EncoderParts, modelFor } from './attribution/encoder/encoded.ts'
import type { Encoder } from './attribution/encoder/encoder.ts'
import { vocabularyFrom } from './attribution/encoder/word-pieces.ts'
import { BOUNDARIES } from './attribution/tagger/borders.ts'
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
  transitions: number[]
  confidence: number[]
}

/** Opens what lies beside the network; `vocabulary` holds a word piece a line. */
export const accurateParts = ({ name, transitions, confidence }: Heads, vocabulary: string): EncoderParts => ({
  name,
  vocabulary: vocabularyFrom(vocabulary),
  transitions: allowed(transitions),
  confidence: Float32Array.from(confidence),
})

/** Puts the parts together. The runtime of the network is the caller's. */
export function accurateModel(heads: Heads, vocabulary: string, run: Encoder): AccurateModel {
  const parts = accurateParts(heads, vocabulary)
  return {
    name: heads.name,
    look: async (syntax) => ({ ...(await modelFor(syntax, parts, fast, run)), evidence: fast.evidence }),
  }
}

const allowed = (learnt: readonly number[]): Float32Array =>
  freeTransitions(BOUNDARIES).map((free, k) => free + learnt[k]!)
