import { z } from 'zod'
import { FORMS } from '../../attribution/attribution.ts'
import { CHANNELS, COMMITMENTS, KINDS } from '../../evidence/evidence.ts'
import type { Reading } from '../../reading/reading.ts'
import { SPEAKER_KINDS } from '../../speaker/speaker.ts'

// The JSON contract of a Reading for what comes in from outside; `satisfies` keeps it to the type.

const place = z.int().nonnegative()
export const span = z.object({ start: place, end: place })
const spans = z.array(span)
const words = z.string()
const wordsOrNull = words.nullable()

export const forms = z.enum(FORMS)
export const speakerKinds = z.enum(SPEAKER_KINDS)
export const channels = z.enum(CHANNELS)
export const commitments = z.enum(COMMITMENTS)

const article = z.object({
  id: words,
  fingerprint: words,
  url: wordsOrNull,
  outlet: wordsOrNull,
  title: wordsOrNull,
  published: wordsOrNull,
  bylines: z.array(words),
  language: words,
  text: words,
  blocks: z.array(span.extend({ kind: z.enum(['headline', 'paragraph', 'blockquote', 'list-item', 'caption']) })),
  credits: z.array(z.object({ kind: z.enum(['wire', 'first-reported']), name: words, span: span.nullable() })),
})

const attribution = z.object({
  id: words,
  form: forms,
  source: spans,
  cue: spans,
  content: spans,
  speaker: wordsOrNull,
  within: wordsOrNull,
  addressee: spans,
  foundBy: words,
  confidence: z.number().min(0).max(1),
})

const speaker = z.object({
  id: words,
  kind: speakerKinds,
  named: z.boolean(),
  name: wordsOrNull,
  role: wordsOrNull,
  mentions: spans,
})

const evidence = z.object({
  of: words,
  kind: z.enum(KINDS),
  channel: channels,
  chain: z.array(words),
  commitment: commitments,
  doubts: z.array(z.object({ by: words, span })),
  markers: spans,
})

const headline = z.object({
  status: z.enum(['attributed', 'fact_supported', 'drops_attribution', 'overstates', 'not_in_body']),
  support: z.array(words),
  why: words,
  markers: spans,
})

const event = z.object({
  when: span,
  date: words,
  what: span,
  status: z.enum(['happened', 'scheduled', 'unrealised', 'possible', 'ongoing']),
  saidIn: wordsOrNull,
})

export const readingShape = z.object({
  schema: z.literal('hearsay/reading/1'),
  id: words.exactOptional(),
  article,
  attributions: z.array(attribution),
  speakers: z.array(speaker),
  evidence: z.array(evidence),
  headline: headline.nullable(),
  events: z.array(event),
  openQuestions: spans,
  run: z.object({ version: words, model: words, language: words }),
}) satisfies z.ZodType<Reading>
