import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { isFailed } from '../../ingest/failed.ts'
import { answer, attachment, json } from '../answer/answer.ts'
import { isKnown } from '../answer/known.ts'
import { noArticle, noneIn } from '../answer/lost.ts'
import { asPage, paging } from '../answer/page.ts'
import { refused } from '../answer/refused.ts'
import * as view from '../answer/view.ts'
import type { Desk } from '../desk.ts'
import { data, plain, problems } from '../schema/answers.ts'
import { articleLine, articleView, listed, runLine, statementView } from '../schema/archive.ts'
import { reading } from '../schema/reading.ts'
import { listQuery, ofArticle, ofRun, ofStatement } from '../schema/request.ts'

const list = createRoute({
  method: 'get',
  path: '/articles/.json',
  summary: 'The articles that are kept, newest first; with `words`, those whose title or outlet has them',
  request: { query: listQuery },
  responses: { 200: data('A page of the list.', listed(articleLine)), ...problems(400) },
})

const one = createRoute({
  method: 'get',
  path: '/articles/{id}/.json',
  summary: 'An article with its reading as people corrected it, and everything the reading view shows',
  request: { params: ofArticle },
  responses: {
    200: { ...data('The article.', articleView), headers: { ETag: { schema: { type: 'string' } } } },
    304: { description: 'It is what `If-None-Match` names.' },
    ...problems(404, 422, 429),
  },
})

const statement = createRoute({
  method: 'get',
  path: '/articles/{id}/statements/{attribution}/.json',
  summary: 'One statement with the chain that brought it here',
  request: { params: ofStatement },
  responses: { 200: data('The statement.', statementView), ...problems(404) },
})

const original = createRoute({
  method: 'get',
  path: '/articles/{id}/original',
  summary: 'The bytes as they came, as a file to keep; never shown by a browser',
  request: { params: ofArticle },
  responses: { 200: plain('The bytes.', 'text/plain', 'application/octet-stream'), ...problems(404) },
})

const runs = createRoute({
  method: 'get',
  path: '/articles/{id}/runs/.json',
  summary: 'The runs over an article, oldest first',
  request: { params: ofArticle },
  responses: { 200: data('The runs.', runLine.array()), ...problems(404) },
})

const run = createRoute({
  method: 'get',
  path: '/articles/{id}/runs/{run}/.json',
  summary: 'The reading of one run, as the machine made it',
  request: { params: ofRun },
  responses: { 200: data('The reading.', reading), ...problems(404) },
})

export function articleRoutes(app: OpenAPIHono, desk: Desk): void {
  const { archive } = desk
  app.openapi(list, async (c) => {
    const { words, ...page } = c.req.valid('query')
    return asPage(archive.articles(paging(page), words))
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const body = await viewOf(desk, id)
    if (!body) return noArticle(id)
    if (isFailed(body)) return refused(body)
    const headers = { etag: body.etag, 'cache-control': 'no-cache' }
    if (isKnown(c.req.header('if-none-match'), body.etag)) return answer(null, 304, headers)
    return answer(body.bytes, 200, { 'content-type': 'application/json', ...headers })
  })
  app.openapi(statement, async (c) => {
    const { id, attribution } = c.req.valid('param')
    const kept = await archive.article(id)
    if (!kept) return noArticle(id)
    const shown = view.statementView(kept, attribution)
    return shown ? json(shown) : noneIn('statement', attribution, id)
  })
  app.openapi(original, async (c) => {
    const { id } = c.req.valid('param')
    const kept = await archive.original(id)
    if (!kept) return noArticle(id)
    const isPlain = kept.mediaType.startsWith('text/plain')
    const type = isPlain ? kept.mediaType : 'application/octet-stream'
    return attachment(Uint8Array.from(kept.bytes), type, `${id}.${isPlain ? 'txt' : 'html'}`)
  })
  app.openapi(runs, async (c) => {
    const { id } = c.req.valid('param')
    const kept = await archive.article(id)
    return kept ? json(kept.runs) : noArticle(id)
  })
  app.openapi(run, async (c) => {
    const { id, run: wanted } = c.req.valid('param')
    const found = await archive.reading(id, wanted)
    return found ? json(found) : noneIn('run', wanted, id)
  })
}

async function viewOf({ archive, bodies, reader, limits }: Desk, id: string): ReturnType<Desk['bodies']['of']> {
  const stamp = archive.shared ? await archive.stamp(id) : null
  return bodies.of(id, stamp, async () => {
    const kept = await archive.article(id)
    if (kept === null) return null
    const isLong = kept.machine.attributions.length > limits.statements
    return isLong ? reader.view(kept) : JSON.stringify(view.articleView(kept))
  })
}
