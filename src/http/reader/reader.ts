import type { KeptArticle, KeptStory } from '../../archive/archive.ts'
import type { PageFacts } from '../../article/article.ts'
import type { Tier } from '../../inference/tier.ts'
import type { Failed } from '../../ingest/failed.ts'
import type { Reading } from '../../reading/reading.ts'

/** Bytes to read: what their sender calls them, the name of the file they were in; the fast tier reads unless another is named. */
export type Given = { bytes: Uint8Array; mediaType: string | null; name: string; facts: PageFacts; model?: Tier }

/** A reading, and the media type the bytes turned out to have: `text/html; charset=windows-1252`. */
export type Read = { reading: Reading; mediaType: string }

/** Does what may take long away from the thread that answers requests. */
export type Reader = {
  /** `started` is called when the reading begins; a job whose signal aborts before that is never begun. */
  read(given: Given, started?: () => void, signal?: AbortSignal): Promise<Read | Failed>
  /** A reading in a format, by its name. */
  write(format: string, reading: Reading): Promise<string | Failed>
  /** The serialised view of an article. */
  view(kept: KeptArticle): Promise<string | Failed>
  /** The serialised report on what looks like a claim, under one map or under all. */
  lips(claim: string, map: string | null): Promise<string | Failed>
  /** Serialised: other sentences of so many phones. */
  others(phones: number, count: number): Promise<string | Failed>
  /** The serialised view of a story. */
  story(kept: KeptStory): Promise<string | Failed>
  load(): { reading: number; waiting: number }
  /** Begins nothing more; what waits is answered so, what is being read goes on. */
  drain(): void
  /** Ends what is being read, too. */
  close(): Promise<void>
}
