import type { Gender } from '../../language/en/genders.ts'
import { GIVEN_NAME_GENDERS, NICKNAMES, WORD_GENDERS } from '../../language/en/genders.ts'
import { TITLE_WORDS } from '../../language/en/roles.ts'
import type { Token } from '../../language/syntax.ts'

/** A person's name taken apart; all in lower case without accents. `given` is empty for a bare family name. */
export type PersonName = { given: string[]; last: string }

/** Behind a family name, part of none; they tell a son from his father. */
export const SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'ph.d.',
  'm.d.',
  'esq',
  'esq.',
])
const NO_NAME = /^(?:['’]s|['’]|[^\p{L}\p{N}]+)$/u

/** Letters that compare: lower case, without accents. */
export const plain = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Takes the tokens of a name apart: titles before it, “Jr.” and a possessive after it are no part of it. */
export function personName(tokens: readonly Pick<Token, 'word'>[]): PersonName {
  const words = tokens.map((t) => plain(t.word)).filter((word) => !NO_NAME.test(word))
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop()
  while (words.length > 1 && TITLE_WORDS.has(words[0]!)) words.shift()
  return { given: words.slice(0, -1), last: words.at(-1) ?? '' }
}

/** True when two full names can be one person's: same family name, and given names that do not speak against it. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.last !== b.last) return false
  const first = a.given[0] ?? ''
  const other = b.given[0] ?? ''
  return sameGiven(first, other) || sameGiven(a.given.at(-1) ?? '', other) || sameGiven(first, b.given.at(-1) ?? '')
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  if (a.length > 4 && oneLetterApart(a, b)) return true
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b)
}

const isInitial = (word: string): boolean => word.length === 1 || (word.length === 2 && word[1] === '.')

/** The gender that the words of a name, or the title before it, show; null when they show none. */
export function genderOf(
  tokens: readonly Token[],
  before: Token | undefined,
  { given, last }: PersonName,
): Gender | null {
  for (const token of [before, ...tokens]) {
    const shown = token && WORD_GENDERS.get(token.lower)
    if (shown) return shown
  }
  for (const word of given) {
    const shown = GIVEN_NAME_GENDERS.get(word)
    if (shown) return shown
  }
  // Many men’s given names are family names too (Clinton, Grant, Scott): bare, they show nothing.
  return given.length === 0 && GIVEN_NAME_GENDERS.get(last) === 'female' ? 'female' : null
}

/** True for one letter more, fewer or other, or two neighbours that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const apart = Math.max(a.length, b.length) - head - tail
  return apart <= 1 || (apart === 2 && a[head] === b[head + 1] && a[head + 1] === b[head])
}
