import { decode } from '../../article/index.ts'
import { type PageReader, readerOf, type Tier, tiersThere } from '../../inference/tier.ts'
import { type Failed, failed, isFailed } from '../../ingest/failed.ts'
import { isHtml } from '../../ingest/markup.ts'
import type { Given, Read } from './reader.ts'

/** A thread opens a tier once. The fast one is begun at once, so that the first page need not wait for it. */
const opened = new Map<Tier, Promise<PageReader>>([['fast', readerOf('fast')]])

/** Reads bytes as they came; text or HTML is decided by what they hold. */
export async function readBytes({ bytes, mediaType, name, facts, model = 'fast' }: Given): Promise<Read | Failed> {
  const decoded = decode(bytes, mediaType ?? undefined)
  if (isFailed(decoded)) return decoded
  if (!tiersThere().includes(model)) return NOT_INSTALLED
  const { text, charset } = decoded
  const isPage = isHtml(text, { contentType: mediaType, name })
  const read = await readerFor(model)
  const reading = await read(isPage ? { html: text, ...facts } : { text, ...facts })
  if (isFailed(reading)) return reading
  return { reading, mediaType: `text/${isPage ? 'html' : 'plain'}; charset=${charset}` }
}

function readerFor(model: Tier): Promise<PageReader> {
  const reader = opened.get(model) ?? readerOf(model)
  opened.set(model, reader)
  return reader
}

const NOT_INSTALLED = failed(
  'model-missing',
  'The accurate model is not installed here (models/accurate-en). Read with the fast one, or install hearsay anew.',
)
