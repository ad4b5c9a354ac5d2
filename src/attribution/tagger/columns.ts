import type { Run, Syntax, Token } from '../../language/syntax.ts'
import { isWord } from '../../language/tokens.ts'
import type { Quotation } from '../quotation.ts'
import { borders, outerQuotations, quoteStates } from './borders.ts'

/**
 * What the tagger looks at, one number a token and column: hashes of words and word classes, buckets of distances, the
 * state of quotation. Features combine columns (features.ts).
 */
export type Columns = { [name in ColumnName]: Int32Array } & { length: number }

const NAMES = [
  'word', 'tag', 'shape', 'suffix2', 'suffix3', 'cue', 'voice', 'quote', 'quotePlace', 'quoteKind', 'quoteAhead', 'quoteBehind',
  'leftCue', 'leftCueTag', 'leftDistance', 'leftBetween', 'rightCue', 'rightCueTag', 'rightDistance', 'rightBetween',
  'cuesInSentence', 'place', 'firstWord', 'firstTag', 'lastMark', 'paragraph', 'verbLeft', 'verbRight', 'verbRightDistance',
  'that', 'nounLeft', 'boundary', 'cluster', 'leftCueCluster', 'rightCueCluster', 'verbRightCluster',
  'segmentCue', 'segmentBefore', 'segmentAfter', 'headCue', 'tailCue', 'zone', 'open', 'mainVerb', 'mainSide', 'before', 'beforeCue', 'verbTagLeft', 'verbTagRight',
] as const // biome-ignore format: a list
export type ColumnName = (typeof NAMES)[number]

/** How often a word is (part of) a cue, or the head of a source, in the training articles: a bucket 0–7, by hash of the word. */
export type Lexicon = {
  cue: ReadonlyMap<number, number>
  voice: ReadonlyMap<number, number>
  cluster: ReadonlyMap<number, number>
}

/** From this bucket on a word counts as a possible cue for the words around it. */
const CUE_FROM = 3

export function columns(syntax: Syntax, quoted: readonly Quotation[], lexicon: Lexicon): Columns {
  const length = syntax.tokens.length
  const c = Object.fromEntries(NAMES.map((name) => [name, new Int32Array(length)])) as {
    [name in ColumnName]: Int32Array
  }
  fillWords(c, syntax.tokens, lexicon)
  fillQuotations(c, syntax, quoted)
  fillOpen(c)
  for (const sentence of syntax.sentences) fillSentence(c, syntax.tokens, sentence)
  fillBefore(c, syntax)
  fillParagraphs(c, syntax)
  c.boundary.set(borders(syntax, c.quote))
  return { ...c, length }
}

type Filling = { [name in ColumnName]: Int32Array }

/** FNV-1a, 32 bits. */
export function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Marks that say the same are one word to the tagger. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['”', '“'], ["''", '“'], ['"', '“'], ['``', '“'], ['—', '–'], ['--', '–'], ['‒', '–'], ['―', '–'], ['…', '...'],
]) // biome-ignore format: pairs

/** What is the same wherever a word stands. */
type Form = {
  word: number
  shape: number
  suffix2: number
  suffix3: number
  cue: number
  voice: number
  cluster: number
}

function fillWords(c: Filling, tokens: readonly Token[], lexicon: Lexicon): void {
  const forms = new Map<string, Form>()
  const classes = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    const { word, tag } = tokens[i]!
    const form = forms.get(word) ?? formOf(tokens[i]!, lexicon)
    forms.set(word, form)
    const tagHash = classes.get(tag) ?? hash(tag)
    classes.set(tag, tagHash)
    c.word[i] = form.word
    c.tag[i] = tagHash
    c.shape[i] = form.shape
    c.suffix2[i] = form.suffix2
    c.suffix3[i] = form.suffix3
    c.cue[i] = form.cue
    c.voice[i] = form.voice
    c.cluster[i] = form.cluster || tagHash
  }
}

