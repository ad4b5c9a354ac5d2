/** Larger numbers are rounded: nobody counts their digits. */
const LONGEST_WHOLE = 15

/** “1,604,603”; “1.2 × 10^45” for what is too long to be read. Takes a whole number in decimal digits. */
export function counted(digits: string): string {
  if (digits.length <= LONGEST_WHOLE) return digits.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${digits[0]}.${digits[1]} × 10^${digits.length - 1}`
}

/** For sentences: “1.6 million”, “108 billion”, “775”. */
export function roughly(digits: string): string {
  const groups = Math.floor((digits.length - 1) / 3)
  const name = NAMES[groups]
  if (groups < 2) return counted(digits)
  if (name === undefined) return counted(digits)
  const head = Number(digits) / 1000 ** groups
  return `${head < 10 ? head.toFixed(1) : Math.round(head)} ${name}`
}

const NAMES = ['', 'thousand', 'million', 'billion', 'trillion']

/** A space at which no line ends. */
const TIE = '\u00a0'

/** A share, 0–1, in percent: “67 %”, “0.4 %”, “< 0.1 %”. */
export function percent(share: number): string {
  const hundredths = 100 * share
  if (hundredths < 0.1) return `<${TIE}0.1${TIE}%`
  return `${hundredths < 10 ? hundredths.toFixed(1) : Math.round(hundredths)}${TIE}%`
}
