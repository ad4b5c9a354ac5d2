import { CAPITAL, formsOf, hashForm } from '../src/language/tagger/forms.ts'
import { type LexiconData, UNSEEN, unseenClass } from '../src/language/tagger/lexicon.ts'
import { TAGS, tagId } from '../src/language/tagger/tags.ts'
import type { Clusters } from './clusters.ts'
import type { Tagged } from './corpora/word-classes.ts'
import { riceWidth, type WeightWriter } from './weight-writer.ts'

/** A word seen more seldom is left to its form. */
const SELDOM = 2
/** From here on a word has only the classes it was seen with. */
const OFTEN = 25
/** A class that a frequent word has more seldom than this is taken for a slip of the annotators. */
const SLIP = 0.004
const PROPER = new Set([tagId('NNP'), tagId('NNPS')])

type Seen = { hash: number; counts: Int32Array; total: number; capital: number; proper: number }

/** Makes the lexicon from tagged documents. */
export function makeLexicon(docs: readonly Tagged[], clusters: Clusters): LexiconData {
  const seen = [...countWords(docs).values()].filter((w) => w.total >= SELDOM).sort((a, b) => b.total - a.total)
  const classes = unseenClasses(docs)
  const byHash = new Map([...clusters].map(([word, cluster]) => [hashForm(word), cluster]))
  const places = new Map<string, number>()
  const words = seen.map((word) => {
    const lexical = classOf(word, classes[UNSEEN.small]!.tags)
    const key = JSON.stringify(lexical)
    const place = places.get(key) ?? classes.push({ ...lexical }) - 1
    places.set(key, place)
    return [word.hash, place, byHash.get(word.hash) ?? 0] as [number, number, number]
  })
  const known = new Set(seen.map((w) => w.hash))
  for (const [hash, cluster] of byHash) if (!known.has(hash)) words.push([hash, UNSEEN.small, cluster])
  return { classes, words }
}

function countWords(docs: readonly Tagged[]): Map<number, Seen> {
  const seen = new Map<number, Seen>()
  for (const { tokens, gold } of docs) {
    const { word, shape } = formsOf(tokens)
    gold.forEach((tag, i) => {
      if (tag < 0) return
      const hash = word[i]!
      const entry = seen.get(hash) ?? { hash, counts: new Int32Array(TAGS.length), total: 0, capital: 0, proper: 0 }
      seen.set(hash, entry)
      entry.counts[tag]!++
      entry.total++
      if (!(shape[i]! & CAPITAL)) return
      entry.capital++
      if (PROPER.has(tag)) entry.proper++
    })
  }
  return seen
}

/** Its classes from the commonest on; a word not seen often may have those of unseen words besides. */
function classOf(word: Seen, unseen: readonly number[]): { tags: number[]; properToo: boolean } {
  const own = [...TAGS.keys()]
    .filter((t) => word.counts[t]! > Math.max(0, word.total >= OFTEN ? word.total * SLIP : 0))
    .sort((a, b) => word.counts[b]! - word.counts[a]! || a - b)
  if (word.total >= OFTEN) return { tags: own, properToo: word.proper > 0 || word.capital < 3 }
  return { tags: [...own, ...unseen.filter((t) => !own.includes(t))], properToo: true }
}

/** For each shape the classes of the words that were seen once. */
function unseenClasses(docs: readonly Tagged[]): { tags: number[]; properToo: boolean }[] {
  const once = new Set([...countWords(docs).values()].filter((w) => w.total < SELDOM).map((w) => w.hash))
  const counts = Array.from({ length: UNSEEN.count }, () => new Int32Array(TAGS.length))
  for (const { tokens, gold } of docs) {
    const { word, shape } = formsOf(tokens)
    gold.forEach((tag, i) => {
      if (tag >= 0 && once.has(word[i]!)) counts[unseenClass(shape[i]!)]![tag]!++
    })
  }
  return counts.map((count) => {
    const total = count.reduce((a, b) => a + b, 0)
    const tags = [...TAGS.keys()]
      .filter((t) => count[t]! > total * 0.002)
      .sort((a, b) => count[b]! - count[a]! || a - b)
    return { tags, properToo: true }
  })
}

/** Writes a lexicon as `readLexicon` reads it. */
export function writeLexicon(out: WeightWriter, { classes, words }: LexiconData): void {
  out.bits(classes.length, 16)
  for (const { properToo, tags } of classes) {
    out.bits(properToo ? 1 : 0, 1)
    out.bits(tags.length, 6)
    for (const tag of tags) out.bits(tag, 6)
  }
  const sorted = words.map(([hash, ...rest]) => [hash >>> 0, ...rest] as const).sort((a, b) => a[0] - b[0])
  const gaps = sorted.map(([hash], i) => hash - (sorted[i - 1]?.[0] ?? -1) - 1)
  const gapWidth = riceWidth(gaps)
  const classWidth = riceWidth(sorted.map(([, lexical]) => lexical))
  const clusterWidth = Math.ceil(Math.log2(1 + Math.max(0, ...sorted.map(([, , cluster]) => cluster))))
  out.bits(sorted.length, 24)
  out.bits(gapWidth, 5)
  out.bits(classWidth, 5)
  out.bits(clusterWidth, 5)
  sorted.forEach(([, lexical, cluster], i) => {
    out.rice(gaps[i]!, gapWidth)
    out.rice(lexical, classWidth)
    out.bits(cluster, clusterWidth)
  })
}
