import { grouped } from '../../text/grouped.ts'
import { shared } from '../../text/likeness/containment.ts'
import { type Copy, copiesAmong, copyOf, type Print, printOf } from '../../text/likeness/copies.ts'
import { hashesOf, type RunIndex, runIndex, runsInBoth } from '../../text/likeness/runs.ts'
import { foldedWords } from '../../text/likeness/words.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { Paper } from './paper.ts'

/** What two articles have in common word by word, seen from the later one. */
export type Alike = {
  copy: Copy['kind'] | null
  /** Words outside quotation marks in the longest run that both have; 0 where no run is long enough. */
  narration: number
  /** Words in the longest run that both have, within quotation marks or not. */
  run: number
  /** Where the run with most narration stands in the later article. */
  words: Span | null
}
export type Likeness = {
  (later: Paper, earlier: Paper): Alike
  /** Whether the text of one stands in the other: what `Alike` says of it, without a look for runs. */
  copy(a: Paper, b: Paper): Copy['kind'] | null
  /** The articles whose texts are copies of one another, among many; each list in the order given. */
  copies: (papers: readonly Paper[]) => Paper[][]
}

/** Twelve words in a row that two wrote without one having read the other have hardly been seen. */
export const RUN = 12
/** What stands in quotation marks may have been heard by both. */
const QUOTED = /“[^”]{0,3000}”|"[^"\n]{0,3000}"|«[^»]{0,3000}»|„[^“]{0,3000}“/gu
/** Words of an article that are compared: a book among the articles must not cost more than a story. */
const LONGEST = 40_000

/** Texts kept ready for a search for runs, those used last: an article is compared with few, and most with the same. */
const READY = 256
/** Outcomes remembered. More of them are of a story of thousands, whose articles are compared only once or twice. */
const REMEMBERED = 100_000

/** In few bytes: a story of twenty thousand articles holds that many. `starts` and `ends` are of its words, in the text. */
type Text = { words: Uint32Array; starts: Uint32Array; ends: Uint32Array; print: Print; told: Uint32Array }

/** Compares two articles at a time and remembers the outcome. */
export function likenessOf(): Likeness {
  const texts = new Map<string, Text>()
  const ready = new Map<Text, RunIndex>()
  const known = new Map<string, Alike>()
  const textOf = (paper: Paper): Text => {
    const text = texts.get(paper.id) ?? prepared(paper.text)
    texts.set(paper.id, text)
    return text
  }
  const runsIn = (text: Text): RunIndex => {
    const index = ready.get(text) ?? runIndex(text.words, RUN)
    ready.delete(text)
    ready.set(text, index)
    if (ready.size > READY) ready.delete(ready.keys().next().value!)
    return index
  }
  const between = (later: Paper, earlier: Paper): Alike => {
    const key = `${later.place} ${earlier.place}`
    const alike = known.get(key) ?? compared(textOf(later), textOf(earlier), runsIn)
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, alike)
    return alike
  }
  return Object.assign(between, {
    copy: (a: Paper, b: Paper) => copyOf(textOf(a).print, textOf(b).print)?.kind ?? null,
    copies: (papers: readonly Paper[]) => clustersOf(papers, (p) => textOf(p).print),
  })
}

/** Copies of copies are together. */
function clustersOf(papers: readonly Paper[], printOf: (paper: Paper) => Print): Paper[][] {
  const first = papers.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (first[at] !== at) at = first[at] = first[first[at]!]!
    return at
  }
  for (const { part, whole } of copiesAmong(papers.map(printOf))) {
    const [a, b] = [root(part), root(whole)]
    first[Math.max(a, b)] = Math.min(a, b)
  }
  return [...grouped(papers.entries(), ([i]) => root(i)).values()]
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => cluster.map(([, paper]) => paper))
}

function prepared(text: string): Text {
  const words = foldedWords(text).slice(0, LONGEST)
  const quoted = matchesOf(text, QUOTED).map((m) => ({ start: m.index, end: m.index + m[0].length }))
  // How many words of narration stand before each word: a difference tells how many a run has.
  const told = new Uint32Array(words.length + 1)
  let at = 0
  words.forEach(({ span }, i) => {
    while (at < quoted.length && quoted[at]!.end <= span.start) at++
    const isQuoted = at < quoted.length && quoted[at]!.start <= span.start
    told[i + 1] = told[i]! + (isQuoted ? 0 : 1)
  })
  return {
    words: hashesOf(words),
    starts: Uint32Array.from(words, ({ span }) => span.start),
    ends: Uint32Array.from(words, ({ span }) => span.end),
    print: printOf(text),
    told,
  }
}

function compared(later: Text, earlier: Text, runsIn: (text: Text) => RunIndex): Alike {
  const copy = copyOf(later.print, earlier.print)?.kind ?? null
  // A run of twelve words holds a shingle.
  if (shared(later.print.shingles, earlier.print.shingles) === 0) return copy === null ? UNLIKE : { ...UNLIKE, copy }
  const runs = runsInBoth(runsIn(later), runsIn(earlier)).map(({ a }) => ({
    run: a.end - a.start,
    narration: later.told[a.end]! - later.told[a.start]!,
    words: { start: later.starts[a.start]!, end: later.ends[a.end - 1]! },
  }))
  const best = runs.reduce((most, run) => (run.narration > most.narration ? run : most), NONE)
  return {
    copy,
    narration: best.narration,
    run: Math.max(0, ...runs.map((r) => r.run)),
    words: best.words,
  }
}

const NONE: { run: number; narration: number; words: Span | null } = { run: 0, narration: 0, words: null }
const UNLIKE: Alike = { copy: null, ...NONE }
