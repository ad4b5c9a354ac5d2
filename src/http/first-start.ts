import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Archive } from '../archive/archive.ts'
import { isFailed } from '../ingest/failed.ts'
import type { Reader } from './reader/reader.ts'

/** The example articles of the package, beside `src` and `dist`. */
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

/** Articles of their own, and those of one story. */
const PLACES = ['.', join('stories', 'silent-clip')]

/** Reads the example articles into an archive that holds nothing yet, so that the desk opens with something to see. */
export async function keepExamples(archive: Archive, reader: Reader, folder = EXAMPLES): Promise<number> {
  if ((await archive.counts()).articles > 0) return 0
  const names = PLACES.flatMap((place) => readdirSync(join(folder, place)).map((name) => join(place, name)))
  const pages = names.filter((name) => name.endsWith('.html')).sort()
  const readings = pages.map(async (name) => {
    const bytes = readFileSync(join(folder, name))
    return { name, bytes, read: await reader.read({ bytes, mediaType: 'text/html', name, facts: {} }) }
  })
  for (const { name, bytes, read } of await Promise.all(readings)) {
    if (isFailed(read)) throw new Error(`The example ${name} cannot be read: ${read.error.message}`)
    const retrievedAt = new Date().toISOString()
    await archive.keep({ bytes, retrievedAt, retrievedBy: 'given', facts: {}, ...read })
  }
  return pages.length
}
