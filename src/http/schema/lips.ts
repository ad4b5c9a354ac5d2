import { z } from '@hono/zod-openapi'
import { DECOYS } from '../../lips/consistency/decoys.ts'
import { MAPS } from '../../lips/maps/maps.ts'
import { text } from './request.ts'

/** Of a claim, UTF-16 code units: 200 words are fewer. */
const CLAIM = 3000
/** What can be tested on footage (src/lips/consistency). */
const [LEAST_PHONES, MOST_PHONES] = [6, 150]

export const lipsQuery = z.strictObject({
  claim: text(CLAIM).min(1),
  map: z.enum(MAPS.map(({ id }) => id) as [string, ...string[]]).optional(),
})
export const othersQuery = z.strictObject({
  phones: z.coerce.number().int().min(LEAST_PHONES).max(MOST_PHONES),
  count: z.coerce.number().int().min(1).max(DECOYS).default(DECOYS),
})

const span = z.strictObject({ start: z.int(), end: z.int() })
const share = z.number().min(0).max(1)
const count = z.string().regex(/^\d+$/).openapi({ description: 'A whole number of any size, in decimal digits.' })

const map = z
  .strictObject({
    map: z.string(),
    count,
    rank: z.int().nullable(),
    kept: z.int(),
    share,
    meaningShare: share,
    rivals: z.array(z.strictObject({ words: z.string(), share, forms: z.array(z.string()) })),
    places: z.array(
      z.strictObject({ word: z.string(), share, others: z.array(z.strictObject({ word: z.string(), share })) }),
    ),
  })
  .openapi('Homophenes')

export const lipReport = z
  .strictObject({
    schema: z.literal('hearsay/lips/1'),
    claim: z.string(),
    words: z.array(
      z.strictObject({
        word: z.string(),
        at: span,
        phones: z.string(),
        ground: z.enum(['dictionary', 'list', 'letters', 'guess']),
        source: z.string().nullable(),
      }),
    ),
    events: z.array(
      z.strictObject({
        kind: z.enum(['closure', 'lip-to-teeth', 'rounding']),
        word: z.int(),
        phone: z.int(),
        phones: z.array(z.string()),
        share,
        weight: z.enum(['hard', 'soft']),
      }),
    ),
    maps: z.array(map),
    range: z.strictObject({
      counts: z.tuple([count, count]),
      ranks: z.tuple([z.int().nullable(), z.int().nullable()]),
      shares: z.tuple([share, share]),
    }),
    run: z.strictObject({ version: z.string(), model: z.string(), vocabulary: z.int(), beam: z.int() }),
  })
  .openapi('LipReport')

export const others = z
  .strictObject({
    phones: z.int(),
    sentences: z.array(z.string()).openapi({ description: 'Each as its phones (ARPABET) with blanks between.' }),
  })
  .openapi('OtherSentences')
