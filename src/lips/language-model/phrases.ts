import { readWeights, type WeightReader } from '../../text/weights.ts'
import { kneserNey, type TripleCounts } from './kneser-ney.ts'
import { type LanguageModel, languageModel } from './language-model.ts'

/** What may have been said instead, and how likely that is: words for a vocabulary, the more frequent ones first, and a model. */
export type English = { words: readonly string[]; model: LanguageModel }

/** What comes with the package (models/phrases-en), loaded only when it is asked for. */
export async function englishPhrases(): Promise<English> {
  const { WORDS, COMMON, WEIGHTS } = await import('../../../models/phrases-en/weights.js')
  const words = WORDS.split(' ')
  return {
    words: [...words, ...COMMON.split(' ')],
    model: languageModel('phrases-en-2026-11', kneserNey(tripleCounts(words, WEIGHTS))),
  }
}

/** Of `weights.js`: for each word what follows it, for each such pair what follows that and how often. */
export function tripleCounts(words: readonly string[], base64: string): TripleCounts {
  const reader = readWeights(base64)
  const [pairCount, tripleCount] = [reader.bits(32), reader.bits(32)]
  const pairs = { starts: new Uint32Array(words.length + 1), words: new Uint32Array(pairCount) }
  const triples = {
    starts: new Uint32Array(pairCount + 1),
    words: new Uint32Array(tripleCount),
    counts: new Uint32Array(tripleCount),
  }
  let pair = 0
  for (let word = 0; word < words.length; word++) {
    pair = readRow(reader, words.length, pairs.words, pair)
    pairs.starts[word + 1] = pair
  }
  let triple = 0
  for (let place = 0; place < pairCount; place++) {
    const from = triple
    triple = readRow(reader, words.length, triples.words, triple)
    triples.starts[place + 1] = triple
    for (let at = from; at < triple; at++) triples.counts[at] = reader.rice(COUNT_WIDTH) + 1
  }
  return { words, pairs, triples }
}

/** Most triples occur once. */
export const COUNT_WIDTH = 0
/** Most pairs are followed by one word or two. */
export const LENGTH_WIDTH = 1

/** Reads one row of ascending words to `place` and gives the place after it. */
function readRow(reader: WeightReader, size: number, words: Uint32Array, place: number): number {
  const length = reader.rice(LENGTH_WIDTH)
  const width = gapWidth(size, length)
  let word = -1
  for (let i = 0; i < length; i++) {
    word += reader.rice(width) + 1
    words[place + i] = word
  }
  return place + length
}

/** The width for gaps between so many words out of `size`: half of the mean gap, since frequent words come first. */
export const gapWidth = (size: number, length: number): number =>
  length === 0 ? 0 : Math.max(0, Math.floor(Math.log2(size / length)) - 1)
