import type { LipReport } from '../../../lips/lip-report.ts'
import { mapNamed } from '../../../lips/maps/maps.ts'
import { hang, wrap } from '../../terminal/lay.ts'
import { percent, roughly } from './figures.ts'
import type { LipSheet } from './lip-page.ts'

/** A claim that is among so many is among the likeliest. */
const LIKELY = 3

/** The two facts, and what cannot be known: to be read together, for each alone misleads. */
export function limits({ report, width, inks }: LipSheet): string[] {
  const sentences = [manyLookAlike(report), likeliest(report), NEVER]
  const [first = '', ...rest] = sentences.flatMap((words, i) => hang(i === 0 ? '▲ ' : '  ', wrap(words, width - 2)))
  return [first.replace('▲', inks.doubt('▲')), ...rest]
}

const NEVER =
  'Lips can be consistent with a claim, contradict it, or leave it not testable on this footage. They never show which words were spoken.'

function manyLookAlike({ range, maps }: LipReport): string {
  const [fewest, most] = range.counts
  const least = maps.find(({ count }) => count === fewest)
  const largest = maps.find(({ count }) => count === most)
  if (maps.length === 1)
    return `${roughly(fewest)} sequences of English words look exactly like this one (${nameOf(least?.map)}).`
  return `${roughly(fewest)} (${nameOf(least?.map)}) to ${roughly(most)} (${nameOf(largest?.map)}) sequences of English words look exactly like this one. No map of what looks alike is the right one; the truth of one speaker lies somewhere in that range.`
}

const nameOf = (id: string | undefined): string => (id && mapNamed(id)?.name) || 'no map'

function likeliest({ maps, range, words }: LipReport): string {
  const guessed = [...new Set(words.filter(({ ground }) => ground === 'guess').map(({ word }) => `“${word}”`))]
  const high = maps.filter(({ rank }) => rank !== null && rank <= LIKELY).length
  const shares =
    maps.length === 1 ? percent(range.shares[0]) : `${percent(range.shares[0])} to ${percent(range.shares[1])}`
  const among = maps.length === 1 ? '' : ` under ${high} of ${maps.length} maps`
  return high > 0
    ? `It is among the ${LIKELY} likeliest English phrases of them${among} (${shares} by the language model). That comes from the language, not from the lips: a reader who guesses the likeliest phrase gives the same words.`
    : `It is not among the ${LIKELY} likeliest English phrases of them under any map (${shares} by the language model): ${guessed.length > 0 ? `what was guessed from its spelling (${guessed.join(', ')}) is rare in the model or missing, so this rank says little.` : 'somebody who reads lips by what is likely would have read something else.'}`
}
