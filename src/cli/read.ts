import { createReadStream } from 'node:fs'
import type { PageFacts } from '../article/article.ts'
import { readerOf, type Tier } from '../inference/tier.ts'
import { type Failed, isFailed } from '../ingest/failed.ts'
import { fileFailure } from '../ingest/file.ts'
import { looksLikeAddress } from '../ingest/web-address.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { print } from './output.ts'
import { type Progress, progressLine } from './progress.ts'
import { pageFrom } from './source.ts'
import { answers } from './stream.ts'
import { note } from './terminal/note.ts'
import { screenOf } from './terminal/screen.ts'

export type ReadOptions = {
  json?: true
  ndjson?: true
  explain?: true
  quiet?: true
  published?: string
  title?: string
  outlet?: string
  model?: Tier
  recall?: number
  ignoreRobots?: true
}

/** `hearsay read`: one article as a report or as JSON, or a stream of them. */
export async function readCommand(source: string | undefined, options: ReadOptions): Promise<ExitCode> {
  if (options.ndjson) return readStream(source ?? '-', options)
  if (source !== undefined) return readOne(source, options)
  note('Which article? Give a file, an address, or - for standard input; hearsay read --help shows examples.')
  return EXIT.usage
}

async function readOne(source: string, options: ReadOptions): Promise<ExitCode> {
  const page = await pageFrom(source, factsOf(options), options)
  if (isFailed(page)) return fail(page, options)
  const read = await readerOf(options.model ?? 'fast', options.recall)
  const reading = await read(page)
  if (isFailed(reading)) return fail(reading, options)
  if (options.json) await print(`${JSON.stringify(reading, null, 2)}\n`)
  else {
    const { report } = await import('./report/report.ts')
    await print(report(reading, { ...screenOf(process.stdout, process.env), explain: options.explain === true }))
  }
  return EXIT.ok
}

async function readStream(source: string, options: ReadOptions): Promise<ExitCode> {
  if (looksLikeAddress(source)) {
    note('A stream is read from a file or from standard input; fetch the address first.')
    return EXIT.usage
  }
  const read = await readerOf(options.model ?? 'fast', options.recall)
  const chunks = source === '-' ? process.stdin : createReadStream(source)
  const progress = progressLine(!options.quiet && !process.stdout.isTTY)
  const done: Progress = { read: 0, errors: 0 }
  try {
    for await (const { line, isError } of answers(chunks, read, factsOf(options))) {
      await print(`${line}\n`)
      done.read++
      if (isError) done.errors++
      progress.tick(done)
    }
  } catch (error) {
    progress.clear()
    return fail(fileFailure(source === '-' ? 'Standard input' : source, error), {})
  }
  progress.clear()
  if (done.errors > 0 && !options.quiet) note(`${done.errors} of ${done.read} lines could not be read.`)
  return EXIT.ok
}

function fail(failed: Failed, { json }: ReadOptions): Promise<ExitCode> | ExitCode {
  note(failed.error.message)
  return json ? print(`${JSON.stringify({ error: failed.error })}\n`).then(() => EXIT.unreadable) : EXIT.unreadable
}

const factsOf = ({ published, title, outlet }: ReadOptions): PageFacts => ({
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
  ...(outlet !== undefined && { outlet }),
})
