import type { Token } from '../syntax.ts'
import { tagId } from './tags.ts'

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  (
    [
      ['. ? ! ?! !? !! ?? !!! ???', '.'],
      [', ، 、', ','],
      [': ; … · • - ‐ ‑ ‒ – — ― -- --- / | * _ ~', ':'],
      ['“ „ ‟ « `` ` ‘ ‹ ‚', '``'],
      ["” » '' ››", "''"],
      ['( [ { <', '-LRB-'],
      [') ] } >', '-RRB-'],
      ['$ £ € ¥ ₹ ₽ ₩ ₪ US$', '$'],
      ['& +', 'CC'],
      ['%', 'NN'],
      ['= § © ® ™ ^ \\', 'SYM'],
    ] as const
  ).flatMap(([marks, tag]) => marks.split(' ').map((mark) => [mark, tagId(tag)] as const)),
)
const OPENING = tagId('``')
const CLOSING = tagId("''")
const DASH = tagId(':')
const FULL_STOP = tagId('.')
const POSSESSIVE = tagId('POS')
const LETTER = /[\p{L}\p{N}]/u

/** The word class of a mark, by its form and by what it touches, or −1 for a word. */
export function markClass(tokens: readonly Token[], i: number): number {
  const { word } = tokens[i]!
  const first = word.charCodeAt(0)
  if ((first > 64 && first < 91) || (first > 96 && first < 123) || (first > 47 && first < 58)) return -1
  const known = CLASS_OF.get(word)
  if (known !== undefined) return known
  if (word === '"') return opens(tokens, i) ? OPENING : CLOSING
  if (word === "'" || word === '’') return apostrophe(tokens, i)
  if (word.startsWith('..')) return word.length > 2 ? DASH : FULL_STOP
  if (word.startsWith('--')) return DASH
  return LETTER.test(word) || word.length > 2 || first > 0x2fff ? -1 : tagId('SYM')
}

/** A straight mark opens when it touches what follows and not what stands before. */
function opens(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!
  const touchesBefore = tokens[i - 1]?.end === mark.start && !/^[([{“‘—–-]$/u.test(tokens[i - 1]!.word)
  return !touchesBefore && tokens[i + 1]?.start === mark.end
}

/** “the workers’ pay” has a possessive where a plural touches it and no quotation is open in these few words. */
function apostrophe(tokens: readonly Token[], i: number): number {
  if (opens(tokens, i)) return OPENING
  const before = tokens[i - 1]
  if (!before || before.end !== tokens[i]!.start || !/[sSxXzZ]$/u.test(before.word)) return CLOSING
  return startsWord(tokens[i + 1]) && !isQuoted(tokens, i) ? POSSESSIVE : CLOSING
}

const startsWord = (t: Token | undefined): boolean => t !== undefined && LETTER.test(t.word[0]!)

/** How far back an opening single mark is looked for. */
const REACH = 40

function isQuoted(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
    const { word } = tokens[k]!
    if (word === '‘' || (word === "'" && opens(tokens, k))) return true
  }
  return false
}
