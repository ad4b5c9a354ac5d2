/** Rows of sorted words with a number each: row r holds places `starts[r]` up to, not including, `starts[r + 1]`. */
export type Rows = {
  starts: Uint32Array
  words: Uint32Array
  /** ln P(word | what the row stands for). */
  logs: Float32Array
}

/**
 * A language model of words, pairs and triples in the form of ARPA files (Katz 1987): what was not seen after two words
 * is looked up after the last one, at the price of the longer context. Numbers are natural logarithms.
 */
export type NGrams = {
  /** Every word once; its place is its number. */
  words: readonly string[]
  logs: Float32Array
  backoffs: Float32Array
  /** A row for each word: what follows it. */
  pairs: Rows
  pairBackoffs: Float32Array
  /** A row for each place of `pairs`: what follows those two. */
  triples: Rows
}

/** The place of a word in a row, or -1. */
export function placeIn({ starts, words }: Pick<Rows, 'starts' | 'words'>, row: number, word: number): number {
  let [low, high] = [starts[row]!, starts[row + 1]!]
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = words[middle]!
    if (found === word) return middle
    if (found < word) low = middle + 1
    else high = middle
  }
  return -1
}
