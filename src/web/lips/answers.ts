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

/** A number with its thousands apart, of any size. */
export const grouped = (digits: string): string => BigInt(digits).toLocaleString('en')