function formOf({ word, lower }: Token, lexicon: Lexicon): Form {
  const form = SAME.get(lower) ?? (/\d/u.test(lower) ? lower.replace(/\d/gu, '0') : lower)
  const h = hash(form)
  return {
    word: h,
    shape: shape(word),
    suffix2: hash(form.slice(-2)),
    suffix3: hash(form.slice(-3)),
    cue: lexicon.cue.get(h) ?? 0,
    voice: lexicon.voice.get(h) ?? 0,
    cluster: lexicon.cluster.get(h) ?? 0,
  }
}

/** 0 mark, 1 number, 2 lower, 3 capital, 4 capitals, 5 mixed; +8 with a hyphen. */
function shape(word: string): number {
  const hyphen = word.length > 1 && word.includes('-') ? 8 : 0
  if (/^\p{Ll}+$/u.test(word)) return 2
  if (/^\p{Lu}\p{Ll}*$/u.test(word)) return word.length === 1 ? 6 : 3
  if (!/[\p{L}\p{N}]/u.test(word)) return 0
  if (/^[\p{N}.,:/-]+$/u.test(word)) return 1
  if (!/\p{Ll}/u.test(word)) return 4 + hyphen
  return (/^\p{Lu}/u.test(word) ? 5 : 7) + hyphen
}

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 24 ? 7 : 8)

function fillQuotations(c: Filling, syntax: Syntax, quoted: readonly Quotation[]): void {
  const { tokens } = syntax
  c.quote.set(quoteStates(tokens.length, quoted))
  for (const q of outerQuotations(quoted)) {
    const kind = quoteKind(tokens, q)
    for (let i = q.from; i < q.to; i++) {
      c.quotePlace[i] = bucket(i - q.from) * 9 + bucket(q.to - 1 - i)
      c.quoteKind[i] = kind
    }
  }
  fillNearest(c, syntax)
}

/** Whether the quotation looks like a statement: how it begins, what mark stands before it closes, how long it is. */
function quoteKind(tokens: readonly Token[], q: Quotation): number {
  const first = tokens[q.from + 1]
  const last = tokens[q.closed ? q.to - 2 : q.to - 1]
  const capital = first && /^\p{Lu}/u.test(first.word) ? 1 : 0
  const final = last && /^[.!?]/u.test(last.word) ? 2 : last && /^[,–—]/u.test(last.word) ? 1 : 0
  const length = Math.min(3, Math.floor(Math.log2(Math.max(1, q.to - q.from - 2)) / 1.5))
  return 1 + capital + 2 * final + 6 * length + (q.continues ? 24 : 0)
}

/** For tokens outside quotations: how far, within the sentence, the next one and the last one are. */
function fillNearest(c: Filling, syntax: Syntax): void {
  for (const { from, to } of syntax.sentences) {
    let last = -1
    for (let i = from; i < to; i++) {
      if (c.quote[i]) last = i
      else c.quoteBehind[i] = last < 0 ? 0 : 1 + bucket(i - last)
    }
    let next = -1
    for (let i = to - 1; i >= from; i--) {
      if (c.quote[i]) next = i
      else c.quoteAhead[i] = next < 0 ? 0 : 1 + bucket(next - i) + (c.quoteKind[next]! << 4)
    }
  }
}

/** How much a word looks like a cue to those around it: inside a quotation of some length it is the speaker's own. */
function fillOpen(c: Filling): void {
  for (let i = 0; i < c.cue.length; i++) c.open[i] = c.quote[i] && c.quoteKind[i]! > 6 ? 0 : c.cue[i]!
}

/** What the sentence before did, for sentences that go on with it: 0 new paragraph, then whether it quoted and what cue it had. */
function fillBefore(c: Filling, { sentences, paragraphs }: Syntax): void {
  const opening = new Set(paragraphs.map((p) => p.from))
  for (const [k, { from, to }] of sentences.entries()) {
    const last = sentences[k - 1]
    if (!last) continue
    let cue = 0
    let strength = CUE_FROM
    let quoted = 0
    for (let i = last.from; i < last.to; i++) {
      if (c.quote[i]) quoted = c.quote[last.to - 1] ? 2 : 1
      if (c.open[i]! > strength) {
        strength = c.open[i]!
        cue = c.word[i]!
      }
    }
    const start = opening.has(from) ? 1 : 2
    for (let i = from; i < to; i++) {
      c.before[i] = start * 4 + quoted
      c.beforeCue[i] = cue
    }
  }
}

