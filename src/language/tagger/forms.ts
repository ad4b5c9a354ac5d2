import type { Token } from '../syntax.ts'
import { hashOf, mix } from './mix.ts'

/** What a tagger sees of each token's form, one whole number a token. */
export type Forms = {
  /** The lower-case word. */
  word: Int32Array
  /** What stands after its last hyphen, the word itself without one. */
  part: Int32Array
  /** Its last four letters, three, two, and the last one. */
  suffix4: Int32Array
  suffix3: Int32Array
  suffix2: Int32Array
  suffix1: Int32Array
  /** Its first three letters. */
  prefix: Int32Array
  /** `CAPITAL` and the other bits below, together. */
  shape: Uint8Array
}

export const CAPITAL = 1
export const ALL_CAPITALS = 2
export const DIGIT = 4
export const HYPHEN = 8
export const PERIOD = 16
/** A capital after a small letter: “McCain”, “iPhone”. */
export const INNER_CAPITAL = 32

/** Reads the forms of all tokens in one pass over their characters. */
export function formsOf(tokens: readonly Token[]): Forms {
  const n = tokens.length
  const forms: Forms = {
    word: new Int32Array(n),
    part: new Int32Array(n),
    suffix4: new Int32Array(n),
    suffix3: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix1: new Int32Array(n),
    prefix: new Int32Array(n),
    shape: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) readForm(forms, i, tokens[i]!)
  return forms
}

/** Longer tokens (addresses, noise) are read at their beginning and end only. */
const LONGEST = 64

function readForm(forms: Forms, i: number, { word, lower }: Token): void {
  const length = lower.length
  let hash = 0x811c9dc5
  let part = 0x811c9dc5
  let z = 0
  let a = 0
  let b = 0
  let c = 0
  let shape = 0
  for (let k = length > LONGEST ? length - LONGEST : 0; k < length; k++) {
    const code = lower.charCodeAt(k)
    hash = Math.imul(hash ^ code, 0x01000193)
    part = Math.imul(part ^ code, 0x01000193)
    z = a
    a = b
    b = c
    c = code
    if (code < 58) {
      if (code > 47) shape |= DIGIT
      else if (code === 45 && k > 0 && k + 1 < length) {
        shape |= HYPHEN
        part = 0x811c9dc5
      } else if (code === 46 && k > 0) shape |= PERIOD
    }
  }
  forms.word[i] = hash ^ (hash >>> 15)
  forms.part[i] = part ^ (part >>> 15)
  forms.suffix2[i] = mix(b, c)
  forms.suffix3[i] = mix(mix(b, c), a)
  forms.suffix4[i] = mix(mix(mix(b, c), a), z)
  forms.suffix1[i] = c
  forms.prefix[i] = mix(mix(lower.charCodeAt(0), lower.charCodeAt(1) | 0), lower.charCodeAt(2) | 0)
  forms.shape[i] = word === lower ? shape : shape | capitals(word, lower)
}

/** The hash by which a word in lower case is known. */
export const hashForm = (lower: string): number => hashOf(lower, Math.max(0, lower.length - LONGEST))

function capitals(word: string, lower: string): number {
  let shape = word.charCodeAt(0) === lower.charCodeAt(0) ? 0 : CAPITAL
  let small = 0
  let large = 0
  for (let k = 1; k < word.length && k < LONGEST; k++) {
    const code = word.charCodeAt(k)
    if (code !== lower.charCodeAt(k) && code !== 0x2019) large++
    else if (code > 96 && code !== 0x2019) small++
  }
  if (shape === CAPITAL && small === 0 && large > 0) shape |= ALL_CAPITALS
  else if (large > 0) shape |= INNER_CAPITAL
  return shape
}
