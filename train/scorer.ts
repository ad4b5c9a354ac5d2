import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Attribution } from '../src/attribution/attribution.ts'
import type { Span } from '../src/text/span.ts'
import { DATA } from './corpora/data.ts'
import { type GoldArticle, type Pair, polnear } from './corpora/polnear.ts'

/** hits of predicted, predicted, hits of gold, gold */
export type Counts = { [metric: string]: [number, number, number, number] }
export type Predicted = { source: Pair[]; cue: Pair[]; content: Pair[] }
type Side = { raw: Predicted }
export type Scored = { counts: Counts; P: Side[]; G: Side[]; okP: Set<number>; okG: Set<number> }
export type Measure = { P: number; R: number; F1: number }

/** The attribution scorer that lies beside the data; what it measures stands in its header. */
export type Scorer = {
  scoreDoc: (gold: GoldArticle, predicted: { attributions: Predicted[] }) => Scored
  total: (docs: Counts[]) => Counts
  prf: (counts: [number, number, number, number]) => Measure
  quoteType: (attribution: Predicted, text: string) => 'direct' | 'mixed' | 'indirect'
}

export async function scorer(): Promise<Scorer | null> {
  const file = join(DATA, '..', 'eval', 'attribution', 'score.mjs')
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Scorer) : null
}

/** PolNeAR train and the scorer, for trainings, which cannot do without. */
export async function trainingGold(): Promise<{ gold: GoldArticle[]; score: Scorer }> {
  const [gold, score] = [polnear('train'), await scorer()]
  if (!gold || !score)
    throw new Error('PolNeAR and its scorer are not there: set HEARSAY_DATA to the folder that holds polnear/')
  return { gold, score }
}

const pairs = (spans: readonly Span[]): Pair[] => spans.map((s) => [s.start, s.end])

/** Attributions as the scorer takes them. */
export const predicted = (attributions: readonly Attribution[]): Predicted[] =>
  attributions.map((a) => ({ source: pairs(a.source), cue: pairs(a.cue), content: pairs(a.content) }))
