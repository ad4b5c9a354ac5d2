import type { Span } from '../text/span.ts'
import { VERSION } from '../version.ts'
import { type VisibleEvent, visibleEvents } from './events/visible-events.ts'
import { type Homophenes, homophenes } from './homophene/homophenes.ts'
import type { LanguageModel } from './language-model/language-model.ts'
import type { VocabularyWord } from './lexicon/vocabulary.ts'
import { type LipFailure, lipFailure } from './lip-failure.ts'
import { MAPS } from './maps/maps.ts'
import type { VisemeMap } from './maps/viseme-map.ts'
import { claimWords } from './phones/claim-words.ts'
import { type PhoneGround, type PhoneSources, phonesOf, type SpokenClaim, type SpokenWord } from './phones/phones-of.ts'

/** What lips can tell about a claim without any footage: what else looks the same, and what an eye would have to see. Plain JSON. */
export type LipReport = {
  schema: 'hearsay/lips/1'
  claim: string
  words: ReportWord[]
  events: VisibleEvent[]
  /** One for each map that was asked for, in the order of `MAPS`. */
  maps: Homophenes[]
  range: LipRange
  run: { version: string; model: string /** Words in the vocabulary. */; vocabulary: number; beam: number }
}

/** A word of the claim, where it stands in it, and who says how it is said. */
export type ReportWord = { word: string; at: Span; phones: string; ground: PhoneGround; source: string | null }

/** The least and the most over the maps; shares with what means the same. `ranks[1]` is null when the claim is not among the likeliest under some map. */
export type LipRange = {
  counts: [string, string]
  ranks: [number | null, number | null]
  shares: [number, number]
}

/** What a report needs: pronunciations, words that may have been meant, and how likely they are. */
export type LipSources = PhoneSources & { vocabulary: readonly VocabularyWord[]; model: LanguageModel }

export type LipOptions = { maps?: readonly VisemeMap[]; beam?: number }

/** So many hypotheses are kept at each place. Ten times as many change no rank of the measured claim (bench/RESULTS.md). */
export const BEAM = 3000
/** A claim of 20 phones is searched with the whole beam; longer ones with less, so that time is bounded. */
const MOST_WORK = 20 * BEAM
const LEAST_BEAM = 50
const LONGEST = { characters: 10_000, words: 200, phones: 1200 } as const

/** The report on a claim, or why there can be none. The same claim and sources give the same bytes. */
export function lipReport(claim: string, sources: LipSources, options: LipOptions = {}): LipReport | LipFailure {
  const spoken = speakable(claim, sources)
  if ('error' in spoken) return spoken
  const phones = spoken.words.reduce((sum, word) => sum + word.phones.length, 0)
  const beam = Math.min(options.beam ?? BEAM, Math.max(LEAST_BEAM, Math.floor(MOST_WORK / phones)))
  const { vocabulary, model } = sources
  const maps = (options.maps ?? MAPS).map((map) => homophenes(spoken.words, map, { vocabulary, model, beam }))
  return {
    schema: 'hearsay/lips/1',
    claim,
    words: spoken.words.map(reportWord),
    events: visibleEvents(spoken.words),
    maps,
    range: rangeOf(maps),
    run: { version: VERSION, model: model.name, vocabulary: vocabulary.length, beam },
  }
}

/** The claim in phones, or why it cannot be put into them. */
function speakable(claim: string, sources: LipSources): SpokenClaim | LipFailure {
  if (claim.length > LONGEST.characters) return lipFailure('too-long', `${claim.length} characters`)
  const words = claimWords(claim)
  if (words.length === 0) return lipFailure('empty', '')
  if (words.length > LONGEST.words) return lipFailure('too-long', `${words.length} words`)
  const spoken = phonesOf(claim, sources)
  const names = [...new Set(spoken.unknown.map(({ at }) => claim.slice(at.start, at.end)))]
  const guessed = spoken.words.filter(({ ground }) => ground === 'guess').length
  const foreign = names.length > 0 && spoken.unknown.length + guessed > words.length / 2
  if (foreign) return lipFailure('not-english', list(names))
  if (names.length > 0) return lipFailure('unknown-words', list(names))
  const phones = spoken.words.reduce((sum, word) => sum + word.phones.length, 0)
  return phones > LONGEST.phones ? lipFailure('too-long', `${phones} sounds`) : spoken
}

/** The first few, for a sentence. */
const MOST_NAMED = 5
const list = (names: readonly string[]): string =>
  names
    .slice(0, MOST_NAMED)
    .map((name) => `“${name}”`)
    .join(', ') + (names.length > MOST_NAMED ? ' …' : '')

const reportWord = ({ word, at, phones, ground, source }: SpokenWord): ReportWord => ({
  word,
  at,
  phones: phones.join(' '),
  ground,
  source,
})

function rangeOf(maps: readonly Homophenes[]): LipRange {
  const counts = maps.map(({ count }) => BigInt(count)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const ranks = maps.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const shares = maps.map(({ meaningShare }) => meaningShare).sort((a, b) => a - b)
  const known = (rank: number | undefined): number | null => (rank !== undefined && Number.isFinite(rank) ? rank : null)
  return {
    counts: [String(counts[0] ?? 0), String(counts.at(-1) ?? 0)],
    ranks: [known(ranks[0]), known(ranks.at(-1))],
    shares: [shares[0] ?? 0, shares.at(-1) ?? 0],
  }
}
