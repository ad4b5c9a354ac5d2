import { BASE_RATES, READER_BAND } from '../../../lips/base-rates.ts'
import { hang, wrap } from '../../terminal/lay.ts'
import type { LipSheet } from './lip-page.ts'

/** How often readers are right, as published: the band, and with --explain each figure with its source. */
export function baseRates({ width, inks, explain }: LipSheet): string[] {
  const [from, to] = [READER_BAND.from, READER_BAND.to].map((share) => Math.round(100 * share))
  const band = `In published tests practised readers got about ${from} % of the words of television right, and ${to} % of sentences read aloud; on videos of the web professionals had word error rates of 86 and 93 %. No accuracy is published for any reader that the press names.`
  const rates = BASE_RATES.flatMap(({ who, material, figure, source, status }) => {
    const seen = status === 'abstract' ? 'abstract seen' : 'as reported'
    return hang('  ', wrap(`${who}, ${material}: ${figure} (${source}; ${seen})`, width - 2)).map(inks.faint)
  })
  return [...wrap(band, width), ...(explain ? rates : [])]
}
