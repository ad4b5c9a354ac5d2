import { CAPITAL } from '../tagger/forms.ts'
import type { Lexical } from '../tagger/lexicon.ts'
import { mix } from '../tagger/mix.ts'
import type { Sights } from './evidence.ts'
import { HINT } from './hints.ts'

/** How many features a token has, and how many a pair of neighbouring labels. */
export const FEATURES = 52
export const PAIR_FEATURES = 3

/** Everything the features are made from. */
export type Scene = Sights & {
  tags: Uint8Array
  lexical: Lexical
  evidence: ReadonlyMap<number, number>
  /** What an earlier look at the text found for a word elsewhere (`votes.ts`), 0 for nothing; null at the first look. */
  votes: Int32Array | null
}

const EDGE = -7

/** The features of token `i` in the sentence `from`–`to`, within the stretch `first`–`last`, as hashes, written to `out`. */
export function nameFeatures(
  out: Int32Array,
  { forms, hints, marks, tags, lexical, evidence, votes }: Scene,
  i: number,
  from: number,
  to: number,
  first: number,
  last: number,
): void {
  const { word, suffix3, suffix2, prefix, shape } = forms
  const { cluster } = lexical
  const hasBefore = i > from
  const hasAfter = i + 1 < to
  const w = word[i]!
  const w1 = hasBefore ? word[i - 1]! : EDGE
  const w2 = i > from + 1 ? word[i - 2]! : EDGE
  const n1 = hasAfter ? word[i + 1]! : EDGE
  const n2 = i + 2 < to ? word[i + 2]! : EDGE
  const h = hints[i]!
  const h1 = hasBefore ? hints[i - 1]! : 0
  const g1 = hasAfter ? hints[i + 1]! : 0
  const t = tags[i]!
  const t1 = hasBefore ? tags[i - 1]! : EDGE
  const s1 = hasAfter ? tags[i + 1]! : EDGE
  const k = cluster[i]!
  const form = shape[i]! | (hasBefore ? 0 : 64)
  const form1 = hasBefore ? shape[i - 1]! : EDGE
  const form2 = hasAfter ? shape[i + 1]! : EDGE
  const seen = evidence.get(w) ?? 0
  const before = first > from ? word[first - 1]! : EDGE
  const after = last < to ? word[last]! : EDGE
  const place = Math.min(3, i - first) * 4 + Math.min(3, last - 1 - i)
  const vote = votes ? 1 + votes[i]! : 0
  const vote1 = votes && hasBefore && marks[i - 1] ? 1 + votes[i - 1]! : 0
  const vote2 = votes && hasAfter && marks[i + 1] ? 1 + votes[i + 1]! : 0
  out[0] = mix(w, 1)
  out[1] = mix(w, mix(form & CAPITAL, 2))
  out[2] = mix(suffix3[i]!, 3)
  out[3] = mix(suffix2[i]!, 4)
  out[4] = mix(prefix[i]!, 5)
  out[5] = mix(forms.suffix4[i]!, 6)
  out[6] = mix(form, 7)
  out[7] = mix(t, mix(form, 8))
  out[8] = mix(k, mix(t, 9))
  out[9] = mix(w1, 10)
  out[10] = mix(n1, 11)
  out[11] = mix(w2, 12)
  out[12] = mix(n2, 13)
  out[13] = mix(w1, mix(w, 14))
  out[14] = mix(n1, mix(w, 15))
  out[15] = mix(t1, mix(t, 16))
  out[16] = mix(s1, mix(t, 17))
  out[17] = mix(hasBefore ? cluster[i - 1]! : EDGE, 18)
  out[18] = mix(hasAfter ? cluster[i + 1]! : EDGE, 19)
  out[19] = mix(h, 20)
  out[20] = mix(h, mix(h1, 21))
  out[21] = mix(h, mix(g1, 22))
  out[22] = mix(h1, 23)
  out[23] = mix(g1, 24)
  out[24] = mix(seen, mix(h & (HINT.given | HINT.place | HINT.body | HINT.other), 25))
  out[25] = mix(seen, mix(form, 26))
  out[26] = mix(place, 27)
  out[27] = mix(place, mix(h, 28))
  out[28] = mix(before, 29)
  out[29] = mix(after, 30)
  out[30] = mix(before, mix(place, 31))
  out[31] = mix(after, mix(place, 32))
  out[32] = mix(word[last - 1]!, 33)
  out[33] = mix(hints[last - 1]!, mix(place & 3, 34))
  out[34] = mix(hints[first]!, mix(place >> 2, 35))
  out[35] = mix(form, mix(form1, 36))
  out[36] = mix(form, mix(form2, 37))
  out[37] = mix(first > from ? lexical.cluster[first - 1]! : EDGE, 38)
  out[38] = mix(last < to ? lexical.cluster[last]! : EDGE, 39)
  out[39] = mix(vote, 40)
  out[40] = mix(vote, mix(h, 41))
  out[41] = mix(vote, mix(vote1, 42))
  out[42] = mix(vote, mix(vote2, 43))
  out[43] = mix(vote, mix(seen, 44))
  out[44] = mix(word[first]!, 45)
  out[45] = mix(t, mix(h, 46))
  out[46] = mix(k, mix(hasBefore ? cluster[i - 1]! : EDGE, 47))
  out[47] = mix(k, mix(hasAfter ? cluster[i + 1]! : EDGE, 48))
  out[48] = mix(hints[last - 1]!, mix(hints[first]!, 49))
  out[49] = mix(w1, mix(h, 50))
  out[50] = mix(n1, mix(h, 51))
  out[51] = mix(h1, mix(g1, mix(h, 52)))
}

/** The features of two neighbouring labels, given the one before: what the later token is. */
export function pairFeatures(out: Int32Array, { hints, tags, marks }: Scene, i: number, before: number): void {
  out[0] = mix(before, 101)
  out[1] = mix(before, mix(tags[i]! * 4 + marks[i]!, 102))
  out[2] = mix(before, mix(hints[i]!, 103))
}
