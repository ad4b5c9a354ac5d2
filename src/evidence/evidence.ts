import type { Overruled } from '../text/learnt.ts'
import type { Span } from '../text/span.ts'

/** On what ground one attribution stands, and how sure the speaker is; each judgement with the words that show it. */
export type Evidence = {
  /** Id of the attribution. */
  of: string
  kind: Kind
  channel: Channel
  /** Speaker ids from the writer inwards: writer › Irish Star › Jeremy Freeman › Donald Trump. */
  chain: string[]
  commitment: Commitment
  /** Who hedges: the speaker, somebody on the chain, or the writer. */
  doubts: { by: string; span: Span }[]
  markers: Span[]
  /** Where what was learnt from labelled articles overruled the rules: what they had said, and the clues that weighed most. */
  overruled?: Overruled<'kind' | 'channel' | 'commitment'>[] | undefined
}

/** Speech, writing and thought presentation (Semino & Short 2004). */
export const KINDS = ['speech', 'writing', 'thought', 'unclear'] as const
export type Kind = (typeof KINDS)[number]
/** How the words became public. */
export const CHANNELS = [
  'interview',
  'speech',
  'social',
  'statement',
  'document',
  'broadcast',
  'recording',
  'lip-reading',
  'private',
  'unspecified',
] as const
export type Channel = (typeof CHANNELS)[number]
/** The speaker's stance to the content. */
export const COMMITMENTS = ['asserts', 'hedges', 'denies', 'wants', 'asks', 'predicts'] as const
export type Commitment = (typeof COMMITMENTS)[number]
