import type { VisemeMap } from '../maps/viseme-map.ts'
import type { SaidWords } from '../running-words.ts'
import { type Chance, chanceOf, chancePairs, type Said } from './chance.ts'
import { lacking } from './lacking.ts'
import { type Level, likenessesBy } from './levels.ts'
import { type LipReadings, type ReaderReport, wordsOf } from './lip-readings.ts'
import { readersOf } from './readers.ts'

/** What several reports of one clip are worth together. Agreement is not truth: two can make one mistake. */
export type Agreement = {
  schema: 'hearsay/lip-agreement/1'
  readers: { reader: string; reports: string[]; outlets: string[]; blind: boolean | null; lacks: string[] }[]
  /** Each two readers; none for fewer than two. */
  pairs: ReaderPair[]
  notes: string[]
}

export type ReaderPair = {
  /** Ids of the two reports that were compared. */
  reports: [string, string]
  /** Null where they cannot be compared; `says` tells why. */
  levels: { [level in Level]: { likeness: number; chance: Chance; isAboveChance: boolean } } | null
  says: string
}

export type AgreementSources = {
  /** The phones of a word, null for one that nobody knows. */
  phonesOf: (word: string) => Said['phones'] | null
  map: VisemeMap
  running: SaidWords
}

export function agreement({ reports }: LipReadings, sources: AgreementSources): Agreement {
  const readers = readersOf(reports)
  const pairs = readers.flatMap((a, k) => readers.slice(k + 1).map((b) => compared(a.counts, b.counts, sources)))
  return {
    schema: 'hearsay/lip-agreement/1',
    readers: readers.map(({ reader, reports: own, outlets, counts }) => ({
      reader,
      reports: own,
      outlets,
      blind: counts.blind,
      lacks: lacking(counts),
    })),
    pairs,
    notes: [
      ...readers.filter((r) => r.reports.length > 1 || r.outlets.length > 1).map(countsOnce),
      ...(readers.length < 2
        ? ['One reader alone: nobody else has read this footage, so nothing can be compared.']
        : []),
      ...readers.filter((r) => r.counts.blind !== true).map(({ reader, counts }) => notBlind(reader, counts)),
    ],
  }
}

const countsOnce = ({ reader, reports, outlets }: { reader: string; reports: string[]; outlets: string[] }): string =>
  `${reader} stands in ${outlets.length || reports.length} ${outlets.length > 0 ? 'outlets' : 'reports'} and counts once.`

const notBlind = (reader: string, { blind }: ReaderReport): string =>
  blind === false
    ? `${reader} knew what was claimed: that the words agree with the claim weighs nothing.`
    : `It is not known whether ${reader} knew what was claimed.`

function compared(a: ReaderReport, b: ReaderReport, sources: AgreementSources): ReaderPair {
  const reports: [string, string] = [a.id, b.id]
  const objection = objectionTo(a, b)
  if (objection) return { reports, levels: null, says: objection }
  const [left, right] = [spoken(a, b, sources), spoken(b, a, sources)]
  const unknown = [...left.unknown, ...right.unknown]
  if (unknown.length > 0)
    return {
      reports,
      levels: null,
      says: `It is not known how “${unknown[0]!.slice(0, 40)}” is pronounced: give a list of pronunciations with their sources.`,
    }
  if (left.words.length === 0 || right.words.length === 0)
    return { reports, levels: null, says: 'They have no seconds in common, so nothing can be compared.' }
  const levels = levelsOf(left.words, right.words, sources)
  return { reports, levels, says: [meaningOf(levels), ...doubts(a, b)].join(' ') }
}

function objectionTo(a: ReaderReport, b: ReaderReport): string | null {
  if (a.footage.sha256 && b.footage.sha256 && a.footage.sha256 !== b.footage.sha256)
    return 'They read different files (the hashes differ), so they are not compared: a copy may be cut otherwise.'
  if (a.language && b.language && a.language !== b.language)
    return `They read different languages (${a.language} and ${b.language}), so they are not compared.`
  return null
}

function levelsOf(
  a: readonly Said[],
  b: readonly Said[],
  { map, running }: AgreementSources,
): NonNullable<ReaderPair['levels']> {
  const likenesses = likenessesBy(map)
  const pairs = chancePairs(running, [a.length, b.length])
  const level = (name: Level): { likeness: number; chance: Chance; isAboveChance: boolean } => {
    const likeness = likenesses[name](a, b)
    const chance = chanceOf(pairs, likenesses[name])
    return { likeness, chance, isAboveChance: likeness > chance.high }
  }
  return { words: level('words'), phones: level('phones'), visemes: level('visemes') }
}

function meaningOf({ words, phones, visemes }: NonNullable<ReaderPair['levels']>): string {
  if (words.isAboveChance) return 'They agree on words more than unrelated sentences do.'
  if (visemes.isAboveChance || phones.isAboveChance)
    return 'They agree on the shapes of the mouth and not on the words: the same lips, different guesses.'
  return 'They agree no more than unrelated sentences do: at least one misread the lips, or they read other seconds.'
}

/** What weakens a comparison that could be made. */
function doubts(a: ReaderReport, b: ReaderReport): string[] {
  const isTimed = [a, b].every(({ parts }) => parts.every(({ start, end }) => start !== null && end !== null))
  const isSame = a.footage.sha256 !== null && a.footage.sha256 === b.footage.sha256
  return [
    ...(isTimed ? [] : ['Without time codes they may have read different seconds.']),
    ...(isSame ? [] : ['Without hashes it is not certain that they saw the same file.']),
  ]
}

/** The words of a report in the seconds that both read, with their phones. Without time codes: all of them. */
function spoken(
  own: ReaderReport,
  other: ReaderReport,
  { phonesOf }: AgreementSources,
): { words: Said[]; unknown: string[] } {
  const [mine, theirs] = [secondsOf(own), secondsOf(other)]
  const isShared = ({ start, end }: { start: number | null; end: number | null }): boolean =>
    !mine || !theirs || (start! < theirs.end && end! > theirs.start)
  const written = wordsOf({ parts: own.parts.filter(isShared) })
    .map(plainWord)
    .filter((word) => word !== '')
  const said = written.map((word) => ({ word, phones: phonesOf(word) }))
  return {
    words: said.flatMap(({ word, phones }) => (phones ? [{ word, phones }] : [])),
    unknown: said.filter(({ phones }) => !phones).map(({ word }) => word),
  }
}

/** From the first to the last second; null where a part has no time codes. */
function secondsOf({ parts }: ReaderReport): { start: number; end: number } | null {
  const times = parts.flatMap(({ start, end }) => (start === null || end === null ? [] : [start, end]))
  return times.length < 2 * parts.length || parts.length === 0
    ? null
    : { start: Math.min(...times), end: Math.max(...times) }
}

const plainWord = (word: string): string =>
  word
    .replace(/[’‘ʼ]/gu, "'")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
