import { CAPITAL, type Forms } from './forms.ts'
import type { Lexical } from './lexicon.ts'
import { mix } from './mix.ts'

/** How many features a token has. */
export const FEATURES = 36

/** What stands before the first token and after the last one of a sentence. */
const EDGE = -7

/**
 * The features of token `i` in the sentence `from`–`to`, as hashes, written to `out`: its own form, the words and
 * lexical classes on both sides, and the two word classes given before it.
 */
export function wordFeatures(
  out: Int32Array,
  forms: Forms,
  lexical: Lexical,
  given: Uint8Array,
  i: number,
  from: number,
  to: number,
): void {
  const { word, suffix3, suffix2, shape } = forms
  const w = word[i]!
  const w1 = i > from ? word[i - 1]! : EDGE
  const n1 = i + 1 < to ? word[i + 1]! : EDGE
  const n2 = i + 2 < to ? word[i + 2]! : EDGE
  const { cluster } = lexical
  const k = cluster[i]!
  const k1 = i > from ? cluster[i - 1]! : EDGE
  const l1 = i + 1 < to ? cluster[i + 1]! : EDGE
  const c = lexical.class[i]!
  const c1 = i > from ? lexical.class[i - 1]! : EDGE
  const d1 = i + 1 < to ? lexical.class[i + 1]! : EDGE
  const d2 = i + 2 < to ? lexical.class[i + 2]! : EDGE
  const t1 = i > from ? given[i - 1]! : EDGE
  const t2 = i > from + 1 ? given[i - 2]! : EDGE
  const s3 = suffix3[i]!
  const form = shape[i]! | (i === from ? 64 : 0)
  const around = (i > from ? shape[i - 1]! & CAPITAL : 2) | (i + 1 < to ? (shape[i + 1]! & CAPITAL) << 2 : 8)
  out[0] = mix(w, 1)
  out[1] = mix(forms.part[i]!, 2)
  out[2] = mix(s3, 3)
  out[3] = mix(suffix2[i]!, 4)
  out[4] = mix(forms.prefix[i]!, 5)
  out[5] = mix(form, 6)
  out[6] = mix(form * 16 + around, mix(c, 7))
  out[7] = mix(t1, 8)
  out[8] = mix(t1 * 64 + t2, 9)
  out[9] = mix(w, mix(t1, 10))
  out[10] = mix(w1, 11)
  out[11] = mix(n1, 12)
  out[12] = mix(n2, 14)
  out[13] = mix(w, mix(n1, 15))
  out[14] = mix(w, mix(w1, 16))
  out[15] = mix(d1, mix(c, 17))
  out[16] = mix(d1 * 1024 + d2, mix(c, 18))
  out[17] = mix(t1, mix(d1, 19))
  out[18] = mix(i + 1 < to ? suffix3[i + 1]! : EDGE, mix(c, 22))
  out[19] = mix(i > from ? suffix3[i - 1]! : EDGE, mix(c, 23))
  out[20] = mix(c, mix(t1 * 64 + t2, 24))
  out[21] = mix(c, mix(w1, 25))
  out[22] = mix(c, mix(n1, 26))
  out[23] = mix(form, mix(s3, mix(c1, 27)))
  out[24] = mix(forms.suffix4[i]!, 28)
  out[25] = mix(forms.suffix1[i]!, mix(form, 29))
  out[26] = mix(forms.suffix1[i]!, mix(t1, 30))
  out[27] = mix(i + 1 < to ? forms.suffix1[i + 1]! : EDGE, mix(forms.suffix1[i]!, 31))
  out[28] = mix(form, mix(d1, 40))
  out[29] = mix(k, 28)
  out[30] = mix(k1, mix(c, 29))
  out[31] = mix(l1, mix(c, 30))
  out[32] = mix(k, mix(t1, 31))
  out[33] = mix(k, mix(l1, 32))
  out[34] = mix(k, mix(k1, 33))
  out[35] = mix(t1, mix(l1, 34))
}
