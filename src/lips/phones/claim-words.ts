import { type Span, span } from '../../text/span.ts'
import { numeralWords } from './numerals.ts'

/** A word as it is said, and the stretch of the claim that it was read from (“12” is one stretch, “$5” two words of one). */
export type ClaimWord = { word: string; at: Span }

/** Signs that are said. What follows a currency is said before it. */
const SIGNS: { readonly [sign: string]: string } = { '%': 'percent', '&': 'and', '+': 'plus', '=': 'equals', '@': 'at' }
const CURRENCIES: { readonly [sign: string]: string } = { $: 'dollars', '€': 'euros', '£': 'pounds' }

const PART =
  /(?<currency>[$€£])?(?<number>\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?)|(?<dotted>\p{L}(?:\.\p{L})+\.?)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’‘ʼ\-‐‑]\p{L}[\p{L}\p{M}]*)*)|(?<sign>[%&+=@])/gu

/** The words of a claim in lower case. Punctuation, emoji and other signs are not said and give none. */
export function claimWords(claim: string): ClaimWord[] {
  return [...claim.matchAll(PART)].flatMap((match) => {
    const at = span(match.index, match.index + match[0].length)
    return saidFor(match.groups ?? {}).map((word) => ({ word, at }))
  })
}

function saidFor({ currency, number, dotted, word, sign }: { [name: string]: string | undefined }): readonly string[] {
  if (number !== undefined) return [...(numeralWords(number) ?? []), ...(currency ? [CURRENCIES[currency]!] : [])]
  if (sign !== undefined) return [SIGNS[sign]!]
  return [plain((dotted ?? word)!)]
}

/** Lower case, straight apostrophes and hyphens, no accents: as dictionaries have it. */
export const plain = (word: string): string =>
  word.replace(/[’‘ʼ]/gu, "'").replace(/[‐‑]/gu, '-').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
