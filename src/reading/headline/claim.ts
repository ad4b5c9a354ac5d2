import type { Article } from '../../article/article.ts'
import { ABBREVIATIONS } from '../../language/en/abbreviations.ts'
import {
  COLUMN_WORDS,
  DESK_LABEL,
  DOUBTFUL_SAYS,
  EMPTY_WORDS,
  NAMELESS_SOURCES,
  NEVER_SUFFERED,
  OPENING_WORDS,
  PASSING_ADVERBS,
  PURE_SAYS,
  REPORTEDLY,
  SAY,
  SAYING_PHRASES,
  SAYS,
  SENDS,
  SENT,
  SUBORDINATE,
  SUFFERED,
} from '../../language/en/headline.ts'
import { partsOf, stem } from '../../language/en/headline-stem.ts'
import type { Token } from '../../language/syntax.ts'
import { isWord, tokenize } from '../../language/tokens.ts'
import { headlinePlace } from './place.ts'

/** What a headline claims. Tokens count from its own first word; `offset` is where that stands in the text, null when it is not in it. */
export type Claim = {
  words: string
  offset: number | null
  tokens: Token[]
  /** Whom the headline itself names as the one who says it, and by which words; null when it speaks for itself. */
  by: SaidBy | null
  /** The words that carry the claim, cut to their stems, in order, each once. */
  stems: string[]
}
/** Token indices, half-open. `source` is empty for “reportedly”. */
export type SaidBy = { source: Piece; cue: Piece; claim: Piece }
type Piece = { from: number; to: number }

/** Longer than any headline: what is longer is read up to here. */
const LONGEST = 400
/** A name before a colon is no longer than this, in tokens. */
const LONGEST_NAME = 8
/** … and the subject of a verb no longer than this. */
const LONGEST_SUBJECT = 10

/** Reads the headline; null when the article has none. `speaks` tells whether a word (lower case) belongs to somebody who speaks in the body. */
export function readClaim(article: Article, speaks: (word: string) => boolean): Claim | null {
  const place = headlinePlace(article)
  const words = (place ? article.text.slice(place.start, place.end) : (article.title ?? '')).slice(0, LONGEST)
  const all = tokenize(words, { start: 0, end: words.length }, ABBREVIATIONS)
  const label = DESK_LABEL.exec(words)?.[0].length ?? 0
  const tokens = all.slice(0, mainPart(all)).filter((t) => t.start >= label)
  if (!tokens.some(isWord)) return null
  const by = saidBy(words, tokens, speaks)
  const claimed = by && stemsOf(tokens, by.claim).length > 0 ? by.claim : { from: 0, to: tokens.length }
  return { words, offset: place?.start ?? null, tokens, by, stems: stemsOf(tokens, claimed) }
}

/** “Council splits on tram; Mayor wants a vote”: the first part is the headline, the second one its second line. */
function mainPart(tokens: readonly Token[]): number {
  const cut = tokens.findIndex((t, i) => i > 2 && /^[;|]$/u.test(t.word))
  return cut < 0 ? tokens.length : cut
}

export function stemsOf(tokens: readonly Token[], { from, to }: Piece): string[] {
  const parts = tokens
    .slice(from, to)
    .filter(isWord)
    .flatMap((t) => partsOf(t.lower))
  return [...new Set(parts.filter((p) => !EMPTY_WORDS.has(p)).map(stem))].filter((s) => s !== '')
}

function saidBy(words: string, tokens: readonly Token[], speaks: (word: string) => boolean): SaidBy | null {
  return (
    beforeColon(tokens, speaks) ??
    accordingTo(tokens) ??
    atTheEnd(tokens, speaks) ??
    earlier(byPhrase(words, tokens, speaks), byVerb(tokens, speaks)) ??
    passive(tokens, speaks) ??
    reportedly(tokens)
  )
}

/** “Doe says she won't rule out …”: of two cues the first one is the headline's. */
const earlier = (a: SaidBy | null, b: SaidBy | null): SaidBy | null =>
  a && b ? (b.cue.from < a.cue.from ? b : a) : (a ?? b)

