import { isVowel, type Phone, type Pronunciation } from './phone.ts'

/** Sounds of the International Phonetic Alphabet and the phone of American English nearest to each; longer ones are tried first. */
const SOUNDS: { readonly [ipa: string]: readonly Phone[] } = {
  // Diphthongs and affricates.
  aɪ: ['AY'],
  aʊ: ['AW'],
  eɪ: ['EY'],
  oʊ: ['OW'],
  əʊ: ['OW'],
  ɔɪ: ['OY'],
  tʃ: ['CH'],
  dʒ: ['JH'],
  ʧ: ['CH'],
  ʤ: ['JH'],
  ts: ['T', 'S'],
  tɕ: ['CH'],
  dʑ: ['JH'],
  tʂ: ['CH'],
  // Vowels.
  i: ['IY'],
  ɪ: ['IH'],
  ɨ: ['IH'],
  y: ['UW'],
  e: ['EY'],
  ɛ: ['EH'],
  æ: ['AE'],
  a: ['AA'],
  ɑ: ['AA'],
  ɒ: ['AA'],
  ɔ: ['AO'],
  o: ['OW'],
  ʊ: ['UH'],
  u: ['UW'],
  ʌ: ['AH'],
  ə: ['AH'],
  ɐ: ['AH'],
  ɜ: ['ER'],
  ɝ: ['ER'],
  ɚ: ['ER'],
  ø: ['ER'],
  œ: ['ER'],
  // Consonants.
  p: ['P'],
  b: ['B'],
  t: ['T'],
  d: ['D'],
  k: ['K'],
  g: ['G'],
  ɡ: ['G'],
  m: ['M'],
  n: ['N'],
  ɲ: ['N', 'Y'],
  ŋ: ['NG'],
  f: ['F'],
  v: ['V'],
  θ: ['TH'],
  ð: ['DH'],
  s: ['S'],
  z: ['Z'],
  ʃ: ['SH'],
  ʒ: ['ZH'],
  ɕ: ['SH'],
  ʑ: ['ZH'],
  ʂ: ['SH'],
  ʐ: ['ZH'],
  x: ['K'],
  h: ['HH'],
  ɦ: ['HH'],
  l: ['L'],
  ɫ: ['L'],
  ʎ: ['L', 'Y'],
  r: ['R'],
  ɹ: ['R'],
  ɾ: ['D'],
  ʁ: ['R'],
  j: ['Y'],
  w: ['W'],
  ʋ: ['V'],
}

const LONGEST = 2

/** Stress, length, ties, syllables and other marks that change nothing here; the slashes and brackets around a transcription. */
const MARKS = /[ˈˌːˑ.\u203f\s/[\]()\p{M}ʲˠʰ]/gu

/** A transcription in IPA as phones of American English, or null when a sound in it has none. */
export function fromIpa(ipa: string): Pronunciation | null {
  const sounds = ipa.normalize('NFD').replace(MARKS, '')
  const phones: Phone[] = []
  for (let at = 0; at < sounds.length; ) {
    const length = [...Array(LONGEST).keys()].map((k) => LONGEST - k).find((n) => SOUNDS[sounds.slice(at, at + n)])
    if (length === undefined) return null
    phones.push(...SOUNDS[sounds.slice(at, at + length)]!)
    at += length
  }
  return phones.some(isVowel) ? phones : null
}
