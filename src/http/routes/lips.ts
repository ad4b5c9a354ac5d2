import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Failed } from '../../ingest/failed.ts'
import { answer } from '../answer/answer.ts'
import { refused } from '../answer/refused.ts'
import type { Desk } from '../desk.ts'
import { data, problems } from '../schema/answers.ts'
import { lipReport, lipsQuery, others, othersQuery } from '../schema/lips.ts'

const report = createRoute({
  method: 'get',
  path: '/lips/.json',
  summary: 'What looks like a claim on the lips: how many word sequences, and how likely the claimed one is among them',
  description: 'Under one viseme map or under all seven, which takes seven times as long. No footage is involved.',
  request: { query: lipsQuery },
  responses: { 200: data('The report.', lipReport), ...problems(400, 422, 429) },
})

const sentences = createRoute({
  method: 'get',
  path: '/lips/others/.json',
  summary: 'Other sentences of so many phones, which a claim on footage is ranked among; the same each time',
  request: { query: othersQuery },
  responses: { 200: data('The sentences.', others), ...problems(400, 429) },
})

export function lipsRoutes(app: OpenAPIHono, { reader }: Desk): void {
  app.openapi(report, async (c) => {
    const { claim, map } = c.req.valid('query')
    return written(await reader.lips(claim, map ?? null))
  })
  app.openapi(sentences, async (c) => {
    const { phones, count } = c.req.valid('query')
    return written(await reader.others(phones, count))
  })
}

const written = (made: string | Failed): Response =>
  typeof made === 'string' ? answer(made, 200, { 'content-type': 'application/json' }) : refused(made)
