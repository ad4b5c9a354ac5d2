import { EMPTY_WORDS } from '../src/language/en/headline.ts'
import { quotesOf } from '../src/story/quotes/quotes.ts'
import { type Pointer, pointerOf, type Statement } from '../src/story/statement.ts'
import { containment, shared } from '../src/text/likeness/containment.ts'
import { shingles } from '../src/text/likeness/shingles.ts'
import type { FoldedWord } from '../src/text/likeness/words.ts'
import type { GoldStory } from './quote-stories.ts'

/** Two statements of two articles, the earlier in the list first, as one key. */
export type PairKey = string
export const pairKey = (a: Pointer, b: Pointer): PairKey => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The pairs of statements that a way of joining takes for the same words, over two articles each. */
export type Joins = (story: GoldStory) => Set<PairKey>

const WORDS_IN_A_ROW = 3

/** Hearsay, and two ways that need no speaker and no order. */
export const SYSTEMS: readonly { name: string; joins: Joins }[] = [
  { name: '**hearsay**, quote families', joins: byFamily },
  { name: 'baseline: the same string, folded', joins: (story) => among(story, (a, b) => a.text === b.text) },
  ...[0.2, 0.5].map((least) => ({
    name: `baseline: Jaccard of word 3-grams ≥ ${least}`,
    joins: (story: GoldStory) => among(story, (a, b) => jaccard(a.grams, b.grams) >= least),
  })),
  {
    name: 'baseline: 3-grams of the shorter in the longer ≥ 0.5',
    joins: (story) =>
      among(story, (a, b) => Math.max(containment(a.grams, b.grams), containment(b.grams, a.grams)) >= 0.5),
  },
]

function byFamily({ statements, agentOf }: GoldStory): Set<PairKey> {
  const families = quotesOf(statements, agentOf).map((q) => q.variants.flatMap((v) => v.appearances))
  return new Set(families.flatMap(crossing))
}

function crossing(members: readonly { article: string; attribution: string }[]): PairKey[] {
  return members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b) => (a.article === b.article ? [] : [pairKey(pointerOf(a), pointerOf(b))])),
  )
}

type Compared = {
  pointer: Pointer
  article: string
  text: string
  grams: Uint32Array
  words: FoldedWord[]
  content: number
}

/** Every two quotations of a story, of two articles, that some test takes for the same. */
function among(story: GoldStory, isSame: (a: Compared, b: Compared) => boolean): Set<PairKey> {
  const quotations = quotationsOf(story)
  const found = new Set<PairKey>()
  for (const [i, a] of quotations.entries())
    for (const b of quotations.slice(i + 1))
      if (a.article !== b.article && isSame(a, b)) found.add(pairKey(a.pointer, b.pointer))
  return found
}

/** Quotations with fewer content words are phrases. */
const CONTENT_WORDS = 5

export function quotationsOf({ statements }: GoldStory): Compared[] {
  return statements
    .filter((s) => s.quoted.length > 0)
    .map(compared)
    .filter((c) => c.content >= CONTENT_WORDS)
}

const compared = (s: Statement): Compared => ({
  pointer: pointerOf(s),
  article: s.article,
  text: s.folded.map((w) => w.text).join(' '),
  grams: shingles(s.folded, WORDS_IN_A_ROW),
  words: s.folded,
  content: s.folded.filter((w) => !EMPTY_WORDS.has(w.text)).length,
})

function jaccard(a: Uint32Array, b: Uint32Array): number {
  const both = shared(a, b)
  return both / Math.max(1, a.length + b.length - both)
}

/** So much of the shorter quotation must stand in the longer, in order. */
export const ALIGNED = 0.8

/** Every two quotations aligned word by word, all against all: what any index must find again. */
export const aligned: Joins = (story) =>
  among(story, (a, b) => commonInOrder(a.words, b.words) >= ALIGNED * Math.min(a.words.length, b.words.length))

/** The most words that stand in both in the same order (longest common subsequence, exact). */
function commonInOrder(a: readonly FoldedWord[], b: readonly FoldedWord[]): number {
  let above = new Uint16Array(b.length + 1)
  for (const { hash } of a) {
    const here = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++)
      here[j] = hash === b[j - 1]!.hash ? above[j - 1]! + 1 : Math.max(above[j]!, here[j - 1]!)
    above = here
  }
  return above[b.length]!
}
