import type { LipReport, ReportWord } from '../../lips/lip-report.ts'
import type { Phone } from '../../lips/phones/phone.ts'
import type { SpokenClaim } from '../../lips/phones/phones-of.ts'

/** `/lips.json`: one map of a report. */
export type LipsAnswer = LipReport
/** `/lips/others.json`. */
export type OthersAnswer = { phones: number; sentences: string[] }

export const phonesOf = (written: string): Phone[] => written.split(' ') as Phone[]

/** The claim as it is laid on footage, from what the service wrote. */
export function spokenClaim(claim: string, words: readonly ReportWord[]): SpokenClaim {
  const spoken = words.map(({ phones, ...word }) => ({ ...word, phones: phonesOf(phones), ways: [phonesOf(phones)] }))
  return { claim, words: spoken, unknown: [] }
}

/** Nobody counts the digits of longer numbers; the command cuts at as many. */
const LONGEST_WHOLE = 15

/** A number with its thousands apart, “1.2 × 10^45” for what is too long to be read. */
export const grouped = (digits: string): string =>
  digits.length <= LONGEST_WHOLE
    ? BigInt(digits).toLocaleString('en')
    : `${digits[0]}.${digits[1]} × 10^${digits.length - 1}`
