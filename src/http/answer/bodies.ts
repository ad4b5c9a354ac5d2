import { createHash } from 'node:crypto'
import { type Failed, isFailed } from '../../ingest/failed.ts'

/** A serialised answer; equal bytes have an equal etag (RFC 9110, 8.8.3). */
export type Body = { bytes: Uint8Array<ArrayBuffer>; etag: string }

/** Serialised answers about articles, the least recently used dropped when they hold more than `limit` bytes. */
export type Bodies = {
  /** The body of an article, made when it is not there or was made under another stamp; what is no text is passed on and not kept. */
  of(article: string, stamp: string | null, make: () => Promise<string | Failed | null>): Promise<Body | Failed | null>
  /** Forgets what is known of an article, bodies that are being made included. */
  forget(article: string): void
  bytes(): number
}

type Entry = { stamp: string | null; body: Promise<Body | Failed | null>; size: number }

export function bodies(limit: number): Bodies {
  const entries = new Map<string, Entry>()
  let total = 0
  const forget = (article: string): void => {
    total -= entries.get(article)?.size ?? 0
    entries.delete(article)
  }
  const made = (
    article: string,
    stamp: string | null,
    make: () => Promise<string | Failed | null>,
  ): Promise<Body | Failed | null> => {
    const entry: Entry = {
      stamp,
      body: make().then((made) => (typeof made === 'string' ? bodyOf(made) : made)),
      size: 0,
    }
    entries.set(article, entry)
    entry.body.then(
      (body) => {
        // Forgotten while it was made: whoever asked before the change gets it, nobody after.
        if (entries.get(article) !== entry) return
        if (body === null || isFailed(body)) return forget(article)
        entry.size = body.bytes.byteLength
        total += entry.size
        for (const oldest of entries.keys()) if (total > limit) forget(oldest)
      },
      () => entries.get(article) === entry && forget(article),
    )
    return entry.body
  }
  return {
    of: (article, stamp, make) => {
      const entry = entries.get(article)
      if (entry && entry.stamp === stamp) {
        entries.delete(article)
        entries.set(article, entry)
        return entry.body
      }
      forget(article)
      return made(article, stamp, make)
    },
    forget,
    bytes: () => total,
  }
}

function bodyOf(text: string): Body {
  const bytes = new TextEncoder().encode(text)
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` }
}
