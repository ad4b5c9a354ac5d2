import { ABBREVIATIONS } from '../../language/en/abbreviations.ts'
import {
  AUXILIARIES,
  BEFORE_IS,
  CLAUSE_OPENERS,
  CONTRACTIONS,
  MAY_BE_SPELLED,
  NEGATORS,
  SHORT_ENDINGS,
  SPELLINGS,
} from '../../language/en/rewording.ts'
import { type FoldedWord, foldedWords } from '../../text/likeness/words.ts'
import type { Span } from '../../text/span.ts'
import { mayCount, numberAt } from './numbers.ts'

/**
 * The least thing that can change in a wording: a word, one word of a contraction (“we’ll” is two), or a whole number
 * (“twelve million dollars” is one, and the same as “$12m”). Atoms with one `key` are the same words.
 */
export type Atom = {
  key: string
  /** The second thing a short form may stand for: “he’d” had or would. */
  or: string | null
  kind: 'word' | 'number' | 'ordinal'
  span: Span
  contracted: boolean
  bracketed: boolean
  /** What stands before it. */
  gap: Gap
}
/** What stands between two words. `mark`: the span of the ellipsis. */
export type Gap = { ends: boolean; pauses: boolean; mark: Span | null }
export type Wording = { atoms: Atom[]; tail: Gap }

const ELLIPSIS = /\[?(?:…|\.\s?\.\s?\.(?:\s?\.)?)\]?/u

/** The atoms of a wording, in order, and what stands behind the last. */
export function atomsOf(text: string): Wording {
  const folded = foldedWords(text)
  const atoms: Atom[] = []
  let [end, bracketed] = [0, false]
  for (let i = 0; i < folded.length; ) {
    const from = folded[i]!.span.start
    const between = text.slice(end, from)
    bracketed = inBrackets(between, bracketed)
    const gap = gapOf(text, end, from)
    const number = mayCount(folded[i]!.text) ? numberAt(folded, i) : null
    const taken = number?.taken ?? lettersInBrackets(text, folded, i)
    const span = { start: from, end: folded[i + taken - 1]!.span.end }
    const base = { span, gap, bracketed }
    if (number) atoms.push({ ...base, key: number.key, or: null, kind: number.kind, contracted: false })
    else if (isNumeroSign(text, folded, i))
      atoms.push({ ...base, key: 'no.', or: null, kind: 'word', contracted: false })
    else for (const atom of wordAtoms(folded.slice(i, i + taken), base)) atoms.push(atom)
    // A bracket that closes inside “[W]e” holds nothing that follows.
    if (taken > 1 && !number) bracketed = false
    end = span.end
    i += taken
  }
  return { atoms, tail: gapOf(text, end, text.length) }
}

function inBrackets(between: string, before: boolean): boolean {
  const [opened, closed] = [between.lastIndexOf('['), between.lastIndexOf(']')]
  return opened === closed ? before : opened > closed
}

/** “[W]e” is the word “we”. */
function lettersInBrackets(text: string, folded: readonly FoldedWord[], i: number): number {
  const [word, next] = [folded[i]!.span, folded[i + 1]?.span]
  const isLetter = word.end - word.start === 1 && text[word.start - 1] === '[' && text[word.end] === ']'
  return isLetter && next?.start === word.end + 1 ? 2 : 1
}

/** “No. 10” denies nothing. */
const isNumeroSign = (text: string, folded: readonly FoldedWord[], i: number): boolean =>
  folded[i]!.text === 'no' && text[folded[i]!.span.end] === '.' && /^\p{N}/u.test(folded[i + 1]?.text ?? '')

const CALM: Gap = { ends: false, pauses: false, mark: null }

function gapOf(text: string, start: number, end: number): Gap {
  const between = text.slice(start, end)
  if (between === ' ' || between === '') return CALM
  const found = ELLIPSIS.exec(between)
  const mark = found && { start: start + found.index, end: start + found.index + found[0].length }
  const rest = found ? between.replace(ELLIPSIS, ' ') : between
  const ends = /[.!?](?:["”’'»)\]]*\s|\s*$)|\n/u.test(rest) && !isAbbreviated(text, start, end)
  return { ends, pauses: ends || /[,;:–—()]|\s-\s/u.test(rest), mark }
}

/** “Mr. Brandt”, “J. Holm”: no sentence ends there. */
function isAbbreviated(text: string, end: number, next: number): boolean {
  if (text[end] !== '.' || next >= text.length) return false
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? ''
  return (
    ABBREVIATIONS.has(`${word.toLowerCase()}.`) ||
    /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) ||
    /^[\p{Ll}]/u.test(text.slice(next))
  )
}

function wordAtoms(
  parts: readonly FoldedWord[],
  { span, gap, bracketed }: Pick<Atom, 'span' | 'gap' | 'bracketed'>,
): Atom[] {
  const word = parts.length === 1 ? parts[0]!.text : parts.map((p) => p.text).join('')
  const full = expanded(word)
  if (full === null) return [{ key: spelled(word), or: null, kind: 'word', span, contracted: false, bracketed, gap }]
  return full.map((form, i): Atom => {
    const [key, or] = form.split('/')
    const contracted = word !== 'cannot'
    return { key: spelled(key!), or: or ?? null, kind: 'word', span, contracted, bracketed, gap: i === 0 ? gap : CALM }
  })
}

/** What a short form stands for, word by word; null for all other words. */
function expanded(word: string): readonly string[] | null {
  const known = CONTRACTIONS.get(word)
  if (known) return known
  if (word === 'cannot') return ['can', 'not']
  if (!word.includes("'")) return null
  const ending = /(?:n't|'(?:ll|re|ve|m|d|s))$/u.exec(word)?.[0]
  const before = ending ? word.slice(0, -ending.length) : ''
  if (!ending || before === '' || (ending === "'s" && !BEFORE_IS.has(before))) return null
  return [...(expanded(before) ?? [before]), SHORT_ENDINGS.get(ending)!]
}

const spelled = (word: string): string => {
  if (word.length < 4 || !MAY_BE_SPELLED.test(word)) return word
  for (const [pattern, as] of SPELLINGS) if (pattern.test(word)) return word.replace(pattern, as)
  return word
}

export const sameAtom = (a: Atom, b: Atom): boolean =>
  a.key === b.key || (a.or !== null && a.or === b.key) || (b.or !== null && b.or === a.key)
export const isNegator = ({ key, kind }: Atom): boolean => kind === 'word' && NEGATORS.has(key)
export const isNumber = ({ kind }: Atom): boolean => kind === 'number'
export const isAuxiliary = ({ key }: Atom): boolean => AUXILIARIES.has(key)
/** True where a new clause begins: behind a stop or a comma, or with “but”. */
export const opensClause = ({ gap, key }: Atom): boolean =>
  gap.ends || gap.pauses || gap.mark !== null || CLAUSE_OPENERS.has(key)
