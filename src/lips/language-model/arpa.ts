import type { Columns } from './columns.ts'

/** A section of the file; orders above three are not looked at. */
type Order = 1 | 2 | 3

export const isArpa = (text: string): boolean => /(?:^|\n)\\data\\\s*\n/u.test(text.slice(0, HEAD))

/** Remarks may stand before the mark. UTF-16 code units. */
const HEAD = 10_000
/** Files give logarithms to the base of 10. */
const LN_10 = Math.LN10

/** The n-grams of an ARPA file up to trigrams, or null when a line of it cannot be read. */
export function arpaColumns(text: string): Columns | null {
  const numbers = new Map<string, number>()
  const [singles, pairs, triples] = [[], [], []] as [number[][], number[][], number[][]]
  const sections: { readonly [order in Order]: number[][] } = { 1: singles, 2: pairs, 3: triples }
  let order = 0
  for (const line of linesOf(text)) {
    const [, section] = /^\\(\d)-grams:/u.exec(line) ?? []
    if (section) order = Number(section)
    else if (/^\s*$|^\\|^ngram \d/u.test(line) || order === 0 || order > 3) continue
    else {
      const entry = entryOf(line, order as Order, numbers)
      if (!entry) return null
      sections[order as Order].push(entry)
    }
  }
  return numbers.size === 0 ? null : columnsOf([...numbers.keys()], singles, pairs, triples)
}

/** “-1.2 over the -0.3”: its words as numbers, then both logarithms; null when it is something else. */
function entryOf(line: string, order: Order, numbers: Map<string, number>): number[] | null {
  const parts = line.trim().split(/\s+/u)
  const log = Number(parts[0])
  const backoff = parts.length > order + 1 ? Number(parts[order + 1]) : 0
  if (parts.length < order + 1 || parts.length > order + 2 || Number.isNaN(log + backoff)) return null
  const words = parts.slice(1, order + 1)
  if (order === 1) numbers.set(words[0]!, numbers.get(words[0]!) ?? numbers.size)
  const known = words.map((word) => numbers.get(word))
  return known.every((number) => number !== undefined) ? [...known, log * LN_10, backoff * LN_10] : null
}

function columnsOf(words: string[], singles: number[][], pairs: number[][], triples: number[][]): Columns {
  const numbers = (entries: number[][], k: number): Uint32Array => Uint32Array.from(entries, (entry) => entry[k]!)
  const logs = (entries: number[][], k: number): Float32Array => Float32Array.from(entries, (entry) => entry[k]!)
  return {
    words,
    logs: logs(singles, 1),
    backoffs: logs(singles, 2),
    pairs: { first: numbers(pairs, 0), last: numbers(pairs, 1), logs: logs(pairs, 2), backoffs: logs(pairs, 3) },
    triples: {
      first: numbers(triples, 0),
      middle: numbers(triples, 1),
      last: numbers(triples, 2),
      logs: logs(triples, 3),
    },
  }
}

/** One after another, for the file may be large. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end < 0 ? text.length : end)
    from = end < 0 ? text.length : end + 1
  }
}
