import { PLANNED_WORDS, SUBORDINATORS, WITHIN_VERBS } from '../../language/en/status.ts'
import type { Run, Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'

/** Words of a verb that stand together, with adverbs: “had initially been expected to end”. Token indices, half-open. `past` where it begins with a past form, `infinitive` where a “to” stands before it. */
export type VerbGroup = { from: number; to: number; words: string; finite: boolean; past: boolean; infinitive: boolean }
/** A part of a sentence that tells one thing. Token indices, half-open. */
export type Clause = { from: number; to: number; verbs: VerbGroup[] }

type Stretch = { from: number; to: number }
const NONE: Stretch = { from: -1, to: -1 }

const MARK = /^(?:[,;:()[\]—–…"“”«»]|-{1,2}|''|``|\.{2,})$/u
const VERB = /^(?:VB|MD)/u
const NOUN_OR_ADJECTIVE = /^(?:NN|JJ)/u

/** The clauses of a sentence, in order; together they cover all its words, marks between them left out. */
export function clausesOf(tokens: readonly Token[], sentence: Run): Clause[] {
  const verbs = verbGroups(tokens, sentence)
  const stretches = stretchesOf(tokens, sentence, verbs)
  return joinVerbless(tokens, stretches, verbs).map(({ from, to }) => ({
    from,
    to,
    verbs: verbs.filter((v) => v.from >= from && v.from < to),
  }))
}

function verbGroups(tokens: readonly Token[], { from, to }: Run): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = from; i < to; i++) {
    if (!isVerb(tokens, i)) continue
    const end = groupEnd(tokens, i, to)
    groups.push(groupOf(tokens, i, end))
    i = end - 1
  }
  return groups
}

function groupOf(tokens: readonly Token[], from: number, to: number): VerbGroup {
  const group = tokens.slice(from, to)
  return {
    from,
    to,
    words: group.map((t) => t.lower).join(' '),
    finite: group.some(isFiniteVerb),
    past: /^VB[DN]$/u.test(group[0]!.tag),
    infinitive: group[0]!.tag === 'VB' && tokens[from - 1]?.lower === 'to',
  }
}

/** “the released report”: a participle before a noun is no verb, nor is anything in “have their say”. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const { tag } = tokens[i]!
  if (!VERB.test(tag)) return false
  const before = tokens[i - 1]?.tag ?? ''
  if (tag !== 'VBN' && tag !== 'VBG') return !/^(?:PRP\$|POS)$/u.test(before)
  return !(/^(?:DT|PRP\$|POS|JJ)$/u.test(before) && NOUN_OR_ADJECTIVE.test(tokens[i + 1]?.tag ?? ''))
}

/** Adverbs, “to” and words like “unable” belong to the group where a verb follows them. */
function groupEnd(tokens: readonly Token[], start: number, to: number): number {
  let end = start + 1
  for (let i = end; i < to && i < end + 3; i++) {
    const { tag, lower } = tokens[i]!
    if (VERB.test(tag) || tag === 'RP') end = i + 1
    // “expected to end”: a tagger may take a verb behind “to” for a noun.
    else if (/^(?:NN|JJ)$/u.test(tag) && tokens[i - 1]!.lower === 'to' && PLANNED_WORDS.has(tokens[i - 2]!.lower))
      end = i + 1
    else if (tag !== 'RB' && lower !== 'to' && !WITHIN_VERBS.has(lower)) break
  }
  return end
}

function stretchesOf(tokens: readonly Token[], { from, to }: Run, verbs: readonly VerbGroup[]): Stretch[] {
  const finiteStarts = verbs.filter((v) => v.finite).map((v) => v.from)
  const stretches: Stretch[] = []
  let start = from
  const close = (end: number): void => {
    if (end > start) stretches.push({ from: start, to: end })
  }
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!
    if (MARK.test(word)) {
      close(i)
      start = i + 1
    } else if (i > start && opensClause(tokens, i, finiteStarts)) {
      close(i)
      start = i
    }
  }
  close(to)
  return stretches
}

/** “… that he will meet”, “… and left”: a new clause begins where its own verb follows. */
function opensClause(tokens: readonly Token[], i: number, finiteStarts: readonly number[]): boolean {
  const { lower, tag } = tokens[i]!
  if (tag === 'CC')
    return (
      finiteStarts.includes(i + 1) || (/^(?:PRP|EX)$/u.test(tokens[i + 1]?.tag ?? '') && finiteStarts.includes(i + 2))
    )
  return SUBORDINATORS.has(lower) && tag !== 'DT' && finiteStarts.some((v) => v > i && v < i + 12)
}

/** A stretch without a verb goes with the one after it when it opens the sentence, else with the one before. */
function joinVerbless(tokens: readonly Token[], stretches: readonly Stretch[], verbs: readonly VerbGroup[]): Stretch[] {
  const hasVerb = (s: Stretch): boolean => verbs.some((v) => v.finite && v.from >= s.from && v.from < s.to)
  const joined: Stretch[] = []
  let waiting = NONE
  for (const stretch of stretches) {
    const first = tokens[stretch.from]!
    if (hasVerb(stretch)) {
      const opens = SUBORDINATORS.has(first.lower) || first.tag === 'CC'
      if (waiting !== NONE && opens) joined.push(waiting, stretch)
      else joined.push(waiting === NONE ? stretch : { from: waiting.from, to: stretch.to })
      waiting = NONE
      continue
    }
    // “…, and in 2013, she left”, “…, when voters in Ohio, Iowa and Maine go …”: what opens so looks forward.
    const looksForward = /^W/u.test(first.tag) || (first.tag === 'CC' && tokens[stretch.from + 1]?.tag === 'IN')
    const last = looksForward || waiting !== NONE ? undefined : joined.pop()
    if (last) joined.push({ from: last.from, to: stretch.to })
    else waiting = { from: waiting === NONE ? stretch.from : waiting.from, to: stretch.to }
  }
  return waiting === NONE ? joined : [...joined, waiting]
}

/** The verb that a word of the clause goes with: the nearest before it, else the first behind it. */
export function verbFor(clause: Clause, from: number): VerbGroup | null {
  const before = clause.verbs.filter((v) => v.from < from)
  return before.at(-1) ?? clause.verbs.find((v) => v.finite || v.past) ?? clause.verbs[0] ?? null
}

/** The finite verb before a verb that has none of its own: “will lead an effort to paint …”. */
export function headOf(clause: Clause, verb: VerbGroup | null): VerbGroup | null {
  if (!verb || verb.finite) return verb
  return clause.verbs.filter((v) => v.finite && v.from < verb.from).at(-1) ?? null
}
