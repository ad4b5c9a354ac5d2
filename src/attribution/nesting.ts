import { excerpt } from '../language/excerpt.ts'
import type { Syntax } from '../language/syntax.ts'
import { hash } from './columns.ts'
import { type Linked, movedBy, type Piece } from './linker.ts'
import type { AttributionModel } from './model.ts'

/** A content with fewer words holds no attribution of its own. */
const SHORTEST = 4
/** A content without a word that is this often a cue (bucket of the lexicon) is not read again. */
const CUE_FROM = 6
const MARK = /^(?:["“”‘’«»„'`]|''|``)$/u

/** Reads one content again: `find` looks at it as if it were a text of its own. Token numbers come back for the whole text. */
export function nestedIn<Found extends Linked>(
  syntax: Syntax,
  content: Piece,
  model: AttributionModel,
  find: (part: Syntax) => Found[],
): Found[] {
  const inner = withoutMarks(syntax, content)
  if (inner.to - inner.from < SHORTEST || !mayNest(syntax, inner, model)) return []
  const found = find(excerpt(syntax, inner.from, inner.to))
  return found
    .filter((l) => l.cue && l.source.length > 0)
    .map((l) => movedBy(l, inner.from))
    .filter((l) => !isOwnStance(syntax, l))
}

/** A content that is one quotation is read without its marks: inside, its speaker talks as a writer does. */
function withoutMarks({ tokens }: Syntax, { from, to }: Piece): Piece {
  const opens = MARK.test(tokens[from]!.word)
  const closes = to - from > 1 && MARK.test(tokens[to - 1]!.word)
  return opens ? { from: from + 1, to: closes ? to - 1 : to } : { from, to }
}

const FIRST_PERSON = new Set(['i', 'we'])
/** “I think”, “we hope” inside a quotation is how its speaker speaks; “I said”, “I told them” reports another moment. */
function isOwnStance({ tokens }: Syntax, { source, cue }: Linked): boolean {
  const first = source.some((p) => p.to - p.from === 1 && FIRST_PERSON.has(tokens[p.from]!.lower))
  return first && !tokens.slice(cue!.from, cue!.to).some((t) => t.tag === 'VBD')
}

function mayNest({ tokens }: Syntax, { from, to }: Piece, { lexicon }: AttributionModel): boolean {
  for (let i = from; i < to; i++) if ((lexicon.cue.get(hash(tokens[i]!.lower)) ?? 0) >= CUE_FROM) return true
  return false
}
