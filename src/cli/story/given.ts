import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '../../article/article.ts'
import { isBlank, pageOfLine } from '../../formats/line.ts'
import { readerOf } from '../../inference/tier.ts'
import { type Failed, failed, isFailed } from '../../ingest/failed.ts'
import { fileFailure } from '../../ingest/file.ts'
import { linesOf } from '../../ingest/lines.ts'
import { looksLikeAddress } from '../../ingest/web-address.ts'
import type { Reading } from '../../reading/reading.ts'
import { pageFrom, type SourceOptions } from '../source.ts'
import { LINE_BYTES } from '../stream.ts'
import { note, statusLine } from '../terminal/note.ts'

/** What is read from a folder; everything else in it is let be. */
const ARTICLE = /\.(?:x?html?|txt|md)$/i
const STREAM = /\.(?:ndjson|jsonl)$/i

/** What was read, and how much could not be. */
export type Given = { readings: Reading[]; failures: number }

/**
 * Reads everything that was named: files, addresses, all articles of a folder, streams of one article a line. What cannot
 * be read is said on standard error, and the others are read all the same.
 */
export async function readGiven(sources: readonly string[], options: SourceOptions): Promise<Given> {
  const read = await readerOf(options.model ?? 'fast')
  const status = statusLine(!options.quiet)
  const readings: Reading[] = []
  const ids = new Set<string>()
  let failures = 0
  const fail = (name: string, { error }: Failed): void => {
    failures++
    status.clear()
    note(error.message.includes(name) ? error.message : `${name}: ${error.message}`)
  }
  for (const source of sources)
    for await (const { name, page } of pagesOf(source, options)) {
      const reading = isFailed(page) ? page : await read(page)
      if (isFailed(reading)) fail(name, reading)
      else readings.push(withOwnId(reading, ids))
      status.show(`${readings.length.toLocaleString('en')} articles read …`)
    }
  status.clear()
  return { readings, failures }
}

/** Two files may hold one text; each is an article of its own. */
function withOwnId(reading: Reading, ids: Set<string>): Reading {
  const { id } = reading.article
  let own = id
  for (let copy = 2; ids.has(own); copy++) own = `${id}-${copy}`
  ids.add(own)
  return own === id ? reading : { ...reading, article: { ...reading.article, id: own } }
}

type Named = { name: string; page: Page | Failed }

async function* pagesOf(source: string, options: SourceOptions): AsyncGenerator<Named> {
  if (source === '-') yield* pagesIn(process.stdin, 'Standard input')
  else if (looksLikeAddress(source)) yield { name: source, page: await pageFrom(source, {}, options) }
  else if (STREAM.test(source)) yield* pagesIn(createReadStream(source), source)
  else if (await isFolder(source)) yield* pagesBelow(source, options)
  else yield { name: source, page: await pageFrom(source, {}, options) }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true

/** The articles of a folder and of those in it, in the order of their names. */
async function* pagesBelow(folder: string, options: SourceOptions): AsyncGenerator<Named> {
  let names: string[]
  try {
    names = await readdir(folder, { recursive: true })
  } catch (error) {
    yield { name: folder, page: fileFailure(folder, error) }
    return
  }
  const files = names.filter((name) => ARTICLE.test(name) || STREAM.test(name)).sort()
  if (files.length === 0)
    yield {
      name: folder,
      page: failed('no-articles', `${folder} holds no article: no file in it ends in .html, .txt, .md or .ndjson.`),
    }
  for (const name of files) yield* pagesOf(join(folder, name), options)
}

async function* pagesIn(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Named> {
  try {
    for await (const { bytes, number } of linesOf(chunks, LINE_BYTES)) {
      if (bytes !== null && isBlank(bytes)) continue
      const row =
        bytes === null
          ? failed(
              'too-long',
              `Line ${number} is longer than ${LINE_BYTES / 1e6} MB; leave out what is not the article.`,
            )
          : pageOfLine(bytes, number)
      yield { name, page: 'error' in row ? { error: row.error } : row.page }
    }
  } catch (error) {
    yield { name, page: fileFailure(name, error) }
  }
}
