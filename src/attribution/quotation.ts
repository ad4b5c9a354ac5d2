import type { Run, Syntax, Token } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'

/**
 * Words between quotation marks, marks included: tokens `from`–`to` (half-open).
 * `closed` is false when its paragraph ends before a closing mark comes; `continues` when the next paragraph opens one
 * again, as newspapers set a quotation of several paragraphs; `inner` when it stands within another one.
 */
export type Quotation = Span & { from: number; to: number; closed: boolean; continues: boolean; inner: boolean }

type Mark = { at: number; opens: boolean; closes: boolean; family: Family }
type Family = 'double' | 'angle' | 'single'
type Open = { at: number; family: Family }

// biome-ignore format: one family a line reads best
const FAMILY: ReadonlyMap<string, Family> = new Map([
  ['“', 'double'], ['”', 'double'], ['„', 'double'], ['‟', 'double'], ['"', 'double'], ["''", 'double'], ['``', 'double'],
  ['＂', 'double'], ['«', 'angle'], ['»', 'angle'], ['‘', 'single'], ['’', 'single'], ['‚', 'single'], ["'", 'single'], ['`', 'single'],
])
const ONLY_OPENS = new Set(['“', '„', '``', '«', '‘', '‚', '‟', '`'])
const ONLY_CLOSES = new Set(['”', '»', '’'])
const INNERMOST = 4

/** All quotations of a text, in order of their opening marks: curly, straight, `''`, «», nested, over paragraphs, unbalanced. */
export function quotations(syntax: Syntax): Quotation[] {
  const found: Quotation[] = []
  for (const [i, paragraph] of syntax.paragraphs.entries()) {
    const next = syntax.paragraphs[i + 1]
    for (const q of inParagraph(syntax, paragraph, next ? syntax.tokens[next.from]! : null)) found.push(q)
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

function inParagraph(syntax: Syntax, paragraph: Run, next: Token | null): Quotation[] {
  const { tokens } = syntax
  const open: Open[] = []
  const found: Quotation[] = []
  for (const mark of marksOf(tokens, paragraph)) {
    const partner = open.findLastIndex((o) => o.family === mark.family)
    if (mark.closes && partner >= 0 && !(mark.opens && opensBetter(tokens, mark.at))) {
      const { at } = open[partner]!
      open.length = partner
      // “rock 'n' roll” quotes nothing.
      if (mark.family === 'single' && tokens[mark.at]!.start - tokens[at]!.end < 2) continue
      found.push(quotation(tokens, at, mark.at + 1, true, false, partner > 0))
    } else if (mark.opens && open.length < INNERMOST) open.push({ at: mark.at, family: mark.family })
  }
  const left = open.find((o) => o.family !== 'single')
  if (left) found.push(unclosed(syntax, paragraph, left, next, found))
  return found
}

/** A mark without its partner reaches the end of its paragraph when the next one opens again, else the end of its sentence. */
function unclosed(syntax: Syntax, paragraph: Run, open: Open, next: Token | null, found: Quotation[]): Quotation {
  const { tokens } = syntax
  const goesOn = next !== null && FAMILY.get(next.word) === open.family && !ONLY_CLOSES.has(next.word)
  const wholeParagraph = goesOn || open.at === paragraph.from
  const sentence = syntax.sentences[sentenceAt(syntax.sentences, open.at)]!
  const rest = found.find((q) => q.from > open.at && !q.inner)
  const to = wholeParagraph ? paragraph.to : Math.min(sentence.to, rest ? rest.from : sentence.to)
  return quotation(tokens, open.at, Math.max(to, open.at + 1), false, goesOn, false)
}

/** 1 for every token between quotation marks, the marks included. */
export function insideQuotation({ tokens }: Syntax, quoted: readonly Quotation[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  for (const { from, to } of quoted) inside.fill(1, from, to)
  return inside
}

/** Index of the sentence that holds token `at` (binary search). */
export function sentenceAt(sentences: readonly Run[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return low
}

function quotation(
  tokens: readonly Token[],
  from: number,
  to: number,
  closed: boolean,
  continues: boolean,
  inner: boolean,
): Quotation {
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, closed, continues, inner }
}

function* marksOf(tokens: readonly Token[], paragraph: Run): Generator<Mark> {
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const family = FAMILY.get(tokens[at]!.word)
    if (family) {
      const mark = markAt(tokens, at, family, paragraph)
      if (mark) yield mark
    }
  }
}

function markAt(tokens: readonly Token[], at: number, family: Family, paragraph: Run): Mark | null {
  const { word } = tokens[at]!
  const touchesLeft = at > paragraph.from && tokens[at - 1]!.end === tokens[at]!.start
  const touchesRight = at + 1 < paragraph.to && tokens[at + 1]!.start === tokens[at]!.end
  if (family === 'single') return singleMark(tokens, at, touchesLeft, touchesRight)
  return { at, family, opens: !ONLY_CLOSES.has(word), closes: !ONLY_OPENS.has(word) }
}

/** A single mark is most often an apostrophe: it opens only after a blank or an opening mark, and closes only before one. */
function singleMark(tokens: readonly Token[], at: number, touchesLeft: boolean, touchesRight: boolean): Mark | null {
  const { word } = tokens[at]!
  const afterOpening = touchesLeft && /^["“(['—–-]|^``|^''/u.test(tokens[at - 1]!.word)
  const beforeWord = touchesRight && /^[\p{L}\p{N}$[“"…]/u.test(tokens[at + 1]!.word)
  const opens = !ONLY_CLOSES.has(word) && (!touchesLeft || afterOpening) && beforeWord
  const afterWord = touchesLeft && !/^[\s(]/u.test(tokens[at - 1]!.word)
  const closes = !ONLY_OPENS.has(word) && afterWord && !(touchesRight && /^[\p{L}\p{N}]/u.test(tokens[at + 1]!.word))
  const ends = closes && !(PLURAL.test(tokens[at - 1]!.word) && closesLater(tokens, at))
  return opens || ends ? { at, family: 'single', opens: opens && !ends, closes: ends } : null
}

const PLURAL = /s$/iu
const FURTHER = 60
/** “the Ortizes’ bridge,’”: a mark behind a plural is an apostrophe when a later one closes behind a stop. */
function closesLater(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + FURTHER); i++) {
    if (tokens[i]!.word === '‘') return false
    if (tokens[i]!.word === tokens[at]!.word && /^[.,!?…]/u.test(tokens[i - 1]!.word)) return true
  }
  return false
}

/** A straight mark with a blank before it and none behind it opens, even where another one is still open. */
function opensBetter(tokens: readonly Token[], at: number): boolean {
  const spaceBefore = at === 0 || tokens[at - 1]!.end < tokens[at]!.start
  const spaceAfter = at + 1 >= tokens.length || tokens[at + 1]!.start > tokens[at]!.end
  return spaceBefore && !spaceAfter
}
