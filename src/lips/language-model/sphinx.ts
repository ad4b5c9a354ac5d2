import type { Columns } from './columns.ts'

const HEADER = 'Trie Language Model'
/** Probabilities and backoffs of longer n-grams are places in tables of 16 bits. */
const TABLE = 1 << 16
/** Logarithms in the file have this base. */
const LN_BASE = Math.log(1.0001)
const UNIGRAM_BYTES = 12
/** Reading over the end of a bit array is provided for. */
const PADDING = 8

export const isSphinx = (bytes: Uint8Array): boolean => text(bytes.subarray(0, HEADER.length)) === HEADER

/**
 * The trigrams of a binary model of CMU Sphinx (`en-us.lm.bin`), or null when the file is cut off or of another order.
 * It is a tree from the last word back: a node below x with the word y is the pair “y x”. Little-endian.
 */
export function sphinxColumns(bytes: Uint8Array): Columns | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const order = bytes[HEADER.length]
  if (order !== 3 || bytes.length < HEADER.length + 1 + 12) return null
  const at = HEADER.length + 1
  const [wordCount, pairCount, tripleCount] = [0, 4, 8].map((k) => view.getUint32(at + k, true)) as [
    number,
    number,
    number,
  ]
  const tables = at + 12 + 4
  const unigrams = tables + 3 * TABLE * 4
  const wordBits = bitsFor(wordCount)
  const nextBits = bitsFor(tripleCount)
  const pairBits = wordBits + 32 + nextBits
  const tripleBits = wordBits + 16
  const pairs = unigrams + (wordCount + 1) * UNIGRAM_BYTES
  const triples = pairs + bytesFor(pairCount, pairBits)
  const names = triples + bytesFor(tripleCount, tripleBits)
  // What the counts promise must be there before memory is taken for it.
  if (names + 4 > bytes.length || wordBits > 25 || nextBits > 25) return null
  const words = text(bytes.subarray(names + 4, names + 4 + view.getUint32(names, true)))
    .split('\0')
    .slice(0, -1)
  if (words.length !== wordCount) return null

  const table = (k: number, place: number): number => view.getFloat32(tables + 4 * (k * TABLE + place), true) * LN_BASE
  const single = (word: number, field: number): number => unigrams + word * UNIGRAM_BYTES + field
  const bits = (from: number, bit: number, width: number): number =>
    (view.getUint32(from + Math.floor(bit / 8), true) >>> (bit % 8)) & ((1 << width) - 1)

  const columns = emptyColumns(words, pairCount, tripleCount)
  for (let last = 0; last < wordCount; last++) {
    columns.logs[last] = view.getFloat32(single(last, 0), true) * LN_BASE
    columns.backoffs[last] = view.getFloat32(single(last, 4), true) * LN_BASE
    const end = Math.min(pairCount, view.getUint32(single(last + 1, 8), true))
    for (let p = view.getUint32(single(last, 8), true); p < end; p++) {
      const bit = p * pairBits
      const first = bits(pairs, bit, wordBits)
      columns.pairs.first[p] = first
      columns.pairs.last[p] = last
      columns.pairs.backoffs[p] = table(1, bits(pairs, bit + wordBits, 16))
      columns.pairs.logs[p] = table(0, bits(pairs, bit + wordBits + 16, 16))
      const next = bits(pairs, bit + wordBits + 32, nextBits)
      const nextEnd = Math.min(tripleCount, bits(pairs, bit + pairBits + wordBits + 32, nextBits))
      for (let t = next; t < nextEnd; t++) {
        columns.triples.first[t] = bits(triples, t * tripleBits, wordBits)
        columns.triples.middle[t] = first
        columns.triples.last[t] = last
        columns.triples.logs[t] = table(2, bits(triples, t * tripleBits + wordBits, 16))
      }
    }
  }
  const known = (words: Uint32Array): boolean => words.every((word) => word < wordCount)
  return known(columns.pairs.first) && known(columns.triples.first) ? columns : null
}

function emptyColumns(words: readonly string[], pairs: number, triples: number): Columns {
  const numbers = (length: number): Uint32Array => new Uint32Array(length)
  const logs = (length: number): Float32Array => new Float32Array(length)
  return {
    words,
    logs: logs(words.length),
    backoffs: logs(words.length),
    pairs: { first: numbers(pairs), last: numbers(pairs), logs: logs(pairs), backoffs: logs(pairs) },
    triples: { first: numbers(triples), middle: numbers(triples), last: numbers(triples), logs: logs(triples) },
  }
}

/** Bits that hold numbers up to this one. */
const bitsFor = (most: number): number => (most === 0 ? 0 : 32 - Math.clz32(most))

const bytesFor = (entries: number, bits: number): number => Math.floor(((1 + entries) * bits + 7) / 8) + PADDING

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
