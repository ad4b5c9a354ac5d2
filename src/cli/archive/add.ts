import type { Archive } from '../../archive/archive.ts'
import type { PageFacts } from '../../article/article.ts'
import { type PageReader, readerOf } from '../../inference/tier.ts'
import { isFailed } from '../../ingest/failed.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { sourceFrom } from '../source.ts'
import { note, statusLine } from '../terminal/note.ts'
import { screenOf } from '../terminal/screen.ts'
import { keptLines } from './lines.ts'
import { withArchive } from './opened.ts'
import type { ArchiveOptions } from './options.ts'

/** `hearsay archive add`: what cannot be read is reported, and the others are kept. */
export function addCommand(sources: readonly string[], options: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async ({ archive, stopped }) => {
    const read = await readerOf(options.model ?? 'fast')
    const status = statusLine(!options.quiet && !process.stdout.isTTY)
    let failures = 0
    for (const [i, source] of sources.entries()) {
      if (stopped()) break
      if (sources.length > 1) status.show(`${i + 1} of ${sources.length} · ${source}`)
      if (!(await add(archive, source, read, options))) failures++
      status.clear()
    }
    if (failures > 0 && sources.length > 1 && !options.quiet)
      note(`${failures} of ${sources.length} could not be read; the others are kept.`)
    return failures > 0 ? EXIT.unreadable : EXIT.ok
  })
}

async function add(archive: Archive, name: string, read: PageReader, options: ArchiveOptions): Promise<boolean> {
  const source = await sourceFrom(name, factsOf(options), options)
  if (isFailed(source)) return report(name, source.error, options)
  const reading = await read(source.page)
  if (isFailed(reading)) return report(name, reading.error, options)
  const { bytes, mediaType, facts, isFetched } = source
  const retrievedAt = new Date().toISOString()
  const retrievedBy = isFetched ? 'fetched' : 'given'
  const kept = await archive.keep({ bytes, mediaType, retrievedAt, retrievedBy, facts, reading })
  if (options.json) await print(`${JSON.stringify({ source: name, ...kept })}\n`)
  else {
    const line = (await archive.article(kept.id))?.line
    if (line) await print(keptLines(line, kept.isNew, screenOf(process.stdout, process.env)))
  }
  return true
}

async function report(
  source: string,
  error: { code: string; message: string },
  { json }: ArchiveOptions,
): Promise<false> {
  note(error.message.includes(source) ? error.message : `${source}: ${error.message}`)
  if (json) await print(`${JSON.stringify({ source, error })}\n`)
  return false
}

const factsOf = ({ published, title, outlet }: ArchiveOptions): PageFacts => ({
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
  ...(outlet !== undefined && { outlet }),
})