/** “After the vote, Doe warned …”: where the subject stands; null where the headline is all in such words. */
function subjectAt(tokens: readonly Token[]): number | null {
  const opens = tokens.slice(0, 2).some((t) => OPENING_WORDS.has(t.lower))
  if (!opens) return SUBORDINATE.has(tokens[0]!.lower) ? null : 0
  const comma = tokens.findIndex((t) => t.word === ',')
  return comma > 0 && comma + 2 < tokens.length ? comma + 1 : null
}

const someSpeaks = (tokens: readonly Token[], { from, to }: Piece, speaks: (word: string) => boolean): boolean =>
  tokens
    .slice(from, to)
    .some((t) => isWord(t) && !EMPTY_WORDS.has(t.lower) && (speaks(t.lower) || NAMELESS_SOURCES.has(t.lower)))

/** “Doe: …”, “Poll: …”; “…: report”. */
function beforeColon(tokens: readonly Token[], speaks: (word: string) => boolean): SaidBy | null {
  const colon = tokens.findIndex((t) => t.word === ':')
  if (colon < 1 || colon === tokens.length - 1 || COLUMN_WORDS.has(tokens[colon - 1]!.lower)) return null
  const before = { from: 0, to: colon }
  const after = { from: colon + 1, to: tokens.length }
  const cue = { from: colon, to: colon + 1 }
  const quotes = /^[‘“'"]|^``|^''/u.test(tokens[colon + 1]!.word) && /^\p{Lu}/u.test(tokens[0]!.word)
  // “Doe heckles Roe: ‘…’” names its source with a verb.
  const verb = byVerb(tokens.slice(0, colon), speaks)
  if (verb) return { ...verb, claim: after }
  if (colon <= LONGEST_NAME && (quotes || someSpeaks(tokens, before, speaks)))
    return { source: before, cue, claim: after }
  const isShort = after.to - after.from <= 3
  return isShort && NAMELESS_SOURCES.has(tokens[after.to - 1]!.lower) ? { source: after, cue, claim: before } : null
}

/** “… could reopen, Doe says”. */
function atTheEnd(tokens: readonly Token[], speaks: (word: string) => boolean): SaidBy | null {
  const last = tokens.findLastIndex(isWord)
  const comma = tokens.findLastIndex((t, i) => i < last && /^[,—–-]$/u.test(t.word))
  if (comma < 2 || last - comma > LONGEST_NAME || last - comma < 2) return null
  const source = { from: comma + 1, to: last }
  if (!saysAt(tokens, last, source, speaks)) return null
  return { source, cue: { from: last, to: last + 1 }, claim: { from: 0, to: comma } }
}

/** “…, according to Doe”; “According to Doe, …”. */
function accordingTo(tokens: readonly Token[]): SaidBy | null {
  const from = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to')
  if (from < 0) return null
  const comma = tokens.findIndex((t, i) => i > from + 2 && t.word === ',')
  const to = comma < 0 ? tokens.findLastIndex(isWord) + 1 : comma
  const claim = from > 0 ? { from: 0, to: from } : { from: to, to: tokens.length }
  if (to <= from + 2 || claim.to <= claim.from) return null
  return { source: { from: from + 2, to }, cue: { from, to: from + 2 }, claim }
}

/** “Doe doubles down on …”. */
function byPhrase(words: string, tokens: readonly Token[], speaks: (word: string) => boolean): SaidBy | null {
  for (const pattern of SAYING_PHRASES) {
    const found = pattern.exec(words)
    if (!found) continue
    const begin = subjectAt(tokens)
    if (begin === null) return null
    const from = tokens.findIndex((t) => t.end > found.index)
    const to = tokens.findIndex((t) => t.start >= found.index + found[0].length)
    const source = withoutAdverbs(tokens, { from: begin, to: from })
    const cue = { from, to: to < 0 ? tokens.length : to }
    if (from > begin && someSpeaks(tokens, source, speaks))
      return { source, cue, claim: { from: cue.from, to: tokens.length } }
  }
  return null
}

/** “Doe warns …”, “Lawmakers urge …”. */
function byVerb(tokens: readonly Token[], speaks: (word: string) => boolean): SaidBy | null {
  const begin = tokens.length > 0 ? subjectAt(tokens) : null
  if (begin === null) return null
  for (let i = begin + 1; i < tokens.length && i <= begin + LONGEST_SUBJECT; i++) {
    if (SUBORDINATE.has(tokens[i - 1]!.lower)) return null
    const source = { from: begin, to: i }
    if (saysAt(tokens, i, source, speaks))
      return {
        source: withoutAdverbs(tokens, source),
        cue: { from: i, to: i + 1 },
        claim: { from: i + 1, to: tokens.length },
      }
  }
  return null
}

/** “Doe just”, “Doe again” → “Doe”. */
function withoutAdverbs(tokens: readonly Token[], { from, to }: Piece): Piece {
  const last = tokens.findLastIndex((t, i) => i < to && !PASSING_ADVERBS.has(t.lower))
  return { from, to: last < from ? to : last + 1 }
}

function saysAt(tokens: readonly Token[], i: number, source: Piece, speaks: (word: string) => boolean): boolean {
  const { lower } = tokens[i]!
  const before = tokens[i - 1]!
  if (/^(?:'s|’s|'|’)$/u.test(before.word) || NO_SUBJECT.test(before.lower)) return false
  const isPlain = SAY.has(lower)
  if (isPlain && !isPlural(tokens, source)) return false
  // “Media reports reveal”, “TV shows say”: before another such verb it is a noun.
  if (DOUBTFUL_SAYS.has(lower) && SAY.has(tokens[i + 1]?.lower ?? '')) return false
  if (!isPlain && (!SAYS.has(lower) || isSuffered(tokens, i))) return false
  if (SENDS.test(lower) && SENT.test(tokens[i + 1]?.lower ?? '')) return false
  if (isPlain && PURE_SAYS.has(lower) && /^\p{Lu}/u.test(tokens[source.from]!.word) && i - source.from <= 3) return true
  const known = someSpeaks(tokens, source, speaks)
  return isPlain || DOUBTFUL_SAYS.has(lower) ? known : known || /^\p{Lu}/u.test(before.word)
}
/** “Lawmakers”, “Doe and Roe”. */
const isPlural = (tokens: readonly Token[], { from, to }: Piece): boolean =>
  /[^s]s$|people|police|gop|women|men$/u.test(tokens[to - 1]!.lower) ||
  tokens.slice(from, to).some((t, i) => t.lower === 'and' && i > 0)
const isSuffered = (tokens: readonly Token[], i: number): boolean =>
  !NEVER_SUFFERED.has(tokens[i]!.lower) &&
  /ed$/u.test(tokens[i]!.lower) &&
  (!tokens[i + 1] || !isWord(tokens[i + 1]!) || SUFFERED.has(tokens[i + 1]!.lower))
const NO_SUBJECT =
  /^(?:the|a|an|of|to|in|on|for|by|with|and|or|at|from|his|her|its|their|as|over|new|more|are|is|was|were|be|not|who|that)$/u

/** “Speech skewered by Doe”. */
function passive(tokens: readonly Token[], speaks: (word: string) => boolean): SaidBy | null {
  const by = tokens.findIndex(
    (t, i) => i > 0 && t.lower === 'by' && /ed$/u.test(tokens[i - 1]!.lower) && SAYS.has(tokens[i - 1]!.lower),
  )
  const source = { from: by + 1, to: Math.min(tokens.length, by + 1 + LONGEST_NAME) }
  if (by < 1 || !someSpeaks(tokens, source, speaks)) return null
  return { source, cue: { from: by - 1, to: by + 1 }, claim: { from: 0, to: by } }
}

function reportedly(tokens: readonly Token[]): SaidBy | null {
  const at = tokens.findIndex((t) => REPORTEDLY.test(t.lower))
  return at < 0
    ? null
    : { source: { from: at, to: at }, cue: { from: at, to: at + 1 }, claim: { from: 0, to: tokens.length } }
}
