/** The 39 phones of American English as the CMU Pronouncing Dictionary writes them (ARPABET without stress). */
export const PHONES = [
  'AA',
  'AE',
  'AH',
  'AO',
  'AW',
  'AY',
  'B',
  'CH',
  'D',
  'DH',
  'EH',
  'ER',
  'EY',
  'F',
  'G',
  'HH',
  'IH',
  'IY',
  'JH',
  'K',
  'L',
  'M',
  'N',
  'NG',
  'OW',
  'OY',
  'P',
  'R',
  'S',
  'SH',
  'T',
  'TH',
  'UH',
  'UW',
  'V',
  'W',
  'Y',
  'Z',
  'ZH',
] as const

export type Phone = (typeof PHONES)[number]

/** One way to say a word. */
export type Pronunciation = readonly Phone[]

const KNOWN: ReadonlySet<string> = new Set(PHONES)

const VOWELS: ReadonlySet<Phone> = new Set<Phone>([
  'AA',
  'AE',
  'AH',
  'AO',
  'AW',
  'AY',
  'EH',
  'ER',
  'EY',
  'IH',
  'IY',
  'OW',
  'OY',
  'UH',
  'UW',
])

export const isPhone = (written: string): written is Phone => KNOWN.has(written)

export const isVowel = (phone: Phone): boolean => VOWELS.has(phone)

/** Reads “W IY1 L”, with stress or without; null when something in it is no phone. */
export function readPhones(written: string): Pronunciation | null {
  const phones = written
    .trim()
    .split(/\s+/u)
    .map((symbol) => symbol.toUpperCase().replace(/[012]$/u, ''))
  return phones.every(isPhone) ? phones : null
}
