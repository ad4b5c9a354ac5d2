import type { Page, PageFacts } from '../article/article.ts'
import { decode } from '../article/index.ts'
import { type Failed, isFailed } from '../ingest/failed.ts'
import { bytesOfFile, bytesOfStream } from '../ingest/file.ts'
import { isHtml } from '../ingest/markup.ts'
import { looksLikeAddress } from '../ingest/web-address.ts'
import { VERSION } from '../version.ts'
import { note, statusLine } from './terminal/note.ts'

export type SourceOptions = { quiet?: true; ignoreRobots?: true }

/** The page that a file, standard input (`-`) or an address holds; text or HTML is decided by what it holds. */
export async function pageFrom(source: string, facts: PageFacts, options: SourceOptions): Promise<Page | Failed> {
  if (looksLikeAddress(source)) return pageFromWeb(source, facts, options)
  const bytes = source === '-' ? await bytesOfInput(options) : await bytesOfFile(source)
  return isFailed(bytes) ? bytes : pageOf(bytes, source, null, facts)
}

async function pageFromWeb(address: string, facts: PageFacts, options: SourceOptions): Promise<Page | Failed> {
  // undici takes a while to load: only those who fetch wait for it.
  const { fetchPage } = await import('../ingest/fetch.ts')
  const status = statusLine(!options.quiet)
  status.show(`Fetching ${address} …`)
  const fetched = await fetchPage(address, {
    userAgent: `hearsay/${VERSION}`,
    ignoreRobots: options.ignoreRobots === true,
  })
  status.clear()
  if (isFailed(fetched)) return fetched
  const { pathname } = new URL(fetched.url)
  return pageOf(fetched.bytes, pathname, fetched.contentType, { url: fetched.url, ...facts })
}

async function bytesOfInput({ quiet }: SourceOptions): Promise<Uint8Array | Failed> {
  if (process.stdin.isTTY && !quiet) note('Type or paste the article, then press Ctrl-D on an empty line.')
  return bytesOfStream(process.stdin, 'Standard input')
}

function pageOf(bytes: Uint8Array, name: string, contentType: string | null, facts: PageFacts): Page | Failed {
  const decoded = decode(bytes, contentType ?? undefined)
  if (isFailed(decoded)) return decoded
  const { text } = decoded
  return isHtml(text, { contentType, name }) ? { html: text, ...facts } : { text, ...facts }
}
