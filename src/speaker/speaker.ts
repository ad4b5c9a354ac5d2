import type { Span } from '../text/span.ts'

/** Who a source is within one article. */
export type Speaker = {
  id: string
  kind: SpeakerKind
  /** True when the article gives a proper name. */
  named: boolean
  /** The fullest name in the article, or the description of an unnamed one (“two senior aides”). */
  name: string | null
  /** What the article says they are: “Clinton campaign chairman”. */
  role: string | null
  mentions: Span[]
}
export const SPEAKER_KINDS = ['person', 'group', 'organization', 'outlet', 'document', 'writer', 'unknown'] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]
