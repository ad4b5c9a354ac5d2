import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'

/** All findings for one article: plain JSON, the same in a file, over HTTP, in a browser and in a test. */
export type Reading = {
  schema: 'hearsay/reading/1'
  /** Echoed from the input line, when there was one. */
  id?: string
  article: Article
  /** In text order; nested ones follow their parent. */
  attributions: Attribution[]
  /** Includes one of kind `writer`. */
  speakers: Speaker[]
  /** One per attribution, in the same order. */
  evidence: Evidence[]
  headline: Headline | null
  events: DatedEvent[]
  /** Sentences in which the article itself says that something is not known or not yet decided. */
  openQuestions: Span[]
  run: Run
}

/** What the headline claims beside what the body bears. `support` holds ids of attributions, `why` one plain sentence. */
export type Headline = {
  status: 'attributed' | 'fact_supported' | 'drops_attribution' | 'overstates' | 'not_in_body'
  support: string[]
  why: string
  markers: Span[]
}

/**
 * Something with a date. `date` is EDTF level 0: 2025-08-15, 2025-08, 2025, 1990/1999; `--08-18` where the text does not
 * tell the year and the page no date, `XXXX` where something is offered without any.
 */
export type DatedEvent = {
  when: Span
  date: string
  what: Span
  status: 'happened' | 'scheduled' | 'unrealised' | 'possible' | 'ongoing'
  /** Id of the attribution that says so, or null when the writer does. */
  saidIn: string | null
}

/** What made this reading; no clock, no host: the same input gives the same bytes. */
export type Run = { version: string; model: string; language: string }
