import { STRONG } from '../../language/en/headline-stem.ts'
import { lemmasOf } from '../../language/en/lemmas.ts'
import {
  AGREEING,
  CONTRARIES,
  NEGATIVE_PREFIXES,
  NEGATIVE_SUFFIXES,
  NO_CONTRARIES,
  PERSONS,
  TENSES,
} from '../../language/en/rewording.ts'
import { type Atom, isNegator } from './atoms.ts'

/** What one atom became another by; `agreement` counts where a person changed beside it. */
export type Relation = 'negation' | 'number' | 'tense' | 'person' | 'substitution' | 'agreement'

/** How two atoms are related that stand in each other's place; null when they are not two forms of anything. */
export function relationOf(before: Atom, after: Atom): Relation | null {
  if (before.kind !== 'word' || after.kind !== 'word') return numbered(before, after)
  const [b, a] = [before.key, after.key]
  if (isNegator(before) !== isNegator(after)) return areContraries(b, a) ? 'negation' : null
  if (isNegator(before)) return 'substitution'
  if (inOneRow(PERSONS, b, a)) return 'person'
  if (inOneRow(AGREEING, b, a)) return 'agreement'
  if (inOneRow(TENSES, b, a)) return 'tense'
  if (isContraryForm(b, a)) return 'negation'
  return inflected(b, a)
}

const numbered = (before: Atom, after: Atom): Relation | null =>
  before.kind !== 'word' && after.kind !== 'word' ? 'number' : null

const inOneRow = (rows: readonly ReadonlySet<string>[], b: string, a: string): boolean =>
  rows.some((row) => row.has(b) && row.has(a))

const areContraries = (b: string, a: string): boolean =>
  (CONTRARIES.get(b)?.has(a) ?? false) || (CONTRARIES.get(a)?.has(b) ?? false)

/** likely, unlikely; possible, impossible; careful, careless. */
export function isContraryForm(b: string, a: string): boolean {
  const [short, long] = b.length < a.length ? [b, a] : [a, b]
  if (NO_CONTRARIES.has(long) || NO_CONTRARIES.has(short)) return false
  const byPrefix = short.length >= 3 && NEGATIVE_PREFIXES.some((p) => sharesStem(long, p + short))
  return byPrefix || NEGATIVE_SUFFIXES.some(([yes, no]) => swaps(b, a, yes, no) || swaps(a, b, yes, no))
}

/** “unlikely” from “likely”; “de” and “a” are beginnings of too many words to count before short ones. */
const sharesStem = (long: string, made: string): boolean =>
  long === made && (!/^(?:de|a)/u.test(made) || made.length > 8)

const swaps = (yes: string, no: string, yesEnd: string, noEnd: string): boolean =>
  no.endsWith(noEnd) &&
  yes.endsWith(yesEnd) &&
  no.length > 6 &&
  no.slice(0, -noEnd.length) === yes.slice(0, yes.length - yesEnd.length)

/** Two forms of one word: by tense where one of them is a past or a participle, else by person or number. */
function inflected(b: string, a: string): Relation | null {
  const [ofB, ofA] = [formsOf(b), formsOf(a)]
  if (!ofB.some((lemma) => ofA.includes(lemma))) return null
  return isTensed(b) || isTensed(a) ? 'tense' : 'agreement'
}
const formsOf = (word: string): string[] => {
  const strong = STRONG.get(word)
  return strong ? [strong, word] : lemmasOf(word)
}
/** A past or a participle: it ends so, or no rule makes it. */
const isTensed = (word: string): boolean =>
  /(?:ed|ing)$/u.test(word) ||
  (STRONG.get(word) ?? lemmasOf(word)[0]!).slice(0, 3) !== word.slice(0, 3) ||
  isIrregular(word)
const isIrregular = (word: string): boolean => {
  const first = STRONG.get(word) ?? lemmasOf(word)[0]!
  return first !== word && !word.startsWith(first) && !/(?:ies|es|s)$/u.test(word)
}
