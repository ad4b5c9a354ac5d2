import { z } from '@hono/zod-openapi'
import { APART_KINDS, type Apart, type StoryLine } from '../../archive/archive.ts'
import { CHANNELS, COMMITMENTS } from '../../evidence/evidence.ts'
import { SPEAKER_KINDS } from '../../speaker/speaker.ts'
import { MUTATIONS, type Story } from '../../story/story.ts'
import { span } from './reading.ts'
import { text } from './request.ts'

const words = z.string().nullable()
const count = z.int().min(0)
const ids = z.array(z.string())
const NAME = 300
const NOTE = 5000
const ID = 200

export const storyLine: z.ZodType<StoryLine> = z
  .strictObject({
    id: z.string(),
    title: words,
    from: words,
    to: words,
    articles: count,
    outlets: count,
    statements: count,
  })
  .openapi('StoryLine')

const GROUNDS = ['outlet', 'wire', 'person', 'unnamed', 'occasion', 'document', 'recording'] as const
const DATE_DOUBTS = ['missing', 'unreadable', 'before-what-it-cites', 'out-of-range'] as const
const REASONS = [
  'credit',
  'link',
  'wire',
  'shared-run',
  'shared-error',
  'same-variant',
  'same-ground',
  'earlier',
  'copy',
] as const
const VERBS = ['wasQuotedFrom', 'wasDerivedFrom', 'wasRevisionOf', 'hadPrimarySource'] as const

const place = z.strictObject({ article: z.string(), attribution: z.string() })
const appears = {
  article: z.string(),
  attribution: z.string(),
  words: z.string(),
  through: ids,
  channel: z.enum(CHANNELS),
  commitment: z.enum(COMMITMENTS),
  doubts: count,
}
const appearance = z.strictObject(appears).openapi('Appearance')
const origin = z
  .strictObject({
    node: z.string(),
    ground: z.enum([...GROUNDS, 'article']),
    name: z.string(),
    articles: ids,
    why: z.string(),
  })
  .openapi('Origin')
const origins = z
  .strictObject({ origins: count, outlets: count, articles: count, roots: z.array(origin), because: ids })
  .openapi('Origins')
const mutation = z
  .strictObject({ type: z.enum(MUTATIONS), before: span.nullable(), after: span.nullable() })
  .openapi('Mutation')
const variant = z
  .strictObject({ words: z.string(), mutations: z.array(mutation), appearances: z.array(appearance) })
  .openapi('Variant')

export const story: z.ZodType<Story> = z
  .strictObject({
    schema: z.literal('hearsay/story/1'),
    id: z.string(),
    title: z.string(),
    from: words,
    to: words,
    articles: z.array(
      z.strictObject({
        id: z.string(),
        title: words,
        outlet: words,
        url: words,
        published: words,
        dateDoubt: z.enum(DATE_DOUBTS).nullable(),
        copies: ids,
        statements: count,
      }),
    ),
    sources: z.array(z.strictObject({ id: z.string(), kind: z.enum(GROUNDS), name: z.string() })),
    agents: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        named: z.boolean(),
        kind: z.enum(SPEAKER_KINDS),
        role: words,
        in: z.array(z.strictObject({ article: z.string(), speaker: z.string() })),
      }),
    ),
    quotes: z.array(
      z.strictObject({
        id: z.string(),
        words: z.string(),
        speaker: words,
        variants: z.array(variant),
        first: place,
        origins,
      }),
    ),
    claims: z.array(
      z.strictObject({
        id: z.string(),
        words: z.string(),
        speaker: words,
        quotes: ids,
        because: ids,
        appearances: z.array(z.strictObject({ ...appears, because: z.string() })),
        first: place,
        origins,
      }),
    ),
    lineage: z.array(
      z.strictObject({
        later: z.string(),
        earlier: z.string(),
        verb: z.enum(VERBS),
        because: z.array(z.strictObject({ kind: z.enum(REASONS), why: z.string(), words: z.array(span) })),
        confidence: z.number(),
        over: ids,
      }),
    ),
    circles: z.array(z.strictObject({ articles: ids, why: z.string() })),
    origins,
    contradictions: z.array(z.strictObject({ between: ids, why: z.string() })),
    notes: ids,
    run: z.strictObject({ version: z.string() }),
  })
  .openapi('Story')

export const apart: z.ZodType<Apart> = z
  .strictObject({
    id: z.string(),
    what: z.enum(APART_KINDS),
    between: z.tuple([z.string(), z.string()]),
    at: z.string(),
    by: z.string(),
    note: words,
    undoneAt: words,
  })
  .openapi('Apart')

const thing = text(ID).regex(/\S/, 'is empty')

/** What a client sends to tell two things apart. */
export const newApart = z
  .strictObject({
    by: text(NAME).regex(/\S/, 'is empty'),
    note: text(NOTE).nullish(),
    what: z.enum(APART_KINDS),
    between: z.tuple([thing, thing]),
  })
  .openapi('NewApart')

export const storyView = z
  .strictObject({ line: storyLine, story, apart: z.array(apart), leftOut: count })
  .openapi('StoryView')
