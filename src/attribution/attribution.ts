import type { Span } from '../text/span.ts'

/** The relation source–cue–content (Pareti 2015, PARC 3.0; Newell et al. 2018, PolNeAR). */
export type Attribution = {
  id: string
  form: Form
  /** Who it comes from, as written here; empty when nobody is named. */
  source: Span[]
  /** The words that link source and content: “said”, “according to”. */
  cue: Span[]
  /** What is attributed, quotation marks included; more than one span when a cue splits it. */
  content: Span[]
  /** Id of the speaker, or null when the text does not tell. */
  speaker: string | null
  /** Id of the attribution in whose content this one stands, or null. */
  within: string | null
  /** Whom it was told to: “told the Irish Star”. */
  addressee: Span[]
  /** The tagger or the finder that found it. */
  foundBy: string
  /** The machine's doubt, calibrated, 0–1: of 100 attributions at 0.8, about 80 are right. Never the speaker's doubt. */
  confidence: number
}

/** Reported speech: the words themselves, a report of them, or both in one. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const
export type Form = (typeof FORMS)[number]
