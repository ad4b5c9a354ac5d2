import type { Span } from '../text/span.ts'

/** One article: an immutable text and what its page says about it. Spans are UTF-16 code units into `text`. */
export type Article = {
  /** `a-` and the first 16 hexadecimal digits of the fingerprint: the same text has the same id everywhere. */
  id: string
  fingerprint: string
  url: string | null
  outlet: string | null
  title: string | null
  /** ISO 8601, as the page states it: `2025-08-16`, `2025-08-16T09:30:00+01:00`. */
  published: string | null
  bylines: string[]
  /** BCP 47 primary language, as the page states it or as the words show it: `en`. */
  language: string
  text: string
  blocks: Block[]
  credits: Credit[]
}

/** A piece of the page, in text order and never overlapping; between two blocks stands only white space. */
export type Block = Span & { kind: BlockKind }
export type BlockKind = 'headline' | 'paragraph' | 'blockquote' | 'list-item' | 'caption'

/** Somebody the article credits for carrying it before: a wire agency, or an outlet that had it first. */
export type Credit = {
  kind: 'wire' | 'first-reported'
  name: string
  /** The words that say so, or null when only the page's metadata says it. */
  span: Span | null
}

/** What comes in: a text or a page as a string, with what is known about it from outside. */
export type Page = ({ text: string } | { html: string }) & PageFacts
export type PageFacts = {
  id?: string
  url?: string
  title?: string
  outlet?: string
  published?: string
}
