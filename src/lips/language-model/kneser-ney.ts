import { type NGrams, placeIn } from './n-grams.ts'

/** How often triples of words were counted; sentences begin with two `begin`. Pairs that only end one have no triples. */
export type TripleCounts = {
  words: readonly string[]
  pairs: { starts: Uint32Array; words: Uint32Array }
  triples: { starts: Uint32Array; words: Uint32Array; counts: Uint32Array }
}

/** What is taken off a count of 1, of 2, and of 3 or more, for what was never seen. */
type Discounts = readonly [number, number, number]

/** From this count on the discount stays the same. */
const MANY = 3

/** A model from counts: interpolated modified Kneser-Ney (Chen and Goodman 1999). */
export function kneserNey({ words, pairs, triples }: TripleCounts): NGrams {
  const varied = precedingWords(pairs, triples)
  const logs = singleWords(words.length, pairs.words, varied)
  const pairDiscounts = discountsOf(varied)
  const backoffs = new Float32Array(words.length)
  const pairLogs = new Float32Array(pairs.words.length)
  fillRows(pairs, varied, pairDiscounts, backoffs, (_, place) => Math.exp(logs[pairs.words[place]!]!), pairLogs)
  const pairBackoffs = new Float32Array(pairs.words.length)
  const tripleLogs = new Float32Array(triples.words.length)
  const lower = (row: number, place: number): number => {
    const last = pairs.words[row]!
    const word = triples.words[place]!
    return Math.exp(pairLogs[placeIn(pairs, last, word)]!)
  }
  fillRows(triples, triples.counts, discountsOf(triples.counts), pairBackoffs, lower, tripleLogs)
  return {
    words,
    logs,
    backoffs,
    pairs: { ...pairs, logs: pairLogs },
    pairBackoffs,
    triples: { starts: triples.starts, words: triples.words, logs: tripleLogs },
  }
}

/** For each pair: after how many different words it was seen. */
function precedingWords(pairs: TripleCounts['pairs'], triples: TripleCounts['triples']): Uint32Array {
  const varied = new Uint32Array(pairs.words.length)
  for (const [place, last] of pairs.words.entries())
    for (let t = triples.starts[place]!; t < triples.starts[place + 1]!; t++) {
      const at = placeIn(pairs, last, triples.words[t]!)
      varied[at] = varied[at]! + 1
    }
  return varied
}

/** ln P of words alone: by how many words they follow, with a share for those that were never seen. */
function singleWords(size: number, pairWords: Uint32Array, varied: Uint32Array): Float32Array {
  const follows = new Float64Array(size)
  for (const [place, word] of pairWords.entries()) if (varied[place]! > 0) follows[word] = follows[word]! + 1
  const all = follows.reduce((sum, n) => sum + n, 0)
  const discounted = follows.map((n) => Math.max(n - UNIGRAM_DISCOUNT, 0))
  const left = all - discounted.reduce((sum, n) => sum + n, 0)
  return Float32Array.from(discounted, (n) => Math.log((n + left / size) / all))
}

/** Words that were counted once give most of it away. Chosen before any measure. */
const UNIGRAM_DISCOUNT = 0.75

/** Writes the logarithms of every row, and what each row leaves to shorter contexts. */
function fillRows(
  { starts }: { starts: Uint32Array },
  counts: Uint32Array,
  discounts: Discounts,
  backoffs: Float32Array,
  lower: (row: number, place: number) => number,
  logs: Float32Array,
): void {
  for (let row = 0; row < starts.length - 1; row++) {
    let [all, taken] = [0, 0]
    for (let place = starts[row]!; place < starts[row + 1]!; place++) {
      all += counts[place]!
      taken += discount(discounts, counts[place]!)
    }
    if (all === 0) continue
    const left = taken / all
    backoffs[row] = Math.log(left)
    for (let place = starts[row]!; place < starts[row + 1]!; place++) {
      const own = (counts[place]! - discount(discounts, counts[place]!)) / all
      logs[place] = Math.log(own + left * lower(row, place))
    }
  }
}

const discount = (discounts: Discounts, count: number): number =>
  count === 0 ? 0 : discounts[Math.min(count, MANY) - 1]!

/** Chen and Goodman's estimate from how many were counted once, twice, three and four times. */
function discountsOf(counts: Uint32Array): Discounts {
  const seen = [0, 0, 0, 0, 0]
  for (const count of counts) if (count <= MANY + 1) seen[count] = seen[count]! + 1
  const [, one, two, three, four] = seen as [number, number, number, number, number]
  const share = one / (one + 2 * two)
  const estimates = [1 - (2 * share * two) / one, 2 - (3 * share * three) / two, 3 - (4 * share * four) / three]
  // Too few counts to estimate from, as in a model of a few sentences.
  return estimates.map((d, k) => (d > 0 && d < k + 1 ? d : UNIGRAM_DISCOUNT)) as unknown as Discounts
}
