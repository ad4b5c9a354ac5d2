import { readFileSync } from 'node:fs'
import { corpus } from './data.ts'

/** Offsets as the corpus has them: `[start, end)` in UTF-16 code units. */
export type Pair = [number, number]
export type GoldAttribution = { id: string; source: Pair[]; cue: Pair[]; content: Pair[] }
/** One annotated article of PolNeAR (Newell et al. 2018). Attributions that begin in a `discard` region do not count. */
export type GoldArticle = { doc: string; text: string; attributions: GoldAttribution[]; discard: Pair[] }

/** A part of PolNeAR, or null where there is no data. */
export function polnear(part: 'train' | 'train.all-annotators' | 'dev'): GoldArticle[] | null {
  const file = corpus('polnear', `${part}.jsonl`)
  if (!file) return null
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as GoldArticle)
}
