import type { Syntax } from '../../language/syntax.ts'
import { type ByteReader, readByte, readBytes, readCount, readWord } from '../../text/bytes.ts'
import { type LinkerWeights, PAIR_FEATURES } from '../link/linker.ts'
import { BOUNDARIES } from './borders.ts'
import type { Columns, Lexicon } from './columns.ts'
import { CONFIDENCE_FEATURES } from './confidence.ts'
import { freeTransitions } from './crf.ts'
import { linearScores, readRows } from './linear.ts'

/** Where the words stand that are tagged: in the text itself, or in a content, which is read again by itself. */
export type Place = 'text' | 'content'
/** A score for each token and label (`LABELS` a token) and the transitions that go with them, natural logarithms. */
export type Scores = { emissions: Float32Array; transitions: Float32Array }

/** A trained reader of attributions: a plain value, opened once. */
export type AttributionModel = {
  /** Version and date of the training: it stands in `run.model` of every Reading. */
  name: string
  lexicon: Lexicon
  /** What the tiers do differently: how tokens are scored. `syntax` is a text, or an excerpt of one. */
  score(syntax: Syntax, columns: Columns, place: Place): Scores
  linker: LinkerWeights
  confidence: Float32Array
  /** 0 (or nothing): as it was calibrated; up to 1: misses less, and more of what is shown is wrong. */
  recall?: number
}

/** The same for users who must not miss anything; the name tells. RangeError unless `recall` is from 0 to 1. */
export function bolder<M extends AttributionModel>(model: M, recall: number): M {
  if (!(recall >= 0 && recall <= 1)) throw new RangeError(`A recall of ${recall}: give a number from 0 to 1`)
  return recall === 0 ? model : { ...model, name: `${model.name}+recall-${recall}`, recall }
}

/** Weights other than emissions are written as whole thousandths. */
export const THOUSANDTH = 1000

/** Opens a linear model as `models/attribution-…/weights.js` holds it. */
export function attributionModel(name: string, base64: string): AttributionModel {
  const reader = readBytes(base64)
  const lexicon = readLexicon(reader)
  const transitions = readTransitions(reader)
  const linker = { source: readThousandths(reader, PAIR_FEATURES), content: readThousandths(reader, PAIR_FEATURES) }
  const confidence = readThousandths(reader, CONFIDENCE_FEATURES)
  const rows = readRows(reader)
  const score = (_: Syntax, columns: Columns): Scores => ({ emissions: linearScores(columns, rows), transitions })
  return { name, lexicon, score, linker, confidence }
}

function readLexicon(reader: ByteReader): Lexicon {
  const lexicon = {
    cue: new Map<number, number>(),
    voice: new Map<number, number>(),
    cluster: new Map<number, number>(),
  }
  for (let left = readCount(reader); left > 0; left--) {
    const word = readWord(reader)
    const shares = readByte(reader)
    const cluster = readCount(reader)
    if (shares >> 4) lexicon.cue.set(word, shares >> 4)
    if (shares & 15) lexicon.voice.set(word, shares & 15)
    if (cluster) lexicon.cluster.set(word, cluster)
  }
  return lexicon
}

function readThousandths(reader: ByteReader, length: number): Float32Array {
  return Float32Array.from({ length }, () => readWord(reader) / THOUSANDTH)
}

function readTransitions(reader: ByteReader): Float32Array {
  return freeTransitions(BOUNDARIES).map((free) => free + readWord(reader) / THOUSANDTH)
}
