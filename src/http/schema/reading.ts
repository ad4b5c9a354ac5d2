import { z } from '@hono/zod-openapi'
import type { Article } from '../../article/article.ts'
import { type Attribution, FORMS } from '../../attribution/attribution.ts'
import { CHANNELS, COMMITMENTS, type Evidence, KINDS } from '../../evidence/evidence.ts'
import type { Hop } from '../../reading/hops.ts'
import type { DatedEvent, Headline, Reading } from '../../reading/reading.ts'
import { SPEAKER_KINDS, type Speaker } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'

const place = z.int().min(0)
/** Half-open, in UTF-16 code units of the article's text. */
export const span: z.ZodType<Span, Span> = z.strictObject({ start: place, end: place }).openapi('Span')
export const spans = z.array(span)
const id = z.string()
const words = z.string().nullable()

export const VERDICTS = ['attributed', 'fact_supported', 'drops_attribution', 'overstates', 'not_in_body'] as const

const article: z.ZodType<Article> = z
  .strictObject({
    id,
    fingerprint: z.string(),
    url: words,
    outlet: words,
    title: words,
    published: words,
    bylines: z.array(z.string()),
    language: z.string(),
    text: z.string(),
    blocks: z.array(
      z.strictObject({
        start: place,
        end: place,
        kind: z.enum(['headline', 'paragraph', 'blockquote', 'list-item', 'caption']),
      }),
    ),
    credits: z.array(
      z.strictObject({ kind: z.enum(['wire', 'first-reported']), name: z.string(), span: span.nullable() }),
    ),
  })
  .openapi('Article')

export const attribution: z.ZodType<Attribution> = z
  .strictObject({
    id,
    form: z.enum(FORMS),
    source: spans,
    cue: spans,
    content: spans,
    speaker: id.nullable(),
    within: id.nullable(),
    addressee: spans,
    foundBy: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .openapi('Attribution')

const overruled = <F extends string>(fields: readonly F[]) =>
  z.array(z.strictObject({ field: z.enum(fields), rule: z.string(), clues: z.array(z.string()) })).optional()

export const speaker: z.ZodType<Speaker> = z
  .strictObject({
    id,
    kind: z.enum(SPEAKER_KINDS),
    named: z.boolean(),
    name: words,
    role: words,
    mentions: spans,
  })
  .openapi('Speaker')

export const evidence: z.ZodType<Evidence> = z
  .strictObject({
    of: id,
    kind: z.enum(KINDS),
    channel: z.enum(CHANNELS),
    chain: z.array(id),
    commitment: z.enum(COMMITMENTS),
    doubts: z.array(z.strictObject({ by: id, span })),
    markers: spans,
    overruled: overruled(['kind', 'channel', 'commitment']),
  })
  .openapi('Evidence')

const headline: z.ZodType<Headline> = z
  .strictObject({ status: z.enum(VERDICTS), support: z.array(id), why: z.string(), markers: spans })
  .openapi('Headline')

const event: z.ZodType<DatedEvent> = z
  .strictObject({
    when: span,
    date: z.string(),
    what: span,
    status: z.enum(['happened', 'scheduled', 'unrealised', 'possible', 'ongoing']),
    saidIn: id.nullable(),
  })
  .openapi('DatedEvent')

export const hop: z.ZodType<Hop> = z.strictObject({ speaker: id, words: spans }).openapi('Hop')

/** A Reading; zod knows no field that is absent and never undefined. */
export const reading: z.ZodType<Omit<Reading, 'id'> & { id?: string | undefined }> = z
  .strictObject({
    schema: z.literal('hearsay/reading/1'),
    id: z.string().optional(),
    article,
    attributions: z.array(attribution),
    speakers: z.array(speaker),
    evidence: z.array(evidence),
    headline: headline.nullable(),
    events: z.array(event),
    openQuestions: spans,
    run: z.strictObject({ version: z.string(), model: z.string(), language: z.string() }),
  })
  .openapi('Reading')
