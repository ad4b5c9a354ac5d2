import { CAPITAL, type Forms } from '../tagger/forms.ts'
import { HINT } from './hints.ts'

/** What a text shows elsewhere about a word that stands in it with a capital, as bits. */
const SEEN = {
  small: 1,
  inside: 2,
  afterTitle: 4,
  afterGiven: 8,
  afterPlaceWord: 16,
  beforeBody: 32,
  possessive: 64,
} as const

/** What one walk through the text needs to know of each token. */
export type Sights = {
  forms: Forms
  hints: Int32Array
  /** 1 and 2 for tokens that may be part of a name. */
  marks: Uint8Array
  /** Hashes of “in”, “at”, “from” …, after which places stand. */
  beforePlaces: ReadonlySet<number>
  possessive: number
}

/** For each word (by its hash) what the whole text shows: “Smith” is a surname where “Mary Smith” stood before. */
export function wordEvidence(
  { forms, hints, marks, beforePlaces, possessive }: Sights,
  sentences: readonly { from: number; to: number }[],
): Map<number, number> {
  const evidence = new Map<number, number>()
  const { word, shape } = forms
  for (const { from, to } of sentences) for (let i = from; i < to; i++) if (marks[i] === 1) note(i, from, to)
  if (evidence.size > 0)
    for (let i = 0; i < word.length; i++) {
      if (shape[i]! & CAPITAL) continue
      const seen = evidence.get(word[i]!)
      if (seen !== undefined) evidence.set(word[i]!, seen | SEEN.small)
    }
  return evidence

  function note(i: number, from: number, to: number): void {
    let seen = i > from ? SEEN.inside : 0
    if (i > from) {
      const before = hints[i - 1]!
      if (before & HINT.title) seen |= SEEN.afterTitle
      if (marks[i - 1] === 1 && before & HINT.given) seen |= SEEN.afterGiven
      if (beforePlaces.has(word[i - 1]!)) seen |= SEEN.afterPlaceWord
    }
    if (i + 1 < to) {
      if (marks[i + 1] === 1 && hints[i + 1]! & HINT.bodyWord) seen |= SEEN.beforeBody
      if (word[i + 1] === possessive) seen |= SEEN.possessive
    }
    evidence.set(word[i]!, (evidence.get(word[i]!) ?? 0) | seen)
  }
}
