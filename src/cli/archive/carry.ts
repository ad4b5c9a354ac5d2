import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { isBlank } from '../../formats/line.ts'
import { fileFailure } from '../../ingest/file.ts'
import { type Line, linesOf } from '../../ingest/lines.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { note, statusLine } from '../terminal/note.ts'
import { messageOf, type Opened, withArchive } from './opened.ts'
import type { ArchiveOptions } from './options.ts'

/** The longest line that is taken over: an article with its bytes and runs. One is held at a time. Bytes. */
const LINE_BYTES = 256_000_000

/** `hearsay archive export`: every article, a line each; memory holds one of them. */
export function exportCommand({ output, ...options }: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async (opened) => {
    if (output === undefined) return written(opened, options, print)
    const file = createWriteStream(output)
    try {
      await once(file, 'open')
      const code = await written(opened, options, async (words) => {
        if (!file.write(words)) await once(file, 'drain')
      })
      file.end()
      await finished(file)
      return code
    } catch (error) {
      note(`${output} could not be written: ${messageOf(error)}.`)
      return EXIT.unreadable
    }
  })
}

async function written(
  { archive, stopped }: Opened,
  { quiet }: ArchiveOptions,
  write: (words: string) => Promise<void>,
): Promise<ExitCode> {
  const status = statusLine(!quiet && !process.stdout.isTTY)
  let count = 0
  for await (const line of archive.exported()) {
    if (stopped()) break
    await write(`${line}\n`)
    if (++count % 100 === 0) status.show(`${count.toLocaleString('en')} articles`)
  }
  status.clear()
  return EXIT.ok
}

/** `hearsay archive import`: a line that cannot be taken over is reported with its number; all others are. */
export function importCommand(source: string, options: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async (opened) => {
    const chunks = source === '-' ? process.stdin : createReadStream(source)
    try {
      return await taken(opened, linesOf(chunks, LINE_BYTES), options)
    } catch (error) {
      note(fileFailure(source === '-' ? 'Standard input' : source, error).error.message)
      return EXIT.unreadable
    }
  })
}

async function taken(
  { archive, stopped }: Opened,
  lines: AsyncIterable<Line>,
  options: ArchiveOptions,
): Promise<ExitCode> {
  const status = statusLine(!options.quiet)
  const done = { taken: 0, known: 0, bad: 0 }
  for await (const { number, bytes } of lines) {
    if (stopped()) break
    if (bytes !== null && isBlank(bytes)) continue
    try {
      const { id, isNew } = await archive.take(textOf(bytes))
      done[isNew ? 'taken' : 'known']++
      if (options.json) await print(`${JSON.stringify({ line: number, id, isNew })}\n`)
    } catch (error) {
      done.bad++
      status.clear()
      note(`Line ${number}: ${messageOf(error)}`)
      if (options.json) await print(`${JSON.stringify({ line: number, error: { message: messageOf(error) } })}\n`)
    }
    if (number % 50 === 0) status.show(`${number.toLocaleString('en')} lines`)
  }
  status.clear()
  if (!options.quiet) note(summary(done))
  return done.bad > 0 ? EXIT.unreadable : EXIT.ok
}

function textOf(bytes: Uint8Array | null): string {
  if (bytes === null) throw new Error(`It is longer than ${LINE_BYTES / 1e6} MB; no export writes such a line.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('It is not UTF-8; an export is.')
  }
}

function summary({ taken, known, bad }: { taken: number; known: number; bad: number }): string {
  const lost = bad > 0 ? ` ${bad} could not be taken over.` : ''
  return `${taken} articles were taken over, ${known} were here already.${lost}`
}
