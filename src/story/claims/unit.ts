import { NEGATORS } from '../../language/en/rewording.ts'
import { byTime, instantOf } from '../instant.ts'
import { isContraryForm } from '../mutations/relation.ts'
import { foesOf } from '../quotes/families.ts'
import type { QuoteFamily } from '../quotes/quotes.ts'
import type { AgentOf } from '../quotes/voice.ts'
import { type VoicedWording, wordingsOf } from '../quotes/wordings.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'

/** What puts a proposition: a quote, or statements in one wording that belong to none. */
export type Unit = VoicedWording & {
  /** Id of the quote; null for statements alone. */
  quote: string | null
  numbers: ReadonlySet<string>
  /** An odd number of negations makes a sentence its contrary, an even one does not. */
  denied: boolean
  /** Milliseconds of the first and the last dated article; null when none is dated. */
  time: { from: number; to: number } | null
  dates: ReadonlySet<string>
}

/** All that puts a proposition in a story, in the order of time. */
export function unitsOf(
  statements: readonly Statement[],
  quotes: readonly QuoteFamily[],
  agentOf: AgentOf,
  apart: readonly (readonly [Pointer, Pointer])[] = [],
): Unit[] {
  const known = new Map(statements.map((s) => [pointerOf(s), s]))
  const quoted = quotes.flatMap((quote) => {
    const own = quote.variants.flatMap((v) => v.appearances.flatMap((a) => known.get(pointerOf(a)) ?? []))
    const first = own.find((s) => pointerOf(s) === pointerOf(quote.first))
    const wording = first && wordingsOf([first], agentOf)[0]
    if (!wording) return []
    return [
      unitFrom(
        {
          ...wording,
          statements: [first, ...own.filter((s) => s !== first)],
          voice: { ...wording.voice, agent: quote.speaker },
        },
        quote.id,
      ),
    ]
  })
  const taken = new Set(quoted.flatMap((u) => u.statements.map(pointerOf)))
  const left = statements.filter((s) => !taken.has(pointerOf(s)))
  const alone = wordingsOf(left, agentOf, new Set(foesOf(apart).keys())).map((wording) => unitFrom(wording, null))
  return [...quoted, ...alone].toSorted((a, b) => byTime(a.statements[0]!, b.statements[0]!))
}

function unitFrom(wording: VoicedWording, quote: string | null): Unit {
  const instants = wording.statements.flatMap((s) => instantOf(s.published) ?? [])
  const negators = wording.words.filter((w) => NEGATORS.has(w.text)).length
  return {
    ...wording,
    quote,
    numbers: new Set(wording.words.map((w) => w.text).filter((text) => text.startsWith('#'))),
    denied: negators % 2 === 1,
    time: instants.length > 0 ? { from: instants.reduce(lesser), to: instants.reduce(greater) } : null,
    dates: new Set(wording.statements.flatMap((s) => s.dates)),
  }
}

const DAY = 86_400_000
const lesser = (a: number, b: number): number => Math.min(a, b)
const greater = (a: number, b: number): number => Math.max(a, b)

/** Days between two units at their nearest; null where one has no date. */
export function daysBetween(a: Unit, b: Unit): number | null {
  if (a.time === null || b.time === null) return null
  return Math.max(0, a.time.from - b.time.to, b.time.from - a.time.to) / DAY
}

export const sameNumbers = (a: Unit, b: Unit): boolean =>
  a.numbers.size === b.numbers.size && [...a.numbers].every((n) => b.numbers.has(n))

/** True when one says the contrary of the other by a negation or by a word: safe, not safe; likely, unlikely. */
export function areOpposed(a: Unit, b: Unit): boolean {
  const [inA, inB] = [contentWords(a), contentWords(b)]
  const contrary = inA
    .filter((x) => !inB.includes(x))
    .some((x) => inB.some((y) => !inA.includes(y) && isContraryForm(x, y)))
  return (a.denied !== b.denied) !== contrary
}

export const contentWords = ({ words, places }: VoicedWording): string[] => [...places].map((at) => words[at]!.text)
