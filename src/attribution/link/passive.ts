import { hasPatient } from '../../language/en/patients.ts'
import type { Syntax, Token } from '../../language/syntax.ts'
import type { Linked, Piece } from './linker.ts'

const BE = /^(?:is|are|was|were|been|being|be|['’]re|['’]m|am)$/u
const NOMINAL = /^(?:NNP?S?|DT|JJ[RS]?|PRP\$?|CD|POS)$/u
const HEAD = /^(?:NNP?S?|PRP)$/u
const LONGEST = 8

/**
 * The subject of a passive cue is whom it is about and not who says so: “the mayor was asked (by the Gazette) whether”, “it was
 * learned that”. The source is whoever stands behind “by”, or nobody.
 */
export function withoutPatient({ tokens }: Syntax, linked: Linked): Linked {
  const { cue, source } = linked
  if (!cue || source.length === 0 || source[0]!.from > cue.from) return linked
  return isPassive(tokens, cue) ? { ...linked, source: agentBehind(tokens, cue, linked.content) } : linked
}

/** A participle with a form of “be” before it, in the cue or right before. */
function isPassive(tokens: readonly Token[], { from, to }: Piece): boolean {
  for (let i = from; i < to; i++)
    if (/^VB[ND]$/u.test(tokens[i]!.tag) && !BE.test(tokens[i]!.lower)) return isPassiveAt(tokens, i)
  return false
}

/** True for a participle of which the subject is whom or what it is about: “was asked”. */
export const isPassiveAt = (tokens: readonly Token[], participle: number): boolean =>
  hasPatient(tokens[participle]!.lower) && BE.test(helperOf(tokens, participle))

function helperOf(tokens: readonly Token[], participle: number): string {
  let at = participle - 1
  while (at > 0 && /^RB/u.test(tokens[at]!.tag)) at--
  return tokens[at]?.lower ?? ''
}

function agentBehind(tokens: readonly Token[], { to }: Piece, content: readonly Piece[]): Piece[] {
  const by = tokens[to - 1]!.lower === 'by' ? to - 1 : to
  if (tokens[by]?.lower !== 'by') return []
  let end = by + 1
  while (end < tokens.length && end - by < LONGEST && NOMINAL.test(tokens[end]!.tag)) end++
  const agent = { from: by + 1, to: end }
  const isFree = content.every((c) => agent.to <= c.from || c.to <= agent.from)
  return end > by + 1 && HEAD.test(tokens[end - 1]!.tag) && isFree ? [agent] : []
}
