import { SOURCE_ROWS } from '../../language/en/headline.ts'
import type { Figure } from '../cast/figure.ts'
import { nounKind, singularOf } from '../phrase/noun.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { isBareTitle } from '../phrase/role.ts'
import type { Stage } from './stage.ts'

/** A headline says “Lawmaker” of the one whom the first statements of the body come from. */
const FIRST_SPEAKERS = 4

/** Whom a bare noun in the headline means: among those who speak first in the body, the one it fits best. */
export function headlineFigure(stage: Stage, phrase: Phrase, body: readonly Figure[]): Figure | null {
  const word = stage.scene.tokens[phrase.head]!.lower
  const kind = nounKind(word)
  const singular = singularOf(word)
  const first = [...new Set(body)].slice(0, FIRST_SPEAKERS)
  const holder = first.find((f) => f.heads.has(word) || f.heads.has(singular) || (f.named && f.words.has(singular)))
  if (holder) return holder
  // “Lawmaker” over “Sen. Hale”.
  const rows = SOURCE_ROWS.filter((row) => row.has(word))
  const alike = first.find((f) => f.kind === kind && rows.some((row) => [...f.heads].some((head) => row.has(head))))
  if (alike) return alike
  // Who bears no name, or is called something else, is not the one a bare “Mayor” means.
  const isFree = (f: Figure) => f.kind !== 'person' || (f.named && (f.role === null || isBareTitle(f.role)))
  return first.find((f) => f.kind === kind && isFree(f)) ?? null
}
