import { CAPITAL, formsOf } from '../src/language/tagger/forms.ts'
import { type LexiconData, UNSEEN, unseenClass } from '../src/language/tagger/lexicon.ts'
import { TAGS, tagId } from '../src/language/tagger/tags.ts'
import type { Tagged } from './corpora/word-classes.ts'

/** A word seen more seldom is left to its form. */
const SELDOM = 2
/** From here on a word has only the classes it was seen with. */
const OFTEN = 25
/** A class that a frequent word has more seldom than this is taken for a slip of the annotators. */
const SLIP = 0.004
const PROPER = new Set([tagId('NNP'), tagId('NNPS')])

type Seen = { hash: number; counts: Int32Array; total: number; capital: number; proper: number }

/** Makes the lexicon from tagged documents. */
export function makeLexicon(docs: readonly Tagged[]): LexiconData {
  const seen = [...countWords(docs).values()].filter((w) => w.total >= SELDOM)
  const classes = unseenClasses(docs)
  const places = new Map<string, number>()
  const words = seen.map((word) => {
    const lexical = classOf(word, classes[UNSEEN.small]!.tags)
    const key = JSON.stringify(lexical)
    const place = places.get(key) ?? classes.push({ ...lexical }) - 1
    places.set(key, place)
    return [word.hash, place] as const
  })
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
