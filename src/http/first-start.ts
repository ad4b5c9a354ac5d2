import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Archive } from '../archive/archive.ts'
import { isFailed } from '../ingest/failed.ts'
import type { Reader } from './reader/reader.ts'

/** The example articles of the package, beside `src` and `dist`. */
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

/** Reads the example articles into an archive that holds nothing yet, so that the desk opens with something to see. */
export async function keepExamples(archive: Archive, reader: Reader, folder = EXAMPLES): Promise<number> {
  if ((await archive.counts()).articles > 0) return 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  for (const name of names.sort()) {
    const bytes = readFileSync(join(folder, name))
    const read = await reader.read({ bytes, mediaType: 'text/html', name, facts: {} })
    if (isFailed(read)) throw new Error(`The example ${name} cannot be read: ${read.error.message}`)
    const retrievedAt = new Date().toISOString()
    await archive.keep({ bytes, retrievedAt, retrievedBy: 'given', facts: {}, ...read })
  }
  return names.length
}
