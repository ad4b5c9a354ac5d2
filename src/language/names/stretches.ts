import { CAPITAL, DIGIT, type Forms, INNER_CAPITAL } from '../tagger/forms.ts'
import { tagId } from '../tagger/tags.ts'
import { HINT } from './hints.ts'

/** Small words that may follow one another within a name: “of the”. */
const LINKS = 2

/** Word classes that are no part of a name, even with a capital, but to link two parts. */
const SMALL_WORDS = new Set(
  ['DT', 'PRP', 'PRP$', 'MD', 'IN', 'TO', 'CC', 'WDT', 'WP', 'WP$', 'WRB', 'EX', 'PDT', 'POS', 'ADD'].map(tagId),
)

/**
 * Marks every token that may be part of a name: words with a capital, and between them small words that link names
 * and numbers. 1: with a capital, 2: between. “Mr.” and its like stand apart.
 */
export function nameStretches(
  { shape }: Forms,
  hints: Int32Array,
  tags: Uint8Array,
  sentences: readonly { from: number; to: number }[],
): Uint8Array {
  const marks = new Uint8Array(shape.length)
  for (const { from, to } of sentences) {
    let last = -1
    for (let i = from; i < to; i++) {
      const isCapital = (shape[i]! & (CAPITAL | INNER_CAPITAL)) !== 0 && !SMALL_WORDS.has(tags[i]!)
      if (hints[i]! & HINT.apart) last = -1
      else if (!isCapital) last = hints[i]! & HINT.link || shape[i]! & DIGIT ? last : -1
      else {
        if (last >= 0 && i - last <= LINKS + 1) marks.fill(2, last + 1, i)
        marks[i] = 1
        last = i
      }
    }
  }
  return marks
}
