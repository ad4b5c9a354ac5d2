import { stem } from '../../language/en/headline-stem.ts'
import type { Reading } from '../../reading/reading.ts'
import { shingles } from '../../text/likeness/shingles.ts'
import { foldedWords, hashOf } from '../../text/likeness/words.ts'
import { rarity } from './rarity.ts'

/**
 * What is kept of an article to find its story: about a kilobyte of plain JSON. Everything in it is a hash (32 bits,
 * unsigned), in ascending order; it depends on the reading alone.
 */
export type Digest = {
  /** Days from 1970-01-01 to the day it was published, null when that is not known. */
  day: number | null
  /** The stems that tell most about it, and how much it is about each: 1 + ln of how often, those at its top twice. */
  terms: number[]
  weights: number[]
  /** Who speaks in it, by name. */
  agents: number[]
  /** Of each quotation two runs of words, so that one who trims it is likely to keep one of them. */
  quotes: number[]
}

/** More terms find no better neighbours: B³ on the story sets is the same from 64 to all, bench/RESULTS.md. */
const TERMS = 64
/** Words at the top of an article, where news says what it is about. They and those of the title count twice. */
const TOP = 70
/** The words of a longer text are counted in its first part. UTF-16 code units. */
const LONGEST = 60_000
/** Runs of this many words; shorter quotations are often set phrases. */
const RUN = 5
const RUNS_A_QUOTE = 2
const QUOTES = 40
const AGENTS = 24

/** The same reading gives the same digest, in every archive and at every time. */
export function digestOf({ article, attributions, speakers }: Reading): Digest {
  const { text, title, published } = article
  const quoted = attributions.filter(({ form }) => form !== 'indirect')
  const contents = quoted.slice(0, QUOTES).map(({ content }) =>
    content
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .slice(0, LONGEST),
  )
  const names = speakers.flatMap(({ named, name }) => (named && name !== null ? [name] : []))
  return {
    day: dayOf(published),
    ...termsOf(text, title ?? ''),
    agents: ascending(names.slice(0, AGENTS).map(nameHash)),
    quotes: ascending(contents.flatMap(runsOf)),
  }
}

/** The terms of a text and its title alone. */
export function termsOf(text: string, title: string): Pick<Digest, 'terms' | 'weights'> {
  const counts = new Map<string, number>()
  const words = foldedWords(text.slice(0, LONGEST))
  const said = [...words, ...words.slice(0, TOP), ...doubled(foldedWords(title.slice(0, LONGEST)))]
  for (const { text: word } of said) counts.set(word, (counts.get(word) ?? 0) + 1)
  const alone = { articles: 0, of: 0 }
  const ranked = [...stemmed(counts)]
    .map(([term, times]) => ({ term, weight: 1 + Math.log(times) }))
    .map((t) => ({ ...t, tells: t.weight * rarity(t.term, alone) }))
    .filter(({ tells }) => tells > 0)
    .sort((a, b) => b.tells - a.tells || a.term - b.term)
    .slice(0, TERMS)
    .sort((a, b) => a.term - b.term)
  return { terms: ranked.map(({ term }) => term), weights: ranked.map(({ weight }) => rounded(weight)) }
}

/** The same counts by the hash of the stem. */
function stemmed(counts: ReadonlyMap<string, number>): Map<number, number> {
  const byTerm = new Map<number, number>()
  for (const [word, times] of counts) {
    const term = hashOf(stem(word))
    byTerm.set(term, (byTerm.get(term) ?? 0) + times)
  }
  return byTerm
}

const doubled = <T>(items: readonly T[]): T[] => [...items, ...items]
const rounded = (weight: number): number => Math.round(weight * 100) / 100
const ascending = (hashes: readonly number[]): number[] => [...new Set(hashes)].sort((a, b) => a - b)

/** The runs with the smallest hashes: whoever has the same words picks the same ones (a bottom sketch, Broder 1997). */
function runsOf(content: string): number[] {
  const words = foldedWords(content)
  return words.length < RUN ? [] : [...shingles(words, RUN).slice(0, RUNS_A_QUOTE)]
}

const nameHash = (name: string): number =>
  hashOf(
    foldedWords(name)
      .map(({ text }) => text)
      .join(' '),
  )

const DAY = /^\d{4}-\d{2}-\d{2}/
const MS_A_DAY = 86_400_000

/** Of a date or time of ISO 8601, as stated where it was published. */
function dayOf(published: string | null): number | null {
  const day = Date.parse(DAY.exec(published ?? '')?.[0] ?? '')
  return Number.isNaN(day) ? null : day / MS_A_DAY
}
