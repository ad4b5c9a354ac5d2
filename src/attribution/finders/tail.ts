import { CONFIDING, ENDING, RELAYING, TELLING } from '../../language/en/newsrooms.ts'
import type { Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import type { Linked, Piece } from '../link/linker.ts'
import { properNameEnd } from '../link/proper-name.ts'
import { insideQuotation } from '../quotation.ts'
import type { Finder } from './finder.ts'

/** A name with its article fits in this many tokens. */
const LONGEST = 8
/** What tells who carried it is no longer than this. */
const BEHIND = 20
/** A claim of fewer words is none. */
const CLAIM = 4
/** So many words tell who spoke to it. */
const WHO = 9
/** As often as the other finders that fill gaps. */
const SURE = 0.5
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
      if (!tokens.slice(from, comma).some(isFiniteVerb)) return []
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
  return ending(tokens, from, end) ?? confiding(tokens, from, end)
}

/** “…, the Gazette has learned” · “…, as the Gazette points out”. */
function ending(tokens: readonly Token[], from: number, end: number): Told | null {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const isAs = lower(from) === 'as'
  const name = isAs ? from + 1 : from
  const verb = lower(end - 1) === 'out' && /^point/u.test(lower(end - 2)) ? end - 2 : end - 1
  if (!(isAs ? TELLING : ENDING).has(lower(verb)) && verb === end - 1) return null
  let cue = verb
  while (cue > name && AUXILIARY.test(lower(cue - 1))) cue--
  return isNamed(tokens, name, cue) ? { source: [{ from: name, to: cue }], cue: { from: cue, to: end } } : null
}

/** “…, she told the Gazette” · “…, an official with knowledge of the talks confirmed today to the Gazette”. */
function confiding(tokens: readonly Token[], from: number, end: number): Told | null {
  const verb = tokens.findIndex((t, i) => i > from && i < end && (isTold(t) || CONFIDING.has(t.lower)))
  if (verb < 0) return null
  let name = verb + 1
  if (!isTold(tokens[verb]!)) {
    while (name < end && DAYS.test(tokens[name]!.lower)) name++
    if (tokens[name]?.lower !== 'to') return null
    name++
  }
  if (!isNamed(tokens, name, end)) return null
  let cue = verb
  while (cue > from + 1 && AUXILIARY.test(tokens[cue - 1]!.lower)) cue--
  const source: Piece = { from, to: cue }
  return isWho(tokens, source) ? { source: [source], cue: { from: cue, to: name } } : null
}

const isTold = ({ lower }: Token): boolean => /^(?:told|tells)$/u.test(lower)
const AUXILIARY = /^(?:has|have|had|also|first|exclusively|later)$/u

/** “she”, “sources”, “the mayor of Ely”: words that only name somebody. */
function isWho(tokens: readonly Token[], { from, to }: Piece): boolean {
  const own = tokens.slice(from, to)
  if (own.length === 1 && own[0]!.tag === 'PRP') return true
  return (
    own.length <= WHO &&
    own.every((t) => /^(?:NNP?S?|DT|JJ[RS]?|PRP\$|CD|POS|IN|HYPH|RB|CC|EX)$/u.test(t.tag)) &&
    own.some((t) => t.tag.startsWith('NN')) &&
    !/^(?:IN|RB)$/u.test(own[0]!.tag)
  )
}

/** A name in capitals, with an article before it or not. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  const start = /^(?:the|a|an)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from
  if (to > start && properNameEnd(tokens, start, to) === to) return true
  if (to <= start || to - start > LONGEST) return false
  const own = tokens.slice(start, to)
  return (
    own.every((t) => /^[\p{Lu}\d]|\p{Ll}\p{Lu}|\.\p{Ll}{2}|^(?:of|and|the|&|-|['’]s)$/u.test(t.word)) &&
    own.at(-1)!.tag !== 'IN'
  )
}

function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from && to - i < BEHIND; i--) if (tokens[i]!.word === ',') return i
  return -1
}

/** Without the full stop and the day of the report. */
function endOf(tokens: readonly Token[], comma: number, to: number): number {
  let end = to
  while (end > comma + 1 && (/^[.?!]$/u.test(tokens[end - 1]!.word) || DAYS.test(tokens[end - 1]!.lower))) end--
  return end
}
