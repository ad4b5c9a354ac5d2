import type { LanguageModel } from '../language-model/language-model.ts'
import type { Visemes } from '../maps/viseme-map.ts'
import { type Bucket, bucket, type Hypotheses } from './bucket.ts'
import { type LookAlikes, lattice, type Step } from './look-alikes.ts'

/** A sequence of words that looks like the claim. */
export type Sequence = {
  words: readonly FilledStretch[]
  /** ln P of the words by the language model, the end of the sentence with them. */
  score: number
}

/** A word of the vocabulary, and which visemes it fills: half-open. */
export type FilledStretch = { word: number; start: number; end: number }

/** A vocabulary as a language model knows it: for each word its number there, and what is added for an unknown one. */
export type ScoredVocabulary = { model: LanguageModel; numbers: Uint32Array; shares: Float64Array }

export function scoredVocabulary(words: readonly string[], model: LanguageModel): ScoredVocabulary {
  return { model, numbers: Uint32Array.from(words, model.numberOf), shares: Float64Array.from(words, model.share) }
}

/** The likeliest sequences of words that look like this, the best first: at most `beam`, by beam search over the places between visemes. */
export function search(visemes: Visemes, alike: LookAlikes, scored: ScoredVocabulary, beam: number): Sequence[] {
  const steps = lattice(visemes, alike)
  const buckets: Bucket[] = Array.from({ length: visemes.length + 1 }, () => bucket(beam))
  const kept: Kept[] = []
  for (const place of buckets.keys()) {
    kept.push(place === 0 ? beginning(scored) : extended(buckets[place]!.best(), kept, scored))
    if (place < visemes.length) expand(kept[place]!, edgesOf(steps[place]!, place, scored), buckets, scored)
  }
  return finished(kept, scored)
}

/** The hypotheses that end at a place, each with the last two words of it as numbers of the model. */
type Kept = Hypotheses & { starts: Int32Array; before: Uint32Array; last: Uint32Array }

/** What one place offers: every word with its end, and the numbers of the model, each once. */
type Edges = {
  words: Int32Array
  ends: Int32Array
  slots: Int32Array
  shares: Float64Array
  numbers: Uint32Array
  start: number
}

const NONE = -1

function beginning({ model }: ScoredVocabulary): Kept {
  const mark = Uint32Array.of(model.begin)
  const none = Int32Array.of(NONE)
  return { scores: Float64Array.of(0), parents: none, words: none, starts: none, before: mark, last: mark }
}

/** A word and the place where it begins travel as one number. */
const PLACES = 4096
const packed = (word: number, start: number): number => word * PLACES + start

function extended({ scores, parents, words: both }: Hypotheses, kept: readonly Kept[], scored: ScoredVocabulary): Kept {
  const words = both.map((n) => Math.floor(n / PLACES))
  const starts = both.map((n) => n % PLACES)
  return {
    scores,
    parents,
    words,
    starts,
    before: Uint32Array.from(parents, (parent, i) => kept[starts[i]!]!.last[parent]!),
    last: Uint32Array.from(words, (word) => scored.numbers[word]!),
  }
}

function edgesOf(steps: readonly Step[], start: number, { numbers, shares }: ScoredVocabulary): Edges {
  const edges = steps.flatMap(({ end, words }) => words.map((word) => ({ word, end })))
  const slotOf = new Map<number, number>()
  for (const { word } of edges) if (!slotOf.has(numbers[word]!)) slotOf.set(numbers[word]!, slotOf.size)
  return {
    words: Int32Array.from(edges, ({ word }) => word),
    ends: Int32Array.from(edges, ({ end }) => end),
    slots: Int32Array.from(edges, ({ word }) => slotOf.get(numbers[word]!)!),
    shares: Float64Array.from(edges, ({ word }) => shares[word]!),
    numbers: Uint32Array.from(slotOf.keys()),
    start,
  }
}

/** Lets every hypothesis go on with every word, those of one context together since they are followed alike. */
function expand(from: Kept, edges: Edges, buckets: readonly Bucket[], { model }: ScoredVocabulary): void {
  if (edges.words.length === 0) return
  const scoresIn = model.scorer(edges.numbers)
  for (const [context, members] of byContext(from, model)) {
    const scores = scoresIn(context)
    for (let e = 0; e < edges.words.length; e++) {
      const step = scores[edges.slots[e]!]! + edges.shares[e]!
      const to = buckets[edges.ends[e]!]!
      const word = packed(edges.words[e]!, edges.start)
      for (const i of members) {
        const score = from.scores[i]! + step
        // Members come with the best first: after one that is too low, all are.
        if (score <= to.floor()) break
        to.add(score, i, word)
      }
    }
  }
}

function byContext({ before, last, scores }: Kept, model: LanguageModel): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (let i = 0; i < scores.length; i++) {
    const context = model.contextOf(before[i]!, last[i]!)
    const group = groups.get(context)
    if (group) group.push(i)
    else groups.set(context, [i])
  }
  return groups
}

/** The hypotheses that fill all visemes, with the end of the sentence scored. */
function finished(kept: readonly Kept[], { model }: ScoredVocabulary): Sequence[] {
  const at = kept.length - 1
  const { scores, before, last } = kept[at]!
  if (at === 0) return []
  const ending = model.scorer(Uint32Array.of(model.end))
  const readings = Array.from(scores, (score, i) => ({
    words: traced(kept, at, i),
    score: score + ending(model.contextOf(before[i]!, last[i]!))[0]!,
  }))
  return readings.sort((a, b) => b.score - a.score)
}

function traced(kept: readonly Kept[], at: number, i: number): FilledStretch[] {
  const path: FilledStretch[] = []
  for (let [place, index] = [at, i]; place > 0; ) {
    const { words, starts, parents }: Kept = kept[place]!
    const start = starts[index]!
    path.push({ word: words[index]!, start, end: place })
    index = parents[index]!
    place = start
  }
  return path.reverse()
}

/** ln P of words, the end of the sentence with them, as `search` scores. */
export function scoreOf(words: readonly string[], model: LanguageModel): number {
  let [before, last, sum] = [model.begin, model.begin, 0]
  for (const word of [...words, null]) {
    const number = word === null ? model.end : model.numberOf(word)
    sum +=
      model.scorer(Uint32Array.of(number))(model.contextOf(before, last))[0]! + (word === null ? 0 : model.share(word))
    before = last
    last = number
  }
  return sum
}
