import type { Page } from '../article/article.ts'
import type { Unreadable } from '../read.ts'
import type { Reading } from '../reading/reading.ts'

/** The tiers by name, the default first; what each reaches, takes and weighs stands in bench/RESULTS.md. */
export const TIERS = ['fast', 'accurate'] as const
export type Tier = (typeof TIERS)[number]

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
