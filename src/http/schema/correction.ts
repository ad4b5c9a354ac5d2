import { z } from '@hono/zod-openapi'
import { FORMS } from '../../attribution/attribution.ts'
import type { Anchor, Change, Correction, Whom } from '../../correction/correction.ts'
import { CHANNELS, COMMITMENTS } from '../../evidence/evidence.ts'
import { SPEAKER_KINDS } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'
import { span } from './reading.ts'
import { text } from './request.ts'

/** Pieces of one statement, mentions of one speaker: more than any article holds. */
const PIECES = 1000
const NAME = 300
const NOTE = 5000

const pieces = z.array(span).max(PIECES)
const anchor: z.ZodType<Anchor, Anchor> = z
  .strictObject({ source: pieces, cue: pieces, content: pieces })
  .openapi('Anchor')
/** A tuple has no `max`. */
const few = <T extends z.ZodType<Span[]>>(mentions: T) =>
  mentions.refine(({ length }) => length <= PIECES, `holds more than ${PIECES} spans`)
const name = text(NAME).regex(/\S/, 'is empty')
const whom: z.ZodType<Whom, Whom> = z
  .strictObject({ name: name.nullable(), kind: z.enum(SPEAKER_KINDS), role: name.nullable() })
  .openapi('Whom')

export const change: z.ZodType<Change, Change> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('speaker'), of: anchor, speaker: whom }),
    z.strictObject({ type: z.literal('merge'), mentions: few(z.tuple([span, span], span)) }),
    z.strictObject({ type: z.literal('split'), mentions: few(z.tuple([span], span)), speaker: whom }),
    z.strictObject({ type: z.literal('not-an-attribution'), of: anchor }),
    z.strictObject({ type: z.literal('missed'), of: anchor, form: z.enum(FORMS), speaker: whom }),
    z.strictObject({ type: z.literal('channel'), of: anchor, channel: z.enum(CHANNELS) }),
    z.strictObject({ type: z.literal('commitment'), of: anchor, commitment: z.enum(COMMITMENTS) }),
  ])
  .openapi('Change')

/** What a client sends to correct a reading. */
export const newCorrection = z.strictObject({ by: name, note: text(NOTE).nullish(), change }).openapi('NewCorrection')

export const correction: z.ZodType<Correction> = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    note: z.string().nullable(),
    undoneAt: z.string().nullable(),
    change,
  })
  .openapi('Correction')
