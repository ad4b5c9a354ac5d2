import { decode } from '../../article/index.ts'
import { type Failed, isFailed } from '../../ingest/failed.ts'
import { isHtml } from '../../ingest/markup.ts'
import { read } from '../../read.ts'
import type { Given, Read } from './reader.ts'

/** Reads bytes as they came; text or HTML is decided by what they hold. */
export function readBytes({ bytes, mediaType, name, facts }: Given): Read | Failed {
  const decoded = decode(bytes, mediaType ?? undefined)
  if (isFailed(decoded)) return decoded
  const { text, charset } = decoded
  const isPage = isHtml(text, { contentType: mediaType, name })
  const reading = read(isPage ? { html: text, ...facts } : { text, ...facts })
  if (isFailed(reading)) return reading
  return { reading, mediaType: `text/${isPage ? 'html' : 'plain'}; charset=${charset}` }
}
