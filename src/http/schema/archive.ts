import { z } from '@hono/zod-openapi'
import type { AgentLine, ArticleLine, Found, RunLine } from '../../archive/archive.ts'
import { FORMS } from '../../attribution/attribution.ts'
import { CHANNELS, COMMITMENTS, KINDS } from '../../evidence/evidence.ts'
import { TIERS } from '../../inference/tier.ts'
import { SPEAKER_KINDS } from '../../speaker/speaker.ts'
import { correction } from './correction.ts'
import { attribution, evidence, hop, reading, speaker, VERDICTS } from './reading.ts'

const words = z.string().nullable()
const count = z.int().min(0)

export const articleLine: z.ZodType<ArticleLine> = z
  .strictObject({
    id: z.string(),
    title: words,
    outlet: words,
    url: words,
    published: words,
    retrievedAt: z.string(),
    retrievedBy: z.enum(['fetched', 'given', 'imported']),
    statements: count,
    named: count,
    unnamed: count,
    headline: z.enum(VERDICTS).nullable(),
    corrections: count,
  })
  .openapi('ArticleLine')

export const runLine: z.ZodType<RunLine> = z
  .strictObject({ id: z.string(), at: z.string(), version: z.string(), model: z.string() })
  .openapi('RunLine')

export const agentLine: z.ZodType<AgentLine> = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    named: z.boolean(),
    kind: z.enum(SPEAKER_KINDS),
    role: words,
    statements: count,
    articles: count,
    first: words,
    last: words,
  })
  .openapi('AgentLine')

export const found: z.ZodType<Found> = z
  .strictObject({
    article: z.strictObject({ id: z.string(), title: words, outlet: words, published: words }),
    id: z.string(),
    words: z.string(),
    speaker: z.strictObject({ id: words, name: words, named: z.boolean(), role: words }),
    kind: z.enum(KINDS),
    form: z.enum(FORMS),
    channel: z.enum(CHANNELS),
    commitment: z.enum(COMMITMENTS),
    through: z.array(z.string()),
    confidence: z.number(),
    marks: z.array(z.strictObject({ start: count, end: count })),
  })
  .openapi('Found')

/** A page of a list; `next` is the `after` of the next page. */
export const listed = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), next: words })

export const kept = z.strictObject({ id: z.string(), isNew: z.boolean(), run: z.string() }).openapi('Kept')

export const articleView = z
  .strictObject({
    article: articleLine,
    sha256: z.string(),
    mediaType: z.string(),
    reading,
    hops: z.record(z.string(), z.array(hop)),
    touched: z.record(z.string(), z.array(z.string())),
    unplaced: z.array(z.string()),
    corrections: z.array(correction),
    runs: z.array(runLine),
  })
  .openapi('ArticleView')

export const statementView = z
  .strictObject({
    article: articleLine,
    attribution,
    evidence,
    speaker: speaker.nullable(),
    hops: z.array(hop),
    speakers: z.record(z.string(), speaker),
    words: z.string(),
    hopWords: z.array(z.array(z.string())),
  })
  .openapi('StatementView')

export const models = z.strictObject({ usual: z.enum(TIERS), there: z.array(z.enum(TIERS)) }).openapi('Models')

export const counts = z
  .strictObject({ articles: count, statements: count, agents: count, corrections: count })
  .openapi('Counts')
