import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { answer, json } from '../answer/answer.ts'
import type { Desk } from '../desk.ts'
import { data, plain } from '../schema/answers.ts'
import { counts, models } from '../schema/archive.ts'

const countsRoute = createRoute({
  method: 'get',
  path: '/counts/.json',
  summary: 'How much is kept',
  responses: { 200: data('The counts.', counts) },
})

const modelsRoute = createRoute({
  method: 'get',
  path: '/models/.json',
  summary: 'The models that read here, and the one that reads when nobody asks for one',
  responses: { 200: data('The models.', models) },
})

const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'What the service counts, in the text format of Prometheus',
  responses: { 200: plain('The metrics.', 'text/plain') },
})

const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the service answers; needs no token',
  responses: { 200: plain('It does.', 'text/plain') },
})

export function stateRoutes(app: OpenAPIHono, desk: Desk): void {
  const { archive, reader, bodies, metrics } = desk
  app.openapi(countsRoute, async () => json(await archive.counts()))
  app.openapi(modelsRoute, () => json({ usual: desk.model, there: desk.models }))
  app.openapi(metricsRoute, async () => {
    const kept = await archive.counts()
    const { reading, waiting } = reader.load()
    const text = metrics.text({
      hearsay_readings_running: { says: 'Pages that are being read.', value: reading },
      hearsay_readings_waiting: { says: 'Pages that wait to be read.', value: waiting },
      hearsay_bodies_bytes: { says: 'Serialised answers kept ready.', value: bodies.bytes() },
      hearsay_archive_articles: { says: 'Articles kept.', value: kept.articles },
      hearsay_archive_statements: { says: 'Statements in the readings that are shown.', value: kept.statements },
      hearsay_archive_agents: { says: 'Speakers with a name, over all articles.', value: kept.agents },
      hearsay_archive_corrections: { says: 'Corrections kept, the undone too.', value: kept.corrections },
    })
    return answer(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  app.openapi(health, () => answer('ok\n', 200, { 'content-type': 'text/plain; charset=utf-8' }))
}
