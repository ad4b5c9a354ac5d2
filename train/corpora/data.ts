import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the corpora lie: `HEARSAY_DATA`, or `../shared/data` beside the repository. They are never committed. */
export const DATA = process.env.HEARSAY_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

/** The path of a corpus, or null where it is not there. */
export function corpus(...path: string[]): string | null {
  const found = join(DATA, ...path)
  return existsSync(found) ? found : null
}
