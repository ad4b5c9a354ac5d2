import type { Syntax, Token } from '../language/syntax.ts'
import { isFiniteVerb, isWord } from '../language/tokens.ts'
import { covered, isFree } from './link/candidates.ts'
import type { Linked, Piece } from './link/linker.ts'

/** How often the new owner is right, on PolNeAR train by cross-validation. */
const SURE = 0.75
/** Fewer words between the marks are most often a name or a term. */
const FEWEST = 3
const GLUE = /^(?:[,:;(]|[-–—―]{1,2})$/u
const STOPS = /^[.,!?…]/u
const AUXILIARY = /^(?:has|have|had|is|are|was|were|did|does|do)$/u
const OPENS = /^(?:["“«„]|``|'')$/u

/**
 * Gives a quotation back to the clause that speaks for it where the tagger had it run on from what came before: “the plan was
 * hollow – “We need details,” | she said”. What its first owner has behind it goes along.
 */
export function reclaimed<Found extends Linked>(
  syntax: Syntax,
  found: readonly Found[],
  claims: readonly Found[],
): Found[] {
  const named = covered(
    syntax.tokens.length,
    found.map((f) => ({ ...f, content: [] })),
    true,
  )
  let all = [...found]
  for (const claim of claims) {
    const { cue, source, content } = claim
    const quote = content[0]!
    if (!cue) continue
    const shared = goingOn(syntax.tokens, all, cue, claim)
    if (shared) {
      all = [...all.filter((f) => f !== shared.owner), ...shared.both]
      continue
    }
    if (!isFree(named, cue) || !source.every((s) => isFree(named, s))) continue
    if (!isSentence(syntax.tokens, quote) || !isClause(syntax.tokens, claim)) continue
    const owner = all.find((f) => f.content.some((p) => p.from <= quote.from && quote.to <= p.to))
    // “told the paper she believes Ms. Ortiz said, “…””: a clause in the content before the quotation nests.
    const nests = owner?.content.some((p) => p.from <= cue.from && cue.to <= quote.from && cue.from < p.to)
    const split = owner && !nests && splitAt(syntax.tokens, owner, claim)
    if (split) all = [...all.filter((f) => f !== owner), ...split]
  }
  return all
}

type GoingOn<Found> = { owner: Found; both: Found[] }

/**
 * “invited Marlow to visit, saying: “Next time.””: where no verb of a clause stands between, the participle goes on with whoever
 * spoke before it.
 */
function goingOn<Found extends Linked>(
  tokens: readonly Token[],
  all: readonly Found[],
  { from }: Piece,
  claim: Found,
): GoingOn<Found> | null {
  const quote = claim.content[0]!
  if (tokens[from]!.tag !== 'VBG' || tokens[from - 1]?.word !== ',' || quote.from <= from) return null
  if (!isSentence(tokens, quote)) return null
  const around = (p: Piece): boolean => p.from < from - 1 && quote.to <= p.to
  const owner = all.find((f) => f.source.length > 0 && f.content.some(around))
  const piece = owner?.content.find(around)
  if (!owner || !piece || tokens.slice(piece.from, from).some(isFiniteVerb)) return null
  const before = owner.content.map((p) => (p === piece ? { from: piece.from, to: from - 1 } : p))
  return {
    owner,
    both: [
      { ...owner, content: before },
      { ...claim, source: owner.source, confidence: SURE },
    ],
  }
}

/** Long enough, and closed as spoken sentences are. */
function isSentence(tokens: readonly Token[], { from, to }: Piece): boolean {
  let words = 0
  for (let i = from; i < to; i++) if (isWord(tokens[i]!)) words++
  return words >= FEWEST && STOPS.test(tokens[to - 2]!.word)
}

/** “… on age.” | Sanders has: behind a full stop another sentence begins. */
const isClause = (tokens: readonly Token[], { cue, source, content }: Linked): boolean =>
  !AUXILIARY.test(tokens[cue!.from]!.lower) &&
  (cue!.from < content[0]!.from || !tokens[content[0]!.to - 2]!.word.startsWith('.')) &&
  source.length > 0

function splitAt<Found extends Linked>(tokens: readonly Token[], owner: Found, claim: Found): Found[] | null {
  const quote = claim.content[0]!
  const left: Piece[] = []
  const moved: Piece[] = []
  for (const piece of owner.content)
    if (piece.from > quote.from) moved.push(piece)
    else if (piece.to <= quote.from) left.push(piece)
    else {
      if (piece.from < quote.from) left.push({ from: piece.from, to: withoutGlue(tokens, piece.from, quote.from) })
      const again = nextQuotation(tokens, quote.to, piece.to)
      if (again) moved.push(again)
    }
  const [cue, source] = [claim.cue!, claim.source]
  const kept = left.filter((p) => p.to > p.from)
  // What the claim says of itself is no part of what it claims.
  const own = moved.filter((p) => ![cue, ...source].some((o) => p.from < o.to && o.from < p.to))
  return kept.length > 0
    ? [
        { ...owner, content: kept },
        { ...claim, content: [quote, ...own], confidence: SURE },
      ]
    : null
}

/** The rest of a content from its next quotation on: “We knew,” she said, | “and nobody asked.” */
function nextQuotation(tokens: readonly Token[], from: number, to: number): Piece | null {
  for (let i = from; i < to; i++) if (OPENS.test(tokens[i]!.word)) return { from: i, to }
  return null
}

function withoutGlue(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  while (to > from && GLUE.test(tokens[to - 1]!.word)) to--
  return to
}
