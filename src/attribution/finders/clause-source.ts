import type { Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import type { Piece } from '../link/linker.ts'
import { engaged, nounPhraseBefore } from '../link/subject.ts'

/** Whose a clause is; `source` is null where the text says that somebody says so and not who: “it is said that”. */
export type Who = { source: Piece | null }

/** Behind a noun these open a clause about it: “one word that I like”. */
const RELATIVE = new Set(['that', 'who', 'which', 'whose', 'whom'])
const SUBJECTIVE = new Set(['i', 'we', 'you', 'he', 'she', 'they'])
const HELPS =
  /^(?:has|have|had|['’]ve|['’]s|['’]d|['’]ll|did|does|do|not|n['’]t|never|also|would|will|could|can|ca|wo|may|might|must|should)$/u
const BE = /^(?:is|are|was|were|been|be|being|['’]s|['’]re|['’]m|am)$/u
const SEEMS =
  /^(?:is|are|was|were|been|be|['’]s|['’]re|['’]m|am|feels?|felt|seems?|seemed|remains?|remained|became|becomes?)$/u
const DASH = /^[-–—―]{1,2}$/u
/** What stands between two commas or dashes behind a name is no longer than this. */
const ASIDE = 30

/** “it took weeks to realize” says nothing of who does. */
const TIME = /^(?:minutes|hours|days|weeks|months|years|decades|times|ways|efforts|plans|it)$/u

/** Who a verb speaks of; small words may stand between: “he has always said”, “they met and agreed”, “she left, saying”. */
export function byVerb(tokens: readonly Token[], from: number, verb: number, claim: number): Who | null {
  const passive = passiveOf(tokens, from, verb)
  if (passive < 0) return who(subjectOf(tokens, from, verb))
  const agent = tokens[verb + 1]?.lower === 'by' && claim > verb + 2
  if (agent) return { source: { from: verb + 2, to: claim } }
  const subject = subjectOf(tokens, from, passive)
  return subject ? { source: null } : null
}

/** Who is or feels so: “they are convinced that”. */
export function byState(tokens: readonly Token[], from: number, state: number): Who | null {
  let at = state
  while (at > from && tokens[at - 1]!.tag.startsWith('RB')) at--
  if (at === from || !SEEMS.test(tokens[at - 1]!.lower)) return null
  return who(subjectOf(tokens, from, at - 1))
}

/** Whose the words of a noun are: “her claim that”, “the mayor’s claim that”, “a claim by the mayor that”, “a report in the Gazette that”. */
export function byNoun(tokens: readonly Token[], from: number, noun: number, claim: number): Who | null {
  if (/^(?:by|in|from)$/u.test(tokens[noun + 1]!.lower))
    return claim > noun + 2 ? { source: { from: noun + 2, to: claim } } : null
  let at = noun
  while (at > from && tokens[at - 1]!.tag.startsWith('JJ')) at--
  if (at === from) return null
  const { tag } = tokens[at - 1]!
  if (tag === 'PRP$') return { source: { from: at - 1, to: at } }
  return tag === 'POS' ? who(nounPhraseBefore(tokens, from, at - 1)) : null
}

const who = (source: Piece | null): Who | null => source && { source }

/** Index of the form of “be” that makes a participle passive: “she was told”, “it has been said”; −1 for an active verb. */
function passiveOf(tokens: readonly Token[], from: number, verb: number): number {
  if (!/^VB[ND]$/u.test(tokens[verb]!.tag)) return -1
  let at = verb
  while (at > from && /^RB/u.test(tokens[at - 1]!.tag)) at--
  const be = tokens[at - 1]
  const isPassive = at > from && /^(?:is|are|was|were|been|being|be|['’]re|['’]m|am)$/u.test(be!.lower)
  return isPassive ? at - 1 : -1
}

function subjectOf(tokens: readonly Token[], from: number, verb: number): Piece | null {
  const isOngoing = tokens[verb]!.tag === 'VBG'
  let at = verb
  while (at > from && isHelp(tokens[at - 1]!, isOngoing)) at--
  if (at === from) return null
  const before = tokens[at - 1]!
  if (before.lower === 'to') return subjectOfInfinitive(tokens, from, at - 1)
  if (RELATIVE.has(before.lower) || SUBJECTIVE.has(before.lower)) return { from: at - 1, to: at }
  if (before.tag !== 'CC' && before.word !== ',' && !DASH.test(before.word)) {
    const found = narrowed(tokens, nounPhraseBefore(tokens, from, at))
    return found && engaged(tokens, from, found)
  }
  if (before.tag !== 'CC' && !isOngoing) return beforeAside(tokens, from, at - 1)
  for (let i = from; i < at; i++) if (isFiniteVerb(tokens[i]!)) return subjectOf(tokens, from, i)
  return null
}

const isHelp = ({ lower, tag }: Token, isOngoing: boolean): boolean =>
  HELPS.test(lower) || tag.startsWith('RB') || (isOngoing && BE.test(lower))

/** “some people to say”: theirs; “she had to say”, “she is ready to say”: hers. */
function subjectOfInfinitive(tokens: readonly Token[], from: number, to: number): Piece | null {
  let at = to
  while (at > from && /^(?:JJ|RB)/u.test(tokens[at - 1]!.tag)) at--
  if (at === from) return null
  const { tag } = tokens[at - 1]!
  if (tag.startsWith('VB')) return subjectOf(tokens, from, at - 1)
  const isSomebody = at === to && /^(?:PRP|NNPS?|NNS)$/u.test(tag) && !TIME.test(tokens[at - 1]!.lower)
  return isSomebody ? narrowed(tokens, nounPhraseBefore(tokens, from, to)) : null
}

/** “the fitter, who had seen it, said”: the name before what stands between two commas or dashes. */
function beforeAside(tokens: readonly Token[], from: number, closes: number): Piece | null {
  const { word } = tokens[closes]!
  for (let i = closes - 2; i > Math.max(from, closes - ASIDE); i--)
    if (tokens[i]!.word === word) {
      const name = narrowed(tokens, nounPhraseBefore(tokens, from, i))
      return name && name.from > from && /^(?:IN|TO)$/u.test(tokens[name.from - 1]!.tag) ? null : name
    }
  return null
}

/** Two noun phrases in a row are two: “sent him | a letter saying”. */
function narrowed(tokens: readonly Token[], found: Piece | null): Piece | null {
  if (!found) return null
  let { from } = found
  for (let i = from + 1; i < found.to; i++) if (/^(?:DT|PRP\$)$/u.test(tokens[i]!.tag)) from = i
  return { from: partOf(tokens, from), to: found.to }
}

/** “37 percent | of Americans”, “most | of the men”: the share belongs to the name. */
function partOf(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.lower !== 'of') return from
  let start = from - 1
  while (start > 0 && from - start < 5 && /^(?:CD|NN|DT|JJ[RS]?|RB)$/u.test(tokens[start - 1]!.tag)) start--
  return start < from - 1 && /^(?:CD|DT|JJ[RS]?|RB)$/u.test(tokens[start]!.tag) ? start : from
}
