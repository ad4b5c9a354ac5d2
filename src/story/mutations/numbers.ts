import { MULTIPLIERS, NUMBER_VALUES } from '../../language/en/headline.ts'
import { BEFORE_PRONOUN_ONE, MONEY, ORDINALS, PERCENT, VAGUE_NUMBERS } from '../../language/en/rewording.ts'
import type { FoldedWord } from '../../text/likeness/words.ts'

/** A number as it stands in words or figures: `key` is the same for the same number, `taken` how many words it is. */
export type FoundNumber = { key: string; kind: 'number' | 'ordinal'; taken: number }

const SIGN = /^\p{Sc}$/u
const FIGURES = /^(\d+(?:,\d{3})*(?:\.\d+)?)(\p{L}*)$/u
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 }

/** False for most words: no number begins with them. */
export const mayCount = (word: string): boolean =>
  !/^\p{L}/u.test(word) || NUMBER_VALUES.has(word) || ORDINALS.has(word) || VAGUE_NUMBERS.has(word) || STARTS.has(word)
const STARTS = new Set(['a', 'an', 'half'])

/** The number that begins at word `i`, with its money or per cent; null where none does. */
export function numberAt(words: readonly FoldedWord[], i: number): FoundNumber | null {
  const text = (at: number): string => words[at]?.text ?? ''
  const sign = SIGN.test(text(i)) ? text(i) : ''
  const from = i + (sign === '' ? 0 : 1)
  const ordinal = sign === '' ? ordinalOf(text(from)) : null
  if (ordinal !== null) return { key: `#${ordinal}th`, kind: 'ordinal', taken: 1 }
  if (VAGUE_NUMBERS.has(text(from))) return { key: `#${text(from)}`, kind: 'number', taken: from + 1 - i }
  const count = figuresAt(text, from) ?? wordsAt(text, from)
  if (count === null) return null
  const unit = unitAt(text, from + count.taken)
  const of = sign !== '' ? sign : unit.sign
  return { key: `#${count.value}${of}`, kind: 'number', taken: from - i + count.taken + unit.taken }
}

function ordinalOf(word: string): number | null {
  const figures = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)
  return figures ? Number(figures[1]) : (ORDINALS.get(word) ?? null)
}

type Count = { value: number | string; taken: number }
type TextAt = (at: number) => string

function figuresAt(text: TextAt, at: number): Count | null {
  const word = text(at)
  if (!/^\p{N}/u.test(word)) return null
  const figures = FIGURES.exec(word)
  // “1990s”, “10:30”, “½” stand for themselves.
  if (!figures) return { value: word, taken: 1 }
  const scale = figures[2] === '' ? 1 : SHORT_SCALES[figures[2]!]
  if (scale === undefined) return { value: word, taken: 1 }
  return scaled(text, at, { value: Number(figures[1]!.replaceAll(',', '')) * scale, taken: 1 })
}

/** “12” is followed by “million”, “hundred thousand”. */
function scaled(text: TextAt, at: number, { value, taken }: { value: number; taken: number }): Count {
  let [product, used] = [value, taken]
  for (let next = scaleOf(text(at + used)); next !== null; next = scaleOf(text(at + used))) {
    product *= next
    used++
  }
  return { value: rounded(product), taken: used }
}
/** Products of decimals differ in their last digits. */
const rounded = (value: number): number => Number(value.toPrecision(12))
const scaleOf = (word: string): number | null => (word.length > 2 ? (MULTIPLIERS.get(word) ?? null) : null)

/** “a hundred and twenty-one thousand”, “half a million”, “two dozen”. */
function wordsAt(text: TextAt, at: number): Count | null {
  const half = text(at) === 'half'
  const article = half ? text(at + 1) : text(at)
  const skipped = (half ? 1 : 0) + (article === 'a' || article === 'an' ? 1 : 0)
  if (half && scaleOf(text(at + skipped)) === null) return { value: 0.5, taken: 1 }
  if (!half && skipped === 1 && scaleOf(text(at + 1)) === null) return null
  if (!half && skipped === 0 && !NUMBER_VALUES.has(text(at))) return null
  if (text(at) === 'one' && (BEFORE_PRONOUN_ONE.has(text(at - 1)) || text(at + 1) === 'another')) return null
  if (half || skipped === 1) return scaled(text, at, { value: half ? 0.5 : 1, taken: skipped })
  return spelledOut(text, at)
}

function spelledOut(text: TextAt, at: number): Count {
  let [total, group, used] = [0, 0, 0]
  for (;;) {
    const joins = used > 0 && text(at + used) === 'and' && group >= 100 && NUMBER_VALUES.has(text(at + used + 1))
    const word = text(at + used + (joins ? 1 : 0))
    const [scale, value] = [scaleOf(word), NUMBER_VALUES.get(word)]
    if (scale !== null && used > 0) {
      if (scale > 100) {
        total += group * scale
        group = 0
      } else group *= scale
    } else if (value !== undefined && fits(group, value)) group += value
    else break
    used += joins ? 2 : 1
  }
  return { value: rounded(total + group), taken: used }
}

/** “twenty” takes “one”, “hundred” takes “twenty”; “two” takes nothing: “two, three” are two numbers. */
const fits = (group: number, value: number): boolean =>
  group === 0 || (group % 100 === 0 && value < 100) || (group % 100 >= 20 && group % 10 === 0 && value < 10)

function unitAt(text: TextAt, at: number): { sign: string; taken: number } {
  if (PERCENT.has(text(at))) return { sign: '%', taken: 1 }
  if (text(at) === 'per' && text(at + 1) === 'cent') return { sign: '%', taken: 2 }
  const us = text(at) === 'us' || text(at) === 'american' ? 1 : 0
  const money = MONEY.get(text(at + us))
  if (money) return { sign: money, taken: 1 + us }
  return SIGN.test(text(at)) ? { sign: text(at), taken: 1 } : { sign: '', taken: 0 }
}
