import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import type { PageFacts } from '../../article/article.ts'
import type { Tier } from '../../inference/tier.ts'
import { type Failed, isFailed } from '../../ingest/failed.ts'
import { json } from '../answer/answer.ts'
import { events } from '../answer/events.ts'
import { noArticle } from '../answer/lost.ts'
import { asAnswer } from '../answer/problem.ts'
import { problemFor, refused, SOON } from '../answer/refused.ts'
import { type Desk, timeOf } from '../desk.ts'
import { doorway, FULL, type Incoming, type Kept, type Stage, takeIn } from '../intake.ts'
import { data, problems } from '../schema/answers.ts'
import { kept, runLine } from '../schema/archive.ts'
import { fileQuery, newArticle, ofArticle, runQuery } from '../schema/request.ts'

const FILES = ['text/html', 'text/plain', 'application/octet-stream'] as const

const readArticle = createRoute({
  method: 'post',
  path: '/articles',
  summary: 'Reads a page and keeps it',
  description:
    'As JSON with its text, its HTML or its address, or as the file itself, with what is known of it in the query. ' +
    '`model` is `fast` or `accurate`, which finds more and takes seconds; without it, what the desk was started with. ' +
    'With `Accept: text/event-stream` the answer is a stream of events: `stage` (`{"stage":"fetching"}`, `reading`, ' +
    '`keeping`), then one `done` (what the JSON answer holds) or `problem` (a problem object).',
  request: {
    query: fileQuery,
    body: {
      content: {
        'application/json': { schema: newArticle },
        ...Object.fromEntries(FILES.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }])),
      },
    },
  },
  responses: {
    200: data('It was kept before; this is another run.', kept),
    201: { ...data('It is read and kept.', kept), headers: { Location: { schema: { type: 'string' } } } },
    ...problems(400, 408, 413, 415, 422, 429),
  },
})

const readAgain = createRoute({
  method: 'post',
  path: '/articles/{id}/runs',
  summary: 'Reads a kept article again, with the version of the engine that runs now, by the model asked for',
  request: { params: ofArticle, query: runQuery },
  responses: {
    201: data('The new run; it is the one that is shown from now on.', runLine),
    ...problems(400, 404, 422, 429),
  },
})

export function readRoutes(app: OpenAPIHono, desk: Desk): void {
  const door = doorway(desk.limits.intake)
  app.openapi(readArticle, async (c) => {
    const isJson = /^application\/json\b/i.test(c.req.header('content-type') ?? '')
    const incoming = isJson
      ? fromJson(c.req.valid('json') as z.output<typeof newArticle>)
      : fromFile(new Uint8Array(await c.req.arrayBuffer()), c.req.header('content-type') ?? null, c.req.valid('query'))
    const leave = door.enter()
    if (!leave) return asAnswer(problemFor(FULL), SOON)
    const take = (stage?: (stage: Stage) => void): Promise<Kept | Failed> =>
      takeIn(desk, incoming, stage, c.req.raw.signal).finally(leave)
    if (/\btext\/event-stream\b/i.test(c.req.header('accept') ?? '')) return events(desk, take)
    const outcome = await take()
    if (isFailed(outcome)) return refused(outcome)
    return json(outcome, outcome.isNew ? 201 : 200, { location: `/articles/${outcome.id}` })
  })
  app.openapi(readAgain, async (c) => {
    const { id } = c.req.valid('param')
    const { model = desk.model } = c.req.valid('query')
    const leave = door.enter()
    if (!leave) return asAnswer(problemFor(FULL), SOON)
    try {
      const again = await run(desk, { id, model }, c.req.raw.signal)
      if (again === null) return noArticle(id)
      if (isFailed(again)) return refused(again)
      return json(again, 201)
    } finally {
      leave()
    }
  })
}

type Again = { id: string; model: Tier }

async function run(desk: Desk, { id, model }: Again, signal: AbortSignal): Promise<object | Failed | null> {
  const [original, article] = await Promise.all([desk.archive.original(id), desk.archive.article(id)])
  if (!original || !article) return null
  const { facts, machine } = article
  const given = {
    ...original,
    name: '',
    model,
    facts: { ...(machine.article.url !== null && { url: machine.article.url }), ...facts },
  }
  const read = await desk.reader.read(given, undefined, signal)
  if (isFailed(read)) return read
  const line = await desk.archive.addReading(id, read.reading, timeOf(desk))
  desk.bodies.forget(id)
  return line
}

function fromJson({ text, html, url, model, ...facts }: z.output<typeof newArticle>): Incoming {
  const known: PageFacts = defined(facts)
  const asked = model !== undefined && { model }
  if (text === undefined && html === undefined) return { url: url!, facts: known, ...asked }
  const mediaType = `text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`
  const bytes = new TextEncoder().encode(html ?? text)
  return { bytes, mediaType, name: '', facts: { ...known, ...(url !== undefined && { url }) }, ...asked }
}

function fromFile(bytes: Uint8Array, type: string | null, query: z.output<typeof fileQuery>): Incoming {
  const { name, model, ...facts } = query
  const mediaType = type && !/^application\/octet-stream\b/i.test(type) ? type : null
  return { bytes, mediaType, name: name ?? '', facts: defined(facts), ...(model !== undefined && { model }) }
}

const defined = (facts: { [name in keyof PageFacts]?: string | undefined }): PageFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
