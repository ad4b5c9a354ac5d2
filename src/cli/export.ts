import { writeFile } from 'node:fs/promises'
import type { PageFacts } from '../article/article.ts'
import { FORMATS, type Format } from '../formats/formats.ts'
import { readerOf, type Tier } from '../inference/tier.ts'
import { type Failed, failed, isFailed } from '../ingest/failed.ts'
import type { Reading } from '../reading/reading.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { print } from './output.ts'
import { pageFrom } from './source.ts'
import { note } from './terminal/note.ts'

export type ExportOptions = {
  format: string
  output?: string
  archive?: string
  quiet?: true
  published?: string
  title?: string
  outlet?: string
  model?: Tier
  recall?: number
  ignoreRobots?: true
}

/** Ids of kept articles; a file of such a name is written `./a-…`. */
const KEPT = /^a-[0-9a-f]{16}$/

/** `hearsay export --format NAME`: a reading as something that other programs take. */
export async function exportCommand(source: string, options: ExportOptions): Promise<ExitCode> {
  const format = FORMATS.find((f) => f.name === options.format)
  if (!format) {
    note(`There is no format “${options.format}”; there are ${FORMATS.map((f) => f.name).join(', ')}.`)
    return EXIT.usage
  }
  const reading = KEPT.test(source) ? await keptReading(source, options) : await readingOf(source, options)
  if (isFailed(reading)) {
    note(reading.error.message)
    return EXIT.unreadable
  }
  return give(format, reading, options.output)
}

async function give(format: Format, reading: Reading, output: string | undefined): Promise<ExitCode> {
  const written = format.write(reading)
  if (output === undefined) await print(written)
  else
    try {
      await writeFile(output, written)
    } catch (error) {
      note(`${output} could not be written: ${error instanceof Error ? error.message : error}.`)
      return EXIT.unreadable
    }
  return EXIT.ok
}

async function readingOf(source: string, options: ExportOptions): Promise<Reading | Failed> {
  const { published, title, outlet } = options
  const facts: PageFacts = {
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
  }
  const page = await pageFrom(source, facts, options)
  if (isFailed(page)) return page
  const read = await readerOf(options.model ?? 'fast', options.recall)
  return read(page)
}

/** What the desk shows of a kept article: the machine's reading with what people said against it. */
async function keptReading(id: string, { archive: where }: ExportOptions): Promise<Reading | Failed> {
  const { archiveHome, openArchive } = await import('../archive/open.ts')
  const { correct } = await import('../correction/correct.ts')
  const home = where ?? archiveHome(process.env)
  try {
    const archive = await openArchive(home)
    try {
      const kept = await archive.article(id)
      if (kept) return correct(kept.machine, kept.corrections).reading
      return failed('not-kept', `No article ${id} is kept in ${home}; hearsay archive list shows those that are.`)
    } finally {
      await archive.close()
    }
  } catch (error) {
    return failed('archive', error instanceof Error ? error.message : String(error))
  }
}
