import { ENDING, RELAYING } from '../../language/en/newsrooms.ts'
import type { Token } from '../../language/syntax.ts'
import type { Linked, Piece } from '../link/linker.ts'
import { insideQuotation } from '../quotation.ts'
import type { Finder } from './finder.ts'

/** A name with its article fits in this many tokens. */
const LONGEST = 8
/** A claim of fewer words is none. */
const CLAIM = 4
/** As often as the other finders that fill gaps. */
const SURE = 0.5
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u
const DAYS =
  /^(?:on|night|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|this|week|month)$/u

/**
 * Who carried an indirect statement, told behind it: “It rained, the Gazette reported.” · “It rained, she told the Gazette.” ·
 * “It rained, according to the Gazette.”
 */
export const tail: Finder = {
  name: 'finder:tail',
  find: ({ syntax, quoted }) => {
    const { tokens, sentences } = syntax
    const isQuoted = insideQuotation(syntax, quoted)
    return sentences.flatMap(({ from, to }) => {
      const comma = lastComma(tokens, from, to)
      if (comma < 0 || isQuoted[comma] || comma - from < CLAIM) return []
      if (!tokens.slice(from, comma).some((t) => FINITE.test(t.tag))) return []
      const said = telling(tokens, comma + 1, endOf(tokens, comma, to))
      return said ? [{ ...said, content: [{ from, to: comma }], confidence: SURE }] : []
    })
  },
}

type Told = Pick<Linked, 'source' | 'cue'>

function telling(tokens: readonly Token[], from: number, end: number): Told | null {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  if (lower(from) === 'according' && lower(from + 1) === 'to' && isNamed(tokens, from + 2, end))
    return { source: [{ from: from + 2, to: end }], cue: { from, to: from + 2 } }
  if ((RELAYING.has(lower(from)) || lower(from) === 'per') && isNamed(tokens, from + 1, end))
    return { source: [{ from: from + 1, to: end }], cue: { from, to: from + 1 } }
  if (ENDING.has(lower(end - 1)) && isNamed(tokens, from, end - 1))
    return { source: [{ from, to: end - 1 }], cue: { from: end - 1, to: end } }
  const told = tokens.findIndex((t, i) => i > from && i < end && /^(?:told|tells)$/u.test(t.lower))
  if (told < 0 || !isNamed(tokens, told + 1, end)) return null
  const source: Piece = { from, to: told }
  const isWho = told - from === 1 ? /^(?:PRP|NNP)$/u.test(tokens[from]!.tag) : isNamed(tokens, from, told)
  return isWho ? { source: [source], cue: { from: told, to: told + 1 } } : null
}

/** A name in capitals, with an article before it or not. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  const start = /^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from
  if (to <= start || to - start > LONGEST) return false
  const own = tokens.slice(start, to)
  return (
    own.every((t) => /^[\p{Lu}\d]|\p{Ll}\p{Lu}|\.\p{Ll}{2}|^(?:of|and|the|&|-|['’]s)$/u.test(t.word)) &&
    own.at(-1)!.tag !== 'IN'
  )
}

function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from && to - i < LONGEST + 4; i--) if (tokens[i]!.word === ',') return i
  return -1
}

/** Without the full stop and the day of the report. */
function endOf(tokens: readonly Token[], comma: number, to: number): number {
  let end = to
  while (end > comma + 1 && (/^[.?!]$/u.test(tokens[end - 1]!.word) || DAYS.test(tokens[end - 1]!.lower))) end--
  return end
}
