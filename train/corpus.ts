import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Offsets as the corpus has them: `[start, end)` in UTF-16 code units. */
export type Pair = [number, number]
export type GoldAttribution = { id: string; source: Pair[]; cue: Pair[]; content: Pair[] }
/** One annotated article of PolNeAR (Newell et al. 2018). Attributions that begin in a `discard` region do not count. */
export type GoldArticle = { doc: string; text: string; attributions: GoldAttribution[]; discard: Pair[] }

/** Where the data for training and measuring lies; it is never part of the repository. */
export const DATA = process.env.HEARSAY_DATA ?? join(import.meta.dirname, '..', '..', 'shared', 'data')

/** Reads a part of PolNeAR, or returns null (and says so) where there is no data. */
export function polnear(part: 'train' | 'dev'): GoldArticle[] | null {
  const file = join(DATA, 'polnear', `${part}.jsonl`)
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as GoldArticle)
}
