import type { Syntax } from '../../language/syntax.ts'
import type { Quotation } from '../quotation.ts'
import { type Columns, columns } from './columns.ts'
import { LABELS, marginals } from './crf.ts'
import type { AttributionModel, Place, Scores } from './model.ts'

/** What the tagger makes of a text: a score for every token and label, and how likely each label is. */
export type Tagging = { scores: Scores; probability: Float32Array; columns: Columns }

/** Scores every token for source, cue, content and none, over the whole document at once. */
export function tag(syntax: Syntax, quoted: readonly Quotation[], model: AttributionModel, place: Place): Tagging {
  const seen = columns(syntax, quoted, model.lexicon)
  const scores = model.score(syntax, seen, place)
  return { scores, probability: marginals(scores.emissions, seen.boundary, scores.transitions).label, columns: seen }
}

/** The same with higher scores for labels that begin a span: more spans are found, and more of them are wrong. */
export function emboldened({ emissions, transitions }: Scores, bold: number): Scores {
  const raised = emissions.map((score, i) => ((i % LABELS) % 2 === 1 ? score + bold : score))
  return { emissions: raised, transitions }
}
