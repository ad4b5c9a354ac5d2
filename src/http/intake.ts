import type { RetrievedBy } from '../archive/archive.ts'
import type { PageFacts } from '../article/article.ts'
import type { Tier } from '../inference/tier.ts'
import { type Failed, failed, isFailed } from '../ingest/failed.ts'
import { type Desk, timeOf } from './desk.ts'
import type { Given } from './reader/reader.ts'

/** A page that comes in: its bytes, or an address to fetch them from. */
export type Incoming = Given | Address
type Address = { url: string; facts: PageFacts; model?: Tier }
export type Stage = 'fetching' | 'reading' | 'keeping'
export type Kept = { id: string; isNew: boolean; run: string }

/** Fetches, reads and keeps a page. When this gives a `Kept`, the archive has it. */
export async function takeIn(
  desk: Desk,
  incoming: Incoming,
  stage: (stage: Stage) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Kept | Failed> {
  const begun = desk.now()
  const kept = await brought(desk, incoming, stage, signal)
  desk.metrics.reading(isFailed(kept) ? kept.error.code : 'ok', (desk.now() - begun) / 1000)
  return kept
}

async function brought(
  desk: Desk,
  incoming: Incoming,
  stage: (stage: Stage) => void,
  signal?: AbortSignal,
): Promise<Kept | Failed> {
  if (!('bytes' in incoming)) stage('fetching')
  const page = 'bytes' in incoming ? { given: incoming, by: 'given' as const } : await fetched(desk, incoming)
  if (isFailed(page)) return page
  const retrievedAt = timeOf(desk)
  const given = { ...page.given, model: incoming.model ?? desk.model }
  const read = await desk.reader.read(given, () => stage('reading'), signal)
  if (isFailed(read)) return read
  const { length } = read.reading.article.text
  if (length > desk.limits.text) return tooLong(length, desk.limits.text)
  stage('keeping')
  const { facts, bytes } = given
  const article = { bytes, mediaType: read.mediaType, retrievedAt, retrievedBy: page.by, facts, reading: read.reading }
  const kept = await desk.archive.keep(article)
  desk.bodies.forget(kept.id)
  return kept
}

async function fetched(desk: Desk, { url, facts }: Address): Promise<{ given: Given; by: RetrievedBy } | Failed> {
  const page = await desk.fetchPage(url)
  if (isFailed(page)) return page
  const given = {
    bytes: page.bytes,
    mediaType: page.contentType,
    name: new URL(page.url).pathname,
    facts: { url: page.url, ...facts },
  }
  return { given, by: 'fetched' }
}

const tooLong = (length: number, most: number): Failed =>
  failed(
    'too-long',
    `The article has ${length.toLocaleString('en')} characters, and ${most.toLocaleString('en')} are kept; give one article.`,
  )

/** At most so many pages at one time; null when there is no room. */
export function doorway(places: number): { enter(): (() => void) | null } {
  let inside = 0
  return {
    enter: () => {
      if (inside >= places) return null
      inside++
      let isOut = false
      return () => {
        if (!isOut) inside--
        isOut = true
      }
    },
  }
}

export const FULL = failed(
  'busy',
  'As many pages are being read as this service takes at one time. Send it again in a moment.',
)
