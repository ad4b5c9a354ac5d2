import type { Syntax, Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import type { Linked, Piece } from './linker.ts'
import { properNameEnd } from './proper-name.ts'

/** Verbs that name whom the words were for right behind them. */
export const ADDRESSING =
  /^(?:tell|tells|told|telling|assur(?:e|es|ed|ing)|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?|advis(?:e|es|ed|ing)|notif(?:y|ies|ied)|convinc(?:e|es|ed|ing))$/u
const NOMINAL = /^(?:NNP?S?|DT|JJ|PRP\$?|CD|POS|IN)$/u
const HEAD = /^(?:NNP?S?|PRP)$/u
/** A subject begins here: “told the Evening Mercury | she believes”, “told reporters | the bridge would”. */
const OPENS_CLAUSE = /^(?:PRP|DT|PRP\$|EX)$/u
const LONGEST = 10
/** A claim’s verb stands within so many tokens of its subject’s first. */
const SOON = 7

/** Cuts the addressee off a content that runs straight on from a verb of telling: whom it was told is no part of what was told. */
export function withoutAddressee({ tokens }: Syntax, linked: Linked): Linked {
  const { cue, content } = linked
  const first = content[0]!
  if (!cue || first.from !== cue.to || !ADDRESSING.test(tokens[cue.to - 1]!.lower)) return linked
  const claim = claimFrom(tokens, first)
  return claim < 0 ? linked : { ...linked, content: [{ from: claim, to: first.to }, ...content.slice(1)] }
}

/** Where the claim begins behind its addressee, or −1 when the content holds no addressee. */
export function claimFrom(tokens: readonly Token[], { from, to }: Piece): number {
  const name = tokens[from]?.lower === 'the' ? from + 1 : from
  const end = properNameEnd(tokens, name, to)
  // “told Quayside Online that”, “told Quayside.com they had”: a name, whatever its words are taken for.
  if (end > name && end < to && (tokens[end]!.lower === 'that' || isSubject(tokens, end, to))) return end
  for (let i = from; i < Math.min(to - 1, from + LONGEST); i++) {
    const { tag, lower } = tokens[i]!
    const named = i > from && HEAD.test(tokens[i - 1]!.tag)
    if (named && lower === 'that') return i
    if (named && isSubject(tokens, i, to)) return i
    if (!NOMINAL.test(tag)) return -1
  }
  return -1
}

const isSubject = (tokens: readonly Token[], at: number, to: number): boolean =>
  OPENS_CLAUSE.test(tokens[at]!.tag) && finiteSoon(tokens, at, to)

function finiteSoon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + SOON); i++) {
    if (isFiniteVerb(tokens[i]!)) return true
    if (/^[,.;:]$/u.test(tokens[i]!.tag)) return false
  }
  return false
}