const isVerbTag = (tag: string): boolean => tag.charCodeAt(0) === 86 || tag === 'MD'
const isNounTag = (tag: string): boolean => tag.startsWith('NN') || tag.startsWith('PRP') || tag === 'WP'

function fillSentence(c: Filling, tokens: readonly Token[], sentence: Run): void {
  const { from, to } = sentence
  let cues = 0
  for (let i = from; i < to; i++) if (c.open[i]! >= CUE_FROM) cues++
  let firstWord = from
  while (firstWord < to - 1 && !isWord(tokens[firstWord]!)) firstWord++
  fillSegments(c, tokens, from, to)
  fillLeft(c, tokens, from, to)
  fillRight(c, tokens, from, to)
  const main = mainVerb(c, tokens, from, to)
  for (let i = from; i < to; i++) {
    c.mainVerb[i] = main < 0 ? 0 : c.word[main]!
    c.mainSide[i] = main < 0 ? 0 : i < main ? 1 : i > main ? 3 : 2
    c.cuesInSentence[i] = Math.min(cues, 3)
    c.place[i] = bucket(i - from) * 9 + bucket(to - 1 - i)
    c.firstWord[i] = c.word[firstWord]!
    c.firstTag[i] = c.tag[firstWord]!
    c.lastMark[i] = c.word[to - 1]!
  }
}

/** A stretch between commas, dashes and quotation marks, and the word in it that most looks like a cue (0 for none). */
type Segment = { from: number; to: number; cue: number; strength: number }
const ENDS_SEGMENT = new Set([',', ';', ':', '(', ')', '–', '—', '--'])

/**
 * Who-said tails (“…, the mayor said.”) and heads (“According to the mayor, …”) decide about all of a sentence: every
 * token sees the strongest cue of its own segment, of the ones beside it, and of the first and last one.
 */
function fillSegments(c: Filling, tokens: readonly Token[], from: number, to: number): void {
  const segments: Segment[] = []
  let open: Segment = { from, to: from, cue: 0, strength: 0 }
  for (let i = from; i < to; i++) {
    if (c.open[i]! > open.strength) Object.assign(open, { strength: c.open[i]!, cue: c.word[i]! })
    open.to = i + 1
    if (!ENDS_SEGMENT.has(tokens[i]!.lower) && c.quote[i]! < 2) continue
    segments.push(open)
    open = { from: i + 1, to: i + 1, cue: 0, strength: 0 }
  }
  if (open.to > open.from) segments.push(open)
  for (const [k, segment] of segments.entries()) fillSegment(c, segments, k, segment)
}

const LONG_SEGMENT = 18
const strongCue = (s: Segment | undefined): number =>
  s && s.strength >= CUE_FROM + 1 && s.to - s.from <= LONG_SEGMENT ? s.cue : 0

function fillSegment(c: Filling, segments: readonly Segment[], k: number, segment: Segment): void {
  const head = segments.length > 1 ? strongCue(segments[0]) : 0
  const tail = segments.length > 1 ? strongCue(segments.at(-1)) : 0
  const zone = k === 0 ? 1 : k === segments.length - 1 ? 3 : 2
  for (let i = segment.from; i < segment.to; i++) {
    c.segmentCue[i] = segment.cue
    c.segmentBefore[i] = segments[k - 1]?.cue ?? 0
    c.segmentAfter[i] = segments[k + 1]?.cue ?? 0
    c.headCue[i] = head
    c.tailCue[i] = tail
    c.zone[i] = zone
  }
}

