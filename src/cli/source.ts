import type { Page, PageFacts } from '../article/article.ts'
import { decode } from '../article/index.ts'
import type { Tier } from '../inference/tier.ts'
import { type Failed, isFailed } from '../ingest/failed.ts'
import { bytesOfFile, bytesOfStream } from '../ingest/file.ts'
import { isHtml } from '../ingest/markup.ts'
import { looksLikeAddress } from '../ingest/web-address.ts'
import { VERSION } from '../version.ts'
import { note, statusLine } from './terminal/note.ts'

export type SourceOptions = { quiet?: true; ignoreRobots?: true; model?: Tier }

/** A page with the bytes that it came in, and what was known about it before it was read. */
export type Source = {
  page: Page
  bytes: Uint8Array
  /** What the bytes turned out to be: `text/html; charset=windows-1252`. */
  mediaType: string
  facts: PageFacts
  isFetched: boolean
}

/** The page that a file, standard input (`-`) or an address holds; text or HTML is decided by what it holds. */
export async function pageFrom(source: string, facts: PageFacts, options: SourceOptions): Promise<Page | Failed> {
  const found = await sourceFrom(source, facts, options)
  return isFailed(found) ? found : found.page
}

/** The same, with the bytes. */
export async function sourceFrom(source: string, facts: PageFacts, options: SourceOptions): Promise<Source | Failed> {
  if (looksLikeAddress(source)) return sourceFromWeb(source, facts, options)
  const bytes = source === '-' ? await bytesOfInput(options) : await bytesOfFile(source)
  return isFailed(bytes) ? bytes : sourceOf(bytes, { name: source, contentType: null, facts, isFetched: false })
}

async function sourceFromWeb(address: string, facts: PageFacts, options: SourceOptions): Promise<Source | Failed> {
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
  const known = { url: fetched.url, ...facts }
  return sourceOf(fetched.bytes, { name: pathname, contentType: fetched.contentType, facts: known, isFetched: true })
}

async function bytesOfInput({ quiet }: SourceOptions): Promise<Uint8Array | Failed> {
  if (process.stdin.isTTY && !quiet) note('Type or paste the article, then press Ctrl-D on an empty line.')
  return bytesOfStream(process.stdin, 'Standard input')
}

type Known = { name: string; contentType: string | null; facts: PageFacts; isFetched: boolean }

function sourceOf(bytes: Uint8Array, { name, contentType, facts, isFetched }: Known): Source | Failed {
  const decoded = decode(bytes, contentType ?? undefined)
  if (isFailed(decoded)) return decoded
  const { text, charset } = decoded
  const isPage = isHtml(text, { contentType, name })
  const page = isPage ? { html: text, ...facts } : { text, ...facts }
  return { page, bytes, mediaType: `text/${isPage ? 'html' : 'plain'}; charset=${charset}`, facts, isFetched }
}
