import { readWeights } from '../../text/weights.ts'
import type { Token } from '../syntax.ts'
import { FEATURES, wordFeatures } from './features.ts'
import { CAPITAL, formsOf } from './forms.ts'
import { type Lexicon, lexiconOf, lookUp, readLexicon } from './lexicon.ts'
import { markClass } from './marks.ts'
import { TAGS, tagId } from './tags.ts'

/** A trained word-class tagger: a greedy averaged perceptron (Collins, 2002) over hashed features. */
export type WordClassModel = {
  lexicon: Lexicon
  /** One weight for each feature and word class, at `weightAt`. */
  weights: Int8Array
  shift: number
}

/** Where the weight of a feature for a word class stands: those of a feature lie together, in one line of the cache. */
export const weightAt = (feature: number, tag: number, shift: number): number => (feature >>> shift) ^ tag

export const PROPER: readonly number[] = [tagId('NNP'), tagId('NNPS')]

/** Opens a model as `models/word-class-…/weights.js` holds it. */
export function wordClassModel(base64: string): WordClassModel {
  const reader = readWeights(base64)
  const bits = reader.bits(8)
  const lexicon = lexiconOf(readLexicon(reader), PROPER)
  return { lexicon, weights: reader.sparse(2 ** bits), shift: 32 - bits }
}

/** The word class of every token as an id: its place in `TAGS`. Every token stands in exactly one sentence. */
export function tagIds(
  tokens: readonly Token[],
  sentences: readonly { from: number; to: number }[],
  { lexicon, weights, shift }: WordClassModel,
): Uint8Array {
  const forms = formsOf(tokens)
  const lexical = lookUp(lexicon, forms)
  const given = new Uint8Array(tokens.length)
  const features = new Int32Array(FEATURES)
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const mark = markClass(tokens, i)
      const candidates = (forms.shape[i]! & CAPITAL ? lexicon.capitalised : lexicon.candidates)[lexical.class[i]!]!
      if (mark >= 0) given[i] = mark
      else if (candidates.length === 1) given[i] = candidates[0]!
      else {
        wordFeatures(features, forms, lexical, given, i, from, to)
        given[i] = best(features, candidates, weights, shift)
      }
    }
  }
  return given
}

/** The word class of every token as a Penn Treebank tag: “NNP”, “VBD”. */
export function tagWords(
  tokens: readonly Token[],
  sentences: readonly { from: number; to: number }[],
  model: WordClassModel,
): string[] {
  return Array.from(tagIds(tokens, sentences, model), (id) => TAGS[id]!)
}

/** The candidate with the highest score, the first of equals. */
export function best(
  features: Int32Array,
  candidates: Uint8Array,
  weights: Int8Array | Float64Array,
  shift: number,
): number {
  let winner = 0
  let highest = -Infinity
  for (let k = 0; k < candidates.length; k++) {
    const tag = candidates[k]!
    let score = 0
    for (let f = 0; f < FEATURES; f++) score += weights[weightAt(features[f]!, tag, shift)]!
    if (score <= highest) continue
    highest = score
    winner = tag
  }
  return winner
}
