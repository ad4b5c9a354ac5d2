const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const GROUPS = ['', 'thousand', 'million', 'billion', 'trillion']
const ORDINALS: { readonly [word: string]: string } = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** Longer numbers are read digit by digit, as telephone numbers are. */
const LONGEST = 15

/** How a number is most often said: “12”, “1,500”, “2.5”, “21st”; “1998” as a year. Null for what is no number. */
export function numeralWords(written: string): readonly string[] | null {
  const [, whole, fraction, ordinal] = /^(\d[\d,]*)(?:\.(\d+))?(st|nd|rd|th)?$/u.exec(written.toLowerCase()) ?? []
  if (whole === undefined) return null
  const digits = whole.replaceAll(',', '')
  const said = digits.length > LONGEST ? oneByOne(digits) : isYear(whole) ? yearWords(digits) : cardinal(Number(digits))
  const all = fraction === undefined ? said : [...said, 'point', ...oneByOne(fraction)]
  return ordinal === undefined ? all : [...all.slice(0, -1), ordinalOf(all.at(-1)!)]
}

const oneByOne = (digits: string): string[] => Array.from(digits, (d) => ONES[Number(d)]!)

/** Four digits without a comma, as they stand in dates; “2000” to “2009” are said as numbers. */
const isYear = (whole: string): boolean => /^(?:1[1-9]|20)\d\d$/u.test(whole) && !/^200\d$/u.test(whole)

function yearWords(digits: string): string[] {
  const [century, rest] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  if (rest === 0) return [...cardinal(century), 'hundred']
  return [...cardinal(century), ...(rest < 10 ? ['oh'] : []), ...cardinal(rest)]
}

function cardinal(number: number): string[] {
  if (number < 20) return [ONES[number]!]
  if (number < 100) return [TENS[Math.floor(number / 10)]!, ...rest(number % 10)]
  if (number < 1000) return [ONES[Math.floor(number / 100)]!, 'hundred', ...rest(number % 100)]
  const group = Math.floor(Math.log10(number) / 3)
  const size = 1000 ** group
  return [...cardinal(Math.floor(number / size)), GROUPS[group]!, ...rest(number % size)]
}

const rest = (number: number): string[] => (number === 0 ? [] : cardinal(number))

const ordinalOf = (word: string): string =>
  ORDINALS[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`)
