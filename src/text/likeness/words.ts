import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'

/**
 * A word made alike for comparison: lower case, accents off, one apostrophe, no soft hyphens. `hash` is 32 bits,
 * unsigned, of the folded letters; `span` is where the word stands in the text, in UTF-16 code units.
 */
export type FoldedWord = { text: string; hash: number; span: Span }

/** Marks that stand inside words and are not seen: soft hyphen, zero-width blank and joiners, word joiner. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const APOSTROPHE = "'’‘ʼ′＇`´"
const LETTERS = `[\\p{L}\\p{M}${UNSEEN}]`
/** Scripts that set no blanks between words: every sign counts as one. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]'
/** “1,200.50” is one word, “U.S.” is one, so is “we’ll”; “near-by” is two; signs that belong to numbers are words. */
const WORD = new RegExp(
  [
    UNSPACED,
    `\\p{N}+(?:[.,:]\\p{N}+)*(?:\\p{L}+)?`,
    `(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])`,
    `\\p{L}${LETTERS}*(?:[${APOSTROPHE}]${LETTERS}*\\p{L}${LETTERS}*)*`,
    '[%\\p{Sc}]',
  ].join('|'),
  'gu',
)
const PLAIN = /^[a-z]+$/u
const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, 'gu')
const HIDDEN = new RegExp(`[${UNSEEN}]`, 'gu')
/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' }
const WHOLES = /[ßæœøłđðı]/gu

/** The words of a text, or of a stretch of it, folded; punctuation, quotation marks and dashes are left out. */
export function foldedWords(text: string, span: Span = { start: 0, end: text.length }): FoldedWord[] {
  const whole = span.start === 0 && span.end === text.length
  return matchesOf(whole ? text : text.slice(span.start, span.end), WORD).map(({ 0: word, index }) => {
    const folded = foldedWord(word)
    const start = span.start + index
    return { text: folded, hash: hashOf(folded), span: { start, end: start + word.length } }
  })
}

function foldedWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const bare = lower.replace(APOSTROPHES, "'").replace(HIDDEN, '').normalize('NFKD').replace(/\p{M}/gu, '')
  const letters = bare.replace(WHOLES, (letter) => WHOLE[letter]!)
  return /^\p{L}(?:\.\p{L})+$/u.test(letters) ? letters.replaceAll('.', '') : letters
}

/** The hash of a folded word: FNV-1a over UTF-16 code units (Fowler, Noll, Vo), its bits spread at the end. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return spread(hash)
}

/** Makes every bit of a number depend on every other (finalizer of MurmurHash3, Appleby); unsigned. */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
