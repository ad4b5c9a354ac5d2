import type { Attribution, Form } from '../attribution/attribution.ts'
import type { Channel, Commitment } from '../evidence/evidence.ts'
import type { SpeakerKind } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'

/**
 * What a person says against the machine's reading of one article. It points at words, never at ids of a reading, so it
 * holds for every later reading of the same text. An undone correction is kept with the time it was undone.
 */
export type Correction = {
  id: string
  /** When it was made, ISO 8601 in UTC. */
  at: string
  /** Who made it, as they call themselves. */
  by: string
  note: string | null
  undoneAt: string | null
  change: Change
}

/** Which statement is meant: its words. A later reading may cut it differently; the one that shares most of them is it. */
export type Anchor = Pick<Attribution, 'source' | 'cue' | 'content'>

/** Who somebody is, as the person at the desk says: `name: null` for one whom the article does not name. */
export type Whom = { name: string | null; kind: SpeakerKind; role: string | null }

export type Change =
  /** These words come from somebody else. */
  | { type: 'speaker'; of: Anchor; speaker: Whom }
  /** These mentions are of one speaker; the first one gives the name. */
  | { type: 'merge'; mentions: [Span, Span, ...Span[]] }
  /** These mentions are of another speaker than the one they were counted to. */
  | { type: 'split'; mentions: [Span, ...Span[]]; speaker: Whom }
  /** Nobody says anything here. */
  | { type: 'not-an-attribution'; of: Anchor }
  /** Here somebody says something that the machine did not find. */
  | { type: 'missed'; of: Anchor; form: Form; speaker: Whom }
  | { type: 'channel'; of: Anchor; channel: Channel }
  | { type: 'commitment'; of: Anchor; commitment: Commitment }
