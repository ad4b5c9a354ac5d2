import { PHONES, type Phone, type Pronunciation } from './phone.ts'

/** Which ways of saying a word are known; none for a word that is not. */
export type Dictionary = {
  /** The ways to say a word, written in lower case, the usual one first. */
  pronunciations: (word: string) => readonly Pronunciation[]
  /** Every word with its ways, in the order of code units. */
  entries: () => Iterable<readonly [word: string, pronunciations: readonly Pronunciation[]]>
}

/** A phone is one letter in the file, so that a word is found in the text as it lies there. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm'
const PHONE_OF: ReadonlyMap<string, Phone> = new Map(PHONES.map((phone, i) => [LETTERS[i]!, phone]))
const LETTER_OF: ReadonlyMap<Phone, string> = new Map(PHONES.map((phone, i) => [phone, LETTERS[i]!]))

/** A dictionary from its text: sorted lines “word=ways”, each way a letter a phone, ways parted by commas. */
export function dictionary(text: string): Dictionary {
  return {
    pronunciations: (word) => {
      const line = lineOf(text, word)
      return line === null ? [] : waysOf(line)
    },
    entries: function* () {
      for (const line of text.split('\n')) {
        const cut = line.indexOf('=')
        if (cut > 0) yield [line.slice(0, cut), waysOf(line.slice(cut + 1))]
      }
    },
  }
}

/** The text that `dictionary` reads. */
export function dictionaryText(entries: readonly (readonly [string, readonly Pronunciation[]])[]): string {
  const letters = (way: Pronunciation): string => way.map((phone) => LETTER_OF.get(phone)!).join('')
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, ways]) => `${word}=${[...new Set(ways.map(letters))].join()}\n`)
    .join('')
}

/** The CMU Pronouncing Dictionary, as it comes with the package (models/phones-en); 2 MB that are loaded only when asked for. */
export async function englishDictionary(): Promise<Dictionary> {
  const { PRONUNCIATIONS } = await import('../../../models/phones-en/pronunciations.js')
  return dictionary(PRONUNCIATIONS)
}

/** Binary search among lines of different lengths: each probe goes back to where its line begins. */
function lineOf(text: string, word: string): string | null {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1
    const order = compare(text, start, word)
    const end = text.indexOf('\n', start)
    if (order === 0) return text.slice(start + word.length + 1, end)
    if (order < 0) low = end + 1
    else high = start
  }
  return null
}

const CUT = '='.charCodeAt(0)

/** The word that a line begins with against another, by code units; without a copy, for 20,000 words are looked up in a row. */
function compare(text: string, start: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i)
    // The word of the line has ended before the other, which makes it the smaller.
    if (code === CUT) return -1
    const difference = code - word.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return text.charCodeAt(start + word.length) === CUT ? 0 : 1
}

function waysOf(written: string): Pronunciation[] {
  const ways: Phone[][] = [[]]
  for (const letter of written)
    if (letter === ',') ways.push([])
    else ways.at(-1)!.push(PHONE_OF.get(letter)!)
  return ways
}
