import type { Span } from '../text/span.ts'
import type { Token } from './syntax.ts'

/**
 * One alternative a kind of token, the first that fits wins; every character that is not white space lands in exactly
 * one token. Clitics are cut off afterwards (“didn’t” → “did”, “n’t”), as the Penn Treebank does.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[\p{L}\p{N}/]`, // address
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`, // e-mail
    String.raw`[@#][\p{L}\p{N}_]+`, // handle, hashtag
    String.raw`(?:\p{L}\.){2,}`, // U.S., p.m.
    String.raw`[\p{L}\p{N}\p{M}_]+(?:(?:[-‐‑’'](?=[\p{L}\p{N}])|[.,:\/](?<=\p{N}.)(?=\p{N})|&(?<=\p{Lu}.)(?=\p{Lu}))[\p{L}\p{N}\p{M}_]+)*`, // word, number
    String.raw`\.{2,}|…`, // ellipsis
    "''|``", // quotation marks as typewriters have them
    '-{2,}',
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const CLITIC = /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const WORD_START = /[\p{L}\p{N}]/u

/** Cuts a stretch of text into tokens, offset-exact; `abbreviations` keep their period (“Mr.”), and so do initials (“J.”). */
export function tokenize(text: string, within: Span, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  const stretch = within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end)
  for (let at = 0; ; ) {
    while (stretch.charCodeAt(at) === SPACE) at++
    const plain = plainEnd(stretch, at)
    if (plain > at) {
      tokens.push(token(text, within.start + at, within.start + plain))
      at = plain
      continue
    }
    TOKEN.lastIndex = at
    const found = TOKEN.exec(stretch)
    if (!found) return tokens
    at = found.index + found[0].length
    const [start, end] = [within.start + found.index, within.start + at]
    if (isOwnPeriod(text, tokens.at(-1), start, end, abbreviations)) absorb(tokens, text, end)
    else pushWord(tokens, text, start, end)
  }
}

const SPACE = 32
const LINE_FEED = 10
/** `!` `)` `,` `.` `:` `;` `?` */
const STOPS: ReadonlySet<number> = new Set([33, 41, 44, 46, 58, 59, 63])

/**
 * Where `TOKEN` ends a word of ASCII letters and digits at `at` that stands before a blank, or before a stop and a
 * blank; −1 for all others. Most words are such, and without the pattern texts are cut in half the time.
 */
function plainEnd(text: string, at: number): number {
  let end = at
  while (isPlain(text.charCodeAt(end))) end++
  if (end === at) return -1
  const after = text.charCodeAt(end)
  const blank = STOPS.has(after) ? text.charCodeAt(end + 1) : after
  return blank === SPACE || blank === LINE_FEED || Number.isNaN(blank) ? end : -1
}

const isPlain = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)

/** The period of “Mr.” and of an initial belongs to the word before it. */
function isOwnPeriod(
  text: string,
  before: Token | undefined,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (end - start !== 1 || text[start] !== '.' || before?.end !== start) return false
  const isInitial = before.end - before.start === 1 && /\p{Lu}/u.test(before.word) && before.word !== 'I'
  return isInitial || abbreviations.has(`${before.lower}.`)
}

function absorb(tokens: Token[], text: string, end: number): void {
  const last = tokens.pop()!
  tokens.push(token(text, last.start, end))
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  const clitic = end - start > 2 && (word.includes("'") || word.includes('’')) ? CLITIC.exec(word) : null
  const cut = clitic ? start + clitic.index : end
  if (clitic && cut > start) tokens.push(token(text, start, cut), token(text, cut, end))
  else tokens.push(token(text, start, end))
}

function token(text: string, start: number, end: number): Token {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  return { start, end, word, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, tag: '' }
}

/** True for a verb that bears tense and for a modal, by the tags of the Penn Treebank: a clause has one. */
export const isFiniteVerb = ({ tag }: Token): boolean => FINITE.test(tag)
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u

/** True for a word or number, false for a mark. */
export const isWord = (t: Token): boolean => WORD_START.test(t.word)