function fillLeft(c: Filling, tokens: readonly Token[], from: number, to: number): void {
  let cue = -1
  let between = 0
  let verb = 0
  let verbTag = 0
  let noun = 0
  let that = 0
  for (let i = from; i < to; i++) {
    if (cue >= 0) {
      c.leftCue[i] = c.word[cue]!
      c.leftCueTag[i] = c.tag[cue]!
      c.leftCueCluster[i] = c.cluster[cue]!
      c.leftDistance[i] = 1 + bucket(i - cue)
    }
    c.leftBetween[i] = between
    c.verbLeft[i] = verb
    c.verbTagLeft[i] = verbTag
    c.nounLeft[i] = noun
    c.that[i] = that
    const { tag, lower } = tokens[i]!
    if (c.open[i]! >= CUE_FROM) {
      cue = i
      between = 0
      that = 0
    } else if (cue >= 0) between = Math.min(7, between + separator(c, tokens, i))
    if (lower === 'that' && cue >= 0) that = i - cue === 1 ? 1 : 2
    if (isVerbTag(tag)) {
      verb = c.word[i]!
      verbTag = c.tag[i]!
    }
    if (isNounTag(tag)) noun = c.tag[i]!
  }
}

/** Commas count 1 (to 3), a quotation mark 4: what lies between a word and a cue decides whether they belong together. */
function separator(c: Filling, tokens: readonly Token[], i: number): number {
  if (c.quote[i]! >= 2) return 4
  return tokens[i]!.lower === ',' ? 1 : 0
}

function fillRight(c: Filling, tokens: readonly Token[], from: number, to: number): void {
  let cue = -1
  let between = 0
  let verb = -1
  for (let i = to - 1; i >= from; i--) {
    if (cue >= 0) {
      c.rightCue[i] = c.word[cue]!
      c.rightCueTag[i] = c.tag[cue]!
      c.rightCueCluster[i] = c.cluster[cue]!
      c.rightDistance[i] = 1 + bucket(cue - i)
    }
    c.rightBetween[i] = between
    if (verb >= 0) {
      c.verbRight[i] = c.word[verb]!
      c.verbTagRight[i] = c.tag[verb]!
      c.verbRightCluster[i] = c.cluster[verb]!
      c.verbRightDistance[i] = 1 + bucket(verb - i)
    }
    if (c.open[i]! >= CUE_FROM) {
      cue = i
      between = 0
    } else if (cue >= 0) between = Math.min(7, between + separator(c, tokens, i))
    if (isVerbTag(tokens[i]!.tag)) verb = i
  }
}

/** Added in the first paragraph, which most often is the headline: it speaks in the present and drops its verbs. */
const HEADLINE = 18

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
/** The first finite verb outside quotations that no “who” or “that” leads: most often the one of the main clause. */
function mainVerb(c: Filling, tokens: readonly Token[], from: number, to: number): number {
  let relative = false
  for (let i = from; i < to; i++) {
    const { tag } = tokens[i]!
    if (c.quote[i] && c.quoteKind[i]! > 6) continue
    if (tag === 'WP' || tag === 'WDT') relative = true
    else if (FINITE.has(tag) && !relative) return i
    else if (FINITE.has(tag)) relative = false
  }
  return -1
}

function fillParagraphs(c: Filling, { paragraphs, sentences }: Syntax): void {
  const headline = paragraphs.length > 1 ? paragraphs[0] : null
  let sentence = 0
  let before = 0
  for (const paragraph of paragraphs) {
    const opens = c.quote[paragraph.from] === 2 ? 1 : 0
    for (let nth = 0; sentence < sentences.length && sentences[sentence]!.from < paragraph.to; nth++, sentence++) {
      const { from, to } = sentences[sentence]!
      for (let i = from; i < to; i++)
        c.paragraph[i] = 1 + Math.min(nth, 2) + 3 * opens + 6 * before + (paragraph === headline ? HEADLINE : 0)
      before = c.quote[to - 1] ? 2 : c.cuesInSentence[from] ? 1 : 0
    }
  }
}
