import { KEYS } from './bounds.ts'
import type { Digest } from './digest.ts'
import { type Frequency, rarity } from './rarity.ts'
import type { Setting } from './setting.ts'

/** A digest whose terms weigh as much as they tell; the weights are a vector of length 1. Terms in ascending order. */
export type Weighed = Omit<Digest, 'weights'> & { weights: number[] }

/** Weighs an article as it comes in, by what the store has seen until then; it keeps these weights. */
export function weighed(digest: Digest, frequencyOf: (term: number) => Frequency): Weighed {
  const raw = digest.terms.map((term, i) => digest.weights[i]! * rarity(term, frequencyOf(term)))
  const length = Math.hypot(...raw) || 1
  return { ...digest, weights: raw.map((weight) => Math.round((1e4 * weight) / length) / 1e4) }
}

/** The terms that weigh most, by which an article is found again, with what each would add to the likeness of its equal. */
export function keysOf({ terms, weights }: Pick<Weighed, 'terms' | 'weights'>): { term: number; worth: number }[] {
  return terms
    .map((term, i) => ({ term, worth: weights[i]! ** 2 }))
    .sort((a, b) => b.worth - a.worth || a.term - b.term)
    .slice(0, KEYS)
}

/** How sure it is that two articles are of one story, by words, quotations, speakers and time; 0–1.5, see `Setting`. */
export function likeness(a: Weighed, b: Weighed, setting: Setting): number {
  const words = cosine(a, b)
  if (words >= setting.copy) return Math.max(words, words * timely(a.day, b.day, setting))
  const unlike =
    (1 - setting.quote) ** shared(a.quotes, b.quotes, MOST_QUOTES) *
    (1 - setting.agent) ** shared(a.agents, b.agents, MOST_AGENTS)
  return (1 - (1 - words) * unlike) * timely(a.day, b.day, setting)
}

/** More than these say nothing more. */
const MOST_QUOTES = 4
const MOST_AGENTS = 3

/** Says nothing when one of the days is not known. */
function timely(a: number | null, b: number | null, { sameDay, days, longAgo }: Setting): number {
  if (a === null || b === null) return 1
  return longAgo + (sameDay - longAgo) * Math.exp(-Math.abs(a - b) / days)
}

export function cosine(a: Pick<Weighed, 'terms' | 'weights'>, b: Pick<Weighed, 'terms' | 'weights'>): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}

function shared(a: readonly number[], b: readonly number[], most: number): number {
  let found = 0
  for (let i = 0, j = 0; i < a.length && j < b.length && found < most; ) {
    if (a[i] === b[j]) found++
    if (a[i]! <= b[j]!) i++
    else j++
  }
  return found
}
