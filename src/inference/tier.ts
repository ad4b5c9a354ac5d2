import { existsSync } from 'node:fs'
import type { Page } from '../article/article.ts'
import type { Unreadable } from '../read.ts'
import type { Reading } from '../reading/reading.ts'
import { TIERS, type Tier } from './tier-names.ts'

export { TIERS, type Tier }

/** Comes with the package, but is left out where somebody wants it small. */
const ACCURATE = new URL('../../models/accurate-en/encoder.onnx', import.meta.url)

/** The tiers that are installed; the fast one always is. */
export const tiersThere = (): Tier[] => TIERS.filter((tier) => tier === 'fast' || existsSync(ACCURATE))

/** Reads a page with one tier; the same page gives the same answer. */
export type PageReader = (page: Page) => Reading | Unreadable | Promise<Reading | Unreadable>

/** Opens a tier: whoever reads with the fast one need not wait for what the accurate one loads. */
export async function readerOf(tier: Tier, recall = 0): Promise<PageReader> {
  const { read, readAccurately } = await import('../read.ts')
  if (tier === 'fast') return (page) => read(page, { recall })
  const { openAccurate } = await import('./accurate.ts')
  const model = await openAccurate()
  return (page) => readAccurately(page, model, { recall })
}
