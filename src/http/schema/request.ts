import { z } from '@hono/zod-openapi'
import { CHANNELS, COMMITMENTS } from '../../evidence/evidence.ts'
import { TIERS } from '../../inference/tier.ts'

const WORDS = 500
const TITLE = 1000
const OUTLET = 300
const ADDRESS = 2048
const ID = 128
const PAGE = 50
const LONGEST_PAGE = 200

/** Ids are made by the archive and the engine: letters, digits and a few signs between. */
const id = z
  .string()
  .max(ID)
  .regex(/^[A-Za-z0-9][\w.:-]*$/, 'is not an id')
export const ofArticle = z.object({ id: id.openapi({ param: { name: 'id', in: 'path' } }) })
export const ofRun = ofArticle.extend({ run: id.openapi({ param: { name: 'run', in: 'path' } }) })
export const ofStatement = ofArticle.extend({ attribution: id.openapi({ param: { name: 'attribution', in: 'path' } }) })
export const ofCorrection = ofArticle.extend({ correction: id.openapi({ param: { name: 'correction', in: 'path' } }) })
export const ofApart = ofArticle.extend({ apart: id.openapi({ param: { name: 'apart', in: 'path' } }) })
export const ofFormat = ofArticle.extend({ format: id.openapi({ param: { name: 'format', in: 'path' } }) })

/** Text that a database and a file can hold: no NUL, no half of a surrogate pair. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((words) => !/[\0\p{Cs}]/u.test(words), 'holds a character that is none (NUL, or half of a surrogate pair)')

/** An empty field of a form is one that was not filled in. */
const filled = <T extends z.ZodType>(field: T) => z.preprocess((v) => (v === '' ? undefined : v), field.optional())
const words = filled(text(WORDS))

export const page = z.strictObject({
  after: filled(text(WORDS)),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(PAGE),
})
export const listQuery = page.extend({ words })
export const storiesQuery = listQuery.extend({ alone: filled(z.enum(['true', 'false'])) })
export const searchQuery = page.extend({
  words,
  speaker: filled(text(ID)),
  outlet: filled(text(OUTLET)),
  channel: filled(z.enum(CHANNELS)),
  commitment: filled(z.enum(COMMITMENTS)),
  named: filled(z.enum(['true', 'false'])),
})

const published = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: 'is not ISO 8601: write 2025-08-16 or 2025-08-16T09:30:00+01:00',
})
const facts = {
  title: filled(text(TITLE)),
  outlet: filled(text(OUTLET)),
  published: filled(published),
}

/** Which tier reads; that of the desk when nobody says. */
const model = filled(z.enum(TIERS))
export const runQuery = z.strictObject({ model })

const webPage = text(ADDRESS).refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url), {
  error: 'is no web address: write it as https://example.org/article',
})

/** A page to read, as JSON: its text or its HTML, `url` then says where it stood; or `url` alone, which is fetched. */
export const newArticle = z
  .strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    url: webPage.optional(),
    model,
    ...facts,
  })
  .refine(({ text, html, url }) => text !== undefined || html !== undefined || url !== undefined, {
    error: 'Send one of text, html or url',
  })
  .refine(({ text, html }) => text === undefined || html === undefined, { error: 'Send text or html, not both' })
  .openapi('NewArticle')

/** What is known of a file that is sent as it is. */
export const fileQuery = z.strictObject({ name: filled(text(TITLE)), url: filled(webPage), model, ...facts })
