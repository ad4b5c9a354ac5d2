import { SAID_PLAINLY, UNSAID } from '../language/en/clause-verbs.ts'
import { excerpt } from '../language/excerpt.ts'
import type { Syntax } from '../language/syntax.ts'
import { clause, clausesIn } from './finders/clause.ts'
import { inner } from './finders/inner.ts'
import { covered, isApart } from './link/candidates.ts'
import { type Linked, movedBy, type Piece } from './link/linker.ts'
import { quotations } from './quotation.ts'
import { hash } from './tagger/columns.ts'
import type { AttributionModel } from './tagger/model.ts'

/** A content with fewer words holds no attribution of its own. */
const SHORTEST = 4
/** A content without a word that is this often a cue (bucket of the lexicon) is not tagged again: tagging takes its time. */
const TAG_FROM = 6
const MARK = /^(?:["“”‘’«»„'`]|''|``)$/u

type Found = Linked & { foundBy: string }

/** Reads one content again: `find` looks at it as if it were a text of its own. Token numbers come back for the whole text. */
export function nestedIn(
  syntax: Syntax,
  content: Piece,
  model: AttributionModel,
  find: (part: Syntax) => Found[],
): Found[] {
  const inner = withoutMarks(syntax, content)
  if (inner.to - inner.from < SHORTEST) return []
  const part = excerpt(syntax, inner.from, inner.to)
  const quoted = innerQuotations(part)
  // A clause around both the quotation and its verb holds them; any other one gives way.
  const holds = ({ content }: Linked, l: Linked): boolean => content[0]!.from <= l.source[0]!.from
  const isOut = (l: Linked): boolean =>
    isOwnStance(part, l) ||
    isUnsaid(part, l) ||
    quoted.some((q) => !isApart(l, covered(part.tokens.length, [q])) && !holds(l, q))
  const clauses = clausesIn(part.tokens, part.sentences, isOut).map((l) => ({ ...l, foundBy: clause.name }))
  const outside = covered(part.tokens.length, clauses)
  const plain = [...quoted.filter((q) => isApart(q, outside)), ...clauses]
  const taken = covered(part.tokens.length, plain)
  const more = isWorthTagging(part, taken, model) ? find(part).filter((l) => isApart(l, taken)) : []
  return [...plain, ...more]
    .filter(
      (l) => l.cue && (l.source.length > 0 || l.foundBy === clause.name) && !isOwnStance(part, l) && !isUnsaid(part, l),
    )
    .sort((a, b) => a.content[0]!.from - b.content[0]!.from)
    .map((l) => movedBy(l, inner.from))
}

/** Cheap for the many contents without a mark. */
function innerQuotations(part: Syntax): Found[] {
  if (!part.tokens.some((t) => MARK.test(t.word))) return []
  return inner
    .find({ syntax: part, quoted: quotations(part), isCue: () => true })
    .map((l) => ({ ...l, foundBy: inner.name }))
}

/** A content that is one quotation is read without its marks: inside, its speaker talks as a writer does. */
function withoutMarks({ tokens }: Syntax, { from, to }: Piece): Piece {
  const opens = MARK.test(tokens[from]!.word)
  const closes = to - from > 1 && MARK.test(tokens[to - 1]!.word)
  return opens ? { from: from + 1, to: closes ? to - 1 : to } : { from, to }
}

const SPEAKING = new Set(['i', 'we', 'you'])
/** “I think”, “we hope”, “you know” inside a quotation is how its speaker speaks; “I said”, “I told them” reports another moment. */
function isOwnStance({ tokens }: Syntax, { source, cue }: Linked): boolean {
  const who = source.find((p) => p.to - p.from === 1 && SPEAKING.has(tokens[p.from]!.lower))
  const from = who && who.to <= cue!.from ? who.to : cue!.from
  return !!who && !tokens.slice(from, cue!.to).some((t) => t.tag === 'VBD' || t.tag === 'VBN')
}

/** “They can’t tell the board that we lied”: what somebody could, should or would not say, nobody has said. */
function isUnsaid({ tokens }: Syntax, { source, cue }: Linked): boolean {
  if (!SAID_PLAINLY.has(tokens[cue!.to - 1]!.lower) || tokens[cue!.to - 1]!.tag.startsWith('VBD')) return false
  const from = Math.max(...source.map((p) => p.to).filter((to) => to <= cue!.to), cue!.to - 4)
  const before = tokens.slice(from, cue!.to - 1).map((t) => t.lower)
  if (before.some((word) => UNSAID.has(word))) return true
  return before.some((word) => word === 'wo' || word === 'would') && before.some((word) => /^n['’]t$|^not$/u.test(word))
}

/** What a clause covers is read again by itself. */
const isWorthTagging = ({ tokens }: Syntax, taken: Uint8Array, { lexicon }: AttributionModel): boolean =>
  tokens.some((t, i) => !taken[i] && (lexicon.cue.get(hash(t.lower)) ?? 0) >= TAG_FROM)
