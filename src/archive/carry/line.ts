import { z } from 'zod'
import type { PageFacts } from '../../article/article.ts'
import type { Change, Correction } from '../../correction/correction.ts'
import { APART_KINDS } from '../archive.ts'
import { sha256 } from '../keep/identity.ts'
import type { Original, Run } from '../keep/put.ts'
import { type KeptApart, MOST_WORDS } from '../stories/apart.ts'
import { readingFault } from './fault.ts'
import { channels, commitments, forms, readingShape, span, speakerKinds } from './reading-shape.ts'
import { LINE_SCHEMA } from './schema.ts'

/** An article with everything that is kept of it, as a line of an export holds it. */
export type CarriedArticle = {
  id: string
  originals: Original[]
  runs: Run[]
  corrections: Correction[]
  /** Left out by versions that kept no stories. */
  story?: string | null
  apart?: KeptApart[]
}

const time = z.iso.datetime()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const spans = z.array(span)
const anchor = z.object({ source: spans, cue: spans, content: spans })
const whom = z.object({ name: z.string().nullable(), kind: speakerKinds, role: z.string().nullable() })

const change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('speaker'), of: anchor, speaker: whom }),
  z.object({ type: z.literal('merge'), mentions: z.tuple([span, span], span) }),
  z.object({ type: z.literal('split'), mentions: z.tuple([span], span), speaker: whom }),
  z.object({ type: z.literal('not-an-attribution'), of: anchor }),
  z.object({ type: z.literal('missed'), of: anchor, form: forms, speaker: whom }),
  z.object({ type: z.literal('channel'), of: anchor, channel: channels }),
  z.object({ type: z.literal('commitment'), of: anchor, commitment: commitments }),
]) satisfies z.ZodType<Change>

const facts = z.object({
  id: z.string().exactOptional(),
  url: z.string().exactOptional(),
  title: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  published: z.string().exactOptional(),
}) satisfies z.ZodType<PageFacts>

const articleId = z.string().regex(/^a-[0-9a-f]{16,64}$/)
const meant = z.object({ article: articleId, ref: z.string().regex(/^[\w-]{0,80}$/), words: spans.max(MOST_WORDS) })

const apart = z.object({
  id: z.string().regex(/^t-[0-9a-f]{16}$/),
  what: z.enum(APART_KINDS),
  between: z.tuple([meant, meant]),
  at: time,
  by: z.string(),
  note: z.string().nullable(),
  undoneAt: time.nullable(),
})

const lineShape = z.object({
  schema: z.literal(LINE_SCHEMA),
  id: articleId,
  originals: z
    .array(
      z.object({
        sha256: hash,
        mediaType: z.string(),
        retrievedAt: time,
        retrievedBy: z.enum(['fetched', 'given', 'imported']),
        bytes: z.base64(),
      }),
    )
    .min(1),
  runs: z
    .array(z.object({ id: z.string().regex(/^r-[0-9a-f]{16}$/), at: time, sha256: hash, facts, reading: readingShape }))
    .min(1),
  corrections: z.array(
    z.object({
      id: z.string().regex(/^c-[0-9a-f]{16}$/),
      at: time,
      by: z.string(),
      note: z.string().nullable(),
      undoneAt: time.nullable(),
      change,
    }),
  ),
  story: z
    .string()
    .regex(/^s-[0-9a-f]{16}$/)
    .nullish(),
  apart: z.array(apart).exactOptional(),
})

/** Reads a line of an export; throws an Error that says what is wrong with it. Nothing in it is taken on trust. */
export function carriedArticle(line: string): CarriedArticle {
  const parsed = json(line)
  const checked = lineShape.safeParse(parsed)
  if (!checked.success) throw new Error(issueSentence(checked.error))
  // What was checked, with the keys that a newer version may have added: nothing of it is lost.
  const { id, originals, runs, corrections, story, apart } = parsed as z.infer<typeof lineShape>
  const carried = { id, originals: originals.map(decoded), runs, corrections, story: story ?? null, apart: apart ?? [] }
  const fault = carriedFault(carried)
  if (fault !== null) throw new Error(fault)
  return carried
}

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('It is not JSON; a line of an export is one JSON object.')
  }
}

function issueSentence({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!
  const where = path.length > 0 ? `“${path.join('.')}”: ` : ''
  return `It is no line of an export (${where}${message}).`
}

const decoded = <O extends { bytes: string }>(original: O): Omit<O, 'bytes'> & { bytes: Uint8Array } => ({
  ...original,
  bytes: Buffer.from(original.bytes, 'base64'),
})

function carriedFault({ id, originals, runs, corrections, apart = [] }: CarriedArticle): string | null {
  const damaged = originals.find((original) => sha256(original.bytes) !== original.sha256)
  if (damaged) return `The bytes of ${id} are damaged: their SHA-256 is not ${damaged.sha256}.`
  if (!originals[0]!.sha256.startsWith(id.slice(2))) return `The bytes of ${id} belong to another article.`
  const lost = runs.find((run) => originals.every((original) => original.sha256 !== run.sha256))
  if (lost) return `Run ${lost.id} of ${id} was made from bytes that are not in the line.`
  for (const run of runs) {
    const fault = readingFault(run.reading)
    if (fault !== null) return `Run ${run.id} of ${id} is damaged: ${fault}.`
  }
  const other = apart.find(({ between }) => between[0].article !== id)
  if (other) return `What ${other.id} tells apart is not of ${id}.`
  const ids = [...originals.map((o) => o.sha256), ...[...runs, ...corrections, ...apart].map((kept) => kept.id)]
  return new Set(ids).size === ids.length ? null : `An original, a run or a correction stands twice in ${id}.`
}
