import type { Syntax } from '../../language/syntax.ts'
import { quotations } from '../quotation.ts'
import { type Columns, columns } from '../tagger/columns.ts'
import { LABELS } from '../tagger/crf.ts'
import type { AttributionModel, Place, Scores } from '../tagger/model.ts'
import { type Encoder, SCORES, tokenScores } from './encoder.ts'
import { encode } from './encoding.ts'
import { specialsOf, type Vocabulary } from './word-pieces.ts'

/** What belongs to a trained encoder beside its network. Transitions: `BOUNDARIES` × 7 × 7 for each place. */
export type EncoderParts = {
  name: string
  vocabulary: Vocabulary
  transitions: { [place in Place]: Float32Array }
  confidence: Float32Array
}

/**
 * Lets the encoder look at one text and gives the model that reads it: another tier's, with the encoder's scores. The model is
 * for this text and for excerpts of it alone.
 */
export async function modelFor(
  syntax: Syntax,
  parts: EncoderParts,
  other: AttributionModel,
  run: Encoder,
): Promise<AttributionModel> {
  const { boundary } = columns(syntax, quotations(syntax), other.lexicon)
  const all = await tokenScores(encode(syntax, boundary, parts.vocabulary), specialsOf(parts.vocabulary), run)
  const row = new Map(syntax.tokens.map((t, k) => [t.start, k]))
  const score = (part: Syntax, _: Columns, place: Place): Scores => {
    const first = row.get(part.tokens[0]?.start ?? 0) ?? 0
    const column = place === 'text' ? 0 : LABELS
    const emissions = new Float32Array(part.tokens.length * LABELS)
    for (let k = 0; k < part.tokens.length; k++) {
      const at = (first + k) * SCORES + column
      emissions.set(all.subarray(at, at + LABELS), k * LABELS)
    }
    return { emissions, transitions: parts.transitions[place] }
  }
  return { ...other, name: parts.name, confidence: parts.confidence, score }
}
