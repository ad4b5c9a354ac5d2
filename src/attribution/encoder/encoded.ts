import type { Syntax } from '../../language/syntax.ts'
import { quotations } from '../quotation.ts'
import { borders, quoteStates } from '../tagger/borders.ts'
import { LABELS } from '../tagger/crf.ts'
import type { AttributionModel } from '../tagger/model.ts'
import { type Encoder, tokenScores } from './encoder.ts'
import { encode } from './encoding.ts'
import { specialsOf, type Vocabulary } from './word-pieces.ts'

/** What belongs to a trained encoder beside its network. Transitions: `BOUNDARIES` × `LABELS` × `LABELS`. */
export type EncoderParts = {
  name: string
  vocabulary: Vocabulary
  transitions: Float32Array
  confidence: Float32Array
}

/**
 * Lets the encoder look at one text and gives the model that reads it: another tier's, with the encoder's scores. The model is
 * for this text alone. What stands inside a content is scored by the other tier: of attributions in attributions the
 * encoder has seen too few.
 */
export async function modelFor(
  syntax: Syntax,
  parts: EncoderParts,
  other: AttributionModel,
  run: Encoder,
): Promise<AttributionModel> {
  const before = borders(syntax, quoteStates(syntax.tokens.length, quotations(syntax)))
  const emissions = await tokenScores(encode(syntax, before, parts.vocabulary), specialsOf(parts.vocabulary), run)
  return {
    ...other,
    name: parts.name,
    confidence: parts.confidence,
    score: (part, seen, place) => {
      if (place === 'content') return other.score(part, seen, place)
      if (seen.length * LABELS !== emissions.length)
        throw new RangeError(`A text of ${seen.length} tokens is not the one that was looked at: look at it first`)
      return { emissions, transitions: parts.transitions }
    },
  }
}
