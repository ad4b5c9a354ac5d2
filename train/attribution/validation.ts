import { attribute, taggedCandidates } from '../../src/attribution/attribute.ts'
import type { Linked } from '../../src/attribution/link/linker.ts'
import { type AttributionModel, bolder } from '../../src/attribution/tagger/model.ts'
import type { Pair } from '../corpora/polnear.ts'
import { type Counts, type Predicted, predicted, type Scorer } from '../scorer.ts'
import { calibrationError, fitConfidence, type Judged } from './confidence.ts'
import type { Sample } from './sample.ts'

/** Every third article is held out in turn; both tiers hold out the same ones, so that one may teach the other. */
export const FOLDS = 3

/** An article that a model has not seen. */
export type Held = { sample: Sample; model: AttributionModel }
/** What is calibrated together, and what its articles say about confidence. */
export type Fold = { held: Held[]; judged: Judged[] }
export type Measures = { [name: string]: number }

/** Articles that are calibrated together, with what is found in them judged. */
const judged = (held: Held[], score: Scorer): Fold => ({ held, judged: held.flatMap((h) => judge(h, score)) })

/** The same in two halves, so that even one third of the articles calibrates on others than it measures. */
export const inHalves = (held: readonly Held[], score: Scorer): Fold[] =>
  [0, 1].map((half) =>
    judged(
      held.filter((_, i) => i % 2 === half),
      score,
    ),
  )

/** Which part of the articles was held out, in words, when so many of the three folds were. */
export const HELD_OUT: { [folds: number]: string } = { 1: 'one third', 2: 'two thirds', 3: 'all' }

function judge({ sample: s, model }: Held, score: Scorer): Judged[] {
  const candidates = taggedCandidates(s.syntax, s.quoted, model)
  const attributions = candidates.map(({ linked }) => spansOf(s, linked))
  const scored = score.scoreDoc(s.gold, { attributions })
  const right = new Set([...scored.okP].map((i) => scored.P[i]!.raw))
  const counted = new Set(scored.P.map((p) => p.raw))
  return candidates
    .map(
      ({ features }, i) =>
        ({ features, right: right.has(attributions[i]!) ? 1 : 0, counts: counted.has(attributions[i]!) }) as const,
    )
    .filter((c) => c.counts)
}

function spansOf({ syntax: { tokens } }: Sample, { cue, source, content }: Linked): Predicted {
  const pair = (p: { from: number; to: number }): Pair => [tokens[p.from]!.start, tokens[p.to - 1]!.end]
  return { source: source.map(pair), cue: cue ? [pair(cue)] : [], content: content.map(pair) }
}

const MEASURES = ['span.source', 'span.cue', 'span.content', 'frag.source', 'frag.cue', 'frag.content', 'att.cueonly']

/** What was measured over all held-out articles, and what was counted in each of them. */
export type Validation = { measures: Measures; counts: Counts[] }

/** Every article is read by a model that has not seen it, with a confidence calibrated on the other folds; “found” asks for the cue alone. */
export function crossValidation(folds: readonly Fold[], score: Scorer, recall = 0): Validation {
  const stated: { confidence: number; right: 0 | 1 }[] = []
  const counts = folds.flatMap((f) => {
    const confidence = fitConfidence(folds.filter((other) => other !== f).flatMap((other) => other.judged))
    return f.held.map(({ sample: s, model }): Counts => {
      const found = attribute(s.syntax, bolder({ ...model, confidence }, recall)).filter((a) => a.within === null)
      const attributions = predicted(found)
      const scored = score.scoreDoc(s.gold, { attributions })
      const right = new Set([...scored.okP].map((i) => scored.P[i]!.raw))
      const counted = new Set(scored.P.map((p) => p.raw))
      for (const [i, a] of attributions.entries())
        if (counted.has(a)) stated.push({ confidence: found[i]!.confidence, right: right.has(a) ? 1 : 0 })
      return scored.counts
    })
  })
  const all = score.total(counts)
  const tenths = (share: number): number => Math.round(share * 1000) / 10
  const full = score.prf(all['att.full']!)
  const measures = {
    'att.full': tenths(full.F1),
    'att.full P': tenths(full.P),
    'att.full R': tenths(full.R),
    'found P': tenths(score.prf(all['att.cueonly']!).P),
    'found R': tenths(score.prf(all['att.cueonly']!).R),
    ...Object.fromEntries(MEASURES.filter((m) => all[m]).map((m) => [m, tenths(score.prf(all[m]!).F1)])),
    'calibration error': Math.round(calibrationError(stated) * 1000) / 1000,
  }
  return { measures, counts }
}
