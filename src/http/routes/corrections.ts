import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Change } from '../../correction/correction.ts'
import { markedCases } from '../../correction/marked.ts'
import type { Span } from '../../text/span.ts'
import { attachment, json } from '../answer/answer.ts'
import { noArticle, noneIn } from '../answer/lost.ts'
import { problem } from '../answer/problem.ts'
import { type Desk, timeOf } from '../desk.ts'
import { data, plain, problems } from '../schema/answers.ts'
import { correction, newCorrection } from '../schema/correction.ts'
import { ofArticle, ofCorrection } from '../schema/request.ts'

const list = createRoute({
  method: 'get',
  path: '/articles/{id}/corrections/.json',
  summary: 'What people said against the reading, oldest first, the undone too',
  request: { params: ofArticle },
  responses: { 200: data('The corrections.', correction.array()), ...problems(404) },
})

const cases = createRoute({
  method: 'get',
  path: '/articles/{id}/corrections/.txt',
  summary: 'The corrections as test cases in marked text',
  request: { params: ofArticle },
  responses: { 200: plain('The cases.', 'text/plain'), ...problems(404) },
})

const add = createRoute({
  method: 'post',
  path: '/articles/{id}/corrections',
  summary: 'Corrects the reading of an article',
  request: { params: ofArticle, body: { required: true, content: { 'application/json': { schema: newCorrection } } } },
  responses: { 201: data('The correction.', correction), ...problems(400, 404, 408, 413, 415, 422) },
})

const undo = createRoute({
  method: 'delete',
  path: '/articles/{id}/corrections/{correction}',
  summary: 'Undoes a correction; it stays in the list with the time',
  request: { params: ofCorrection },
  responses: { 200: data('The correction, undone.', correction), ...problems(404) },
})

export function correctionRoutes(app: OpenAPIHono, desk: Desk): void {
  const { archive, bodies } = desk
  app.openapi(list, async (c) => {
    const { id } = c.req.valid('param')
    const kept = await archive.article(id)
    return kept ? json(kept.corrections) : noArticle(id)
  })
  app.openapi(cases, async (c) => {
    const { id } = c.req.valid('param')
    const kept = await archive.article(id)
    if (!kept) return noArticle(id)
    return attachment(markedCases(kept.machine, kept.corrections), 'text/plain; charset=utf-8', `${id}.corrections.txt`)
  })
  app.openapi(add, async (c) => {
    const { id } = c.req.valid('param')
    const { by, note, change } = c.req.valid('json')
    const kept = await archive.article(id)
    if (!kept) return noArticle(id)
    const objection = outside(change, kept.machine.article.text.length)
    if (objection) return problem(422, 'bad-span', objection)
    const made = await archive.correct(id, { at: timeOf(desk), by, note: note ?? null, change })
    bodies.forget(id)
    return made ? json(made, 201) : noArticle(id)
  })
  app.openapi(undo, async (c) => {
    const { id, correction: wanted } = c.req.valid('param')
    const undone = await archive.undo(id, wanted, timeOf(desk))
    bodies.forget(id)
    return undone ? json(undone) : noneIn('correction', wanted, id)
  })
}

/** What is wrong with the places that a correction points at, or null. */
function outside(change: Change, length: number): string | null {
  const spans = 'of' in change ? [...change.of.source, ...change.of.cue, ...change.of.content] : change.mentions
  if ('of' in change && change.of.content.length === 0) return 'The correction names no words: “content” holds no span.'
  const bad = spans.find(({ start, end }: Span) => start >= end || end > length)
  return bad
    ? `The span ${bad.start}–${bad.end} is no stretch of this article, which has ${length} characters (UTF-16 code units).`
    : null
}
