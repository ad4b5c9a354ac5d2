import {
  ASKING,
  EMPTY_WORDS,
  HEADLINE_HEDGES,
  HEDGES,
  MODALS,
  MULTIPLIERS,
  NEGATIONS,
  NUMBER_VALUES,
  SCOPES,
} from '../../language/en/headline.ts'
import { stem } from '../../language/en/headline-stem.ts'
import type { Syntax, Token } from '../../language/syntax.ts'
import { isWord } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'
import type { Claim } from './claim.ts'
import type { Support } from './support.ts'

/** How a headline says more than the body: `said` are its words (null where a word was dropped), `borne` the body's span. */
export type Excess = { kind: 'hedge' | 'number' | 'scope' | 'negation'; said: Token | null; borne: Span }

/** A hedge or a “not” changes a word that follows it this close, in tokens. */
const REACH = 4
/** A “not” is missed only from a sentence that has nearly all words of the headline, by weight. */
const SAME_WORDS = 0.7
/** “Nearly 3,000” for 2,985 is no excess. */
const ROUNDING = 1.05

/** The first excess found, or null. `support` is the sentence that bears the claim best. */
export function excessOf(claim: Claim, syntax: Syntax, support: Support): Excess | null {
  if (asks(claim)) return null
  return (
    numberExcess(claim, syntax, support) ??
    scopeExcess(claim, syntax, support) ??
    hedgeExcess(claim, syntax, support) ??
    negationExcess(claim, syntax, support)
  )
}

/** “Why …”, “How …”, “… ?”: what is asked is not claimed. */
const asks = ({ tokens }: Claim): boolean => ASKING.has(tokens[0]!.lower) || tokens.some((t) => t.word === '?')

/** “may close” → “closes”: a hedge right before a word that the headline repeats without any. */
function hedgeExcess(claim: Claim, { tokens }: Syntax, { sentence, matches }: Support): Excess | null {
  if (claim.tokens.some((t) => HEADLINE_HEDGES.has(t.lower) && !MODALS.has(t.lower))) return null
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower, tag, start, end } = tokens[i]!
    // “in May”
    if (!HEDGES.has(lower) || tag === 'NNP' || isNegated(tokens, i)) continue
    const hedged = matches.find((m) => m.at > i && m.at <= i + REACH)
    if (hedged && !isHedgedIn(claim, hedged.stem)) return { kind: 'hedge', said: null, borne: { start, end } }
  }
  return null
}

/** Whether the headline has a “may” of its own before the same word. */
function isHedgedIn({ tokens }: Claim, word: string): boolean {
  const at = tokens.findIndex((t) => stem(t.lower) === word)
  return tokens.slice(Math.max(0, at - REACH), Math.max(0, at)).some((t) => MODALS.has(t.lower))
}

const isNegated = (tokens: readonly Token[], i: number): boolean => /^(?:n't|not)$/u.test(tokens[i + 1]?.lower ?? '')

function negationExcess(claim: Claim, { tokens }: Syntax, { sentence, matches, weight }: Support): Excess | null {
  if (weight < SAME_WORDS || claim.tokens.some((t) => NEGATIONS.has(t.lower))) return null
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower, start, end } = tokens[i]!
    if (!/^(?:n't|not|never)$/u.test(lower) || /^only$/u.test(tokens[i + 1]?.lower ?? '')) continue
    // “n't” is shown with the verb it hangs on.
    const from = lower === "n't" && tokens[i - 1]?.end === start ? tokens[i - 1]!.start : start
    if (matches.some((m) => m.at === i + 1)) return { kind: 'negation', said: null, borne: { start: from, end } }
  }
  return null
}

/** “some residents” → “all residents”. */
function scopeExcess(claim: Claim, { tokens }: Syntax, { sentence }: Support): Excess | null {
  for (const scope of SCOPES)
    for (const [i, token] of claim.tokens.entries()) {
      const rank = scope.get(token.lower)
      const of = rank === undefined ? null : wordAfter(claim.tokens, i, claim.tokens.length)
      if (rank === undefined || of === null) continue
      const less = smallerScope(tokens, sentence, scope, rank, of)
      if (less) return { kind: 'scope', said: token, borne: { start: less.start, end: less.end } }
    }
  return null
}

function smallerScope(
  tokens: readonly Token[],
  sentence: { from: number; to: number },
  scope: ReadonlyMap<string, number>,
  rank: number,
  of: string,
): Token | null {
  let less: Token | null = null
  for (let i = sentence.from; i < sentence.to; i++) {
    const here = scope.get(tokens[i]!.lower)
    if (here === undefined || wordAfter(tokens, i, sentence.to) !== of) continue
    if (here >= rank) return null
    less = tokens[i]!
  }
  return less
}

/** The stem of the first telling word behind token `i`, a few tokens on. */
function wordAfter(tokens: readonly Token[], i: number, to: number): string | null {
  for (let k = i + 1; k < to && k <= i + REACH; k++) {
    const token = tokens[k]!
    if (isWord(token) && !EMPTY_WORDS.has(token.lower)) return stem(token.lower)
  }
  return null
}

type Quantity = { value: number; unit: string; token: Token }

/** A number that stands nowhere in the body, above the one that the body gives for the same thing. */
function numberExcess(claim: Claim, { tokens }: Syntax, { sentence }: Support): Excess | null {
  const claimed = quantitiesIn(claim.tokens, 0, claim.tokens.length)
  if (claimed.length === 0) return null
  const borne = quantitiesIn(tokens, sentence.from, sentence.to)
  const behind = claim.offset === null ? 0 : claim.offset + claim.words.length
  for (const said of claimed) {
    const same = borne.filter((q) => q.unit === said.unit)
    if (same.length === 0 || isInBody(tokens, behind, said.value)) continue
    const { value, token } = same.reduce((a, b) => (b.value > a.value ? b : a))
    if (said.value > value) return { kind: 'number', said: said.token, borne: { start: token.start, end: token.end } }
  }
  return null
}

const isInBody = (tokens: readonly Token[], behind: number, value: number): boolean =>
  quantitiesIn(tokens, 0, tokens.length).some((q) => q.token.start >= behind && isClose(q.value, value))

const isClose = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * ROUNDING

function quantitiesIn(tokens: readonly Token[], from: number, to: number): Quantity[] {
  const found: Quantity[] = []
  for (let i = from; i < to; i++) {
    const value = amountOf(tokens[i]!)
    if (value === null) continue
    const factor = MULTIPLIERS.get(tokens[i + 1]?.lower ?? '') ?? 1
    const after = factor === 1 ? i : i + 1
    found.push({ value: value * factor, unit: unitOf(tokens, i, after, to), token: tokens[i]! })
    i = after
  }
  return found
}

const YEAR = /^(?:19|20)\d\d$/u

function amountOf({ lower }: Token): number | null {
  const named = NUMBER_VALUES.get(lower)
  if (named !== undefined) return named
  if (!/^\d[\d,]*(?:\.\d+)?$/u.test(lower) || YEAR.test(lower)) return null
  return Number(lower.replaceAll(',', ''))
}

/** What is counted: “%”, “$”, or the stem of the word behind the number. */
function unitOf(tokens: readonly Token[], i: number, after: number, to: number): string {
  const next = tokens[after + 1]
  if (next && after + 1 < to && /^(?:%|percent|per)$/u.test(next.lower)) return '%'
  const before = tokens[i - 1]?.word ?? ''
  if (/^[$£€]$/u.test(before)) return before
  return wordAfter(tokens, after, to) ?? ''
}
