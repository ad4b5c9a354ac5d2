import { type Quotation, quotations } from '../../src/attribution/quotation.ts'
import { type Columns, columns, hash, type Lexicon } from '../../src/attribution/tagger/columns.ts'
import { features } from '../../src/attribution/tagger/features.ts'
import { english } from '../../src/language/en/english.ts'
import type { Syntax } from '../../src/language/syntax.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'
import type { GoldArticle } from '../corpora/polnear.ts'
import { discarded, goldLabels } from './gold.ts'

/** One training article, cut up once. */
export type Sample = { gold: GoldArticle; syntax: Syntax; quoted: Quotation[]; labels: Uint8Array; skip: Uint8Array }

export function sample(gold: GoldArticle): Sample {
  const { syntax, quoted } = cutUp(gold.text)
  return { gold, syntax, quoted, labels: goldLabels(syntax, gold), skip: discarded(syntax, gold) }
}

/** A text as users' are cut up. */
export function cutUp(text: string): Pick<Sample, 'syntax' | 'quoted'> {
  const syntax = english.parse(text, paragraphSpans(text))
  return { syntax, quoted: quotations(syntax) }
}

type Counts = Map<number, [cue: number, voice: number, all: number]>

/** How often every word is in a cue, in a source, and stands at all. */
function count(samples: readonly Sample[]): Counts {
  const counts: Counts = new Map()
  for (const s of samples) tally(counts, s, 1)
  return counts
}

function tally(counts: Counts, s: Sample, by: 1 | -1): void {
  for (const [i, t] of s.syntax.tokens.entries()) {
    const key = keyOf(t.lower)
    const c = counts.get(key) ?? [0, 0, 0]
    counts.set(key, c)
    const label = s.labels[i]!
    if (label === 3 || label === 4) c[0] += by
    if (label === 1 || label === 2) c[1] += by
    c[2] += by
  }
}

/** The hash under which a word stands in the lexicon. */
export const keyOf = (lower: string): number => hash(/\d/u.test(lower) ? lower.replace(/\d/gu, '0') : lower)

const LEAST = 3
/** Buckets of a share: 1 never, 2 seldom, … 7 nearly always; 0 for words seen fewer than three times. */
export function shareBucket(part: number, all: number): number {
  if (all < LEAST) return 0
  const share = part / (all + 1)
  return share === 0
    ? 1
    : share < 0.02
      ? 2
      : share < 0.08
        ? 3
        : share < 0.2
          ? 4
          : share < 0.4
            ? 5
            : share < 0.65
              ? 6
              : 7
}

/** The cluster of a word, from 1, by hash of the word. */
export type Clusters = ReadonlyMap<number, number>

function lexiconOf(counts: Counts, cluster: Clusters, words?: Iterable<number>): Lexicon {
  const cue = new Map<number, number>()
  const voice = new Map<number, number>()
  for (const key of words ?? counts.keys()) {
    const [c, v, all] = counts.get(key)!
    if (all >= LEAST) {
      cue.set(key, shareBucket(c, all))
      voice.set(key, shareBucket(v, all))
    }
  }
  return { cue, voice, cluster }
}

export const lexicon = (samples: readonly Sample[], clusters: Clusters): Lexicon => lexiconOf(count(samples), clusters)

/** The columns of every sample, each with a lexicon that has not seen that sample: else the tagger would trust it too much. */
export function leaveOneOut(samples: readonly Sample[], clusters: Clusters): Columns[] {
  const counts = count(samples)
  return samples.map((s) => {
    tally(counts, s, -1)
    const seen = new Set(s.syntax.tokens.map((t) => keyOf(t.lower)))
    const made = columns(s.syntax, s.quoted, lexiconOf(counts, clusters, seen))
    tally(counts, s, 1)
    return made
  })
}

export const allFeatures = (c: Columns): Int32Array => features(c)
