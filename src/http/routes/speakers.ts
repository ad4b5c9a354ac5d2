import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { StatementFilter } from '../../archive/archive.ts'
import { asPage, paging } from '../answer/page.ts'
import { problem, shown } from '../answer/problem.ts'
import type { Desk } from '../desk.ts'
import { data, problems } from '../schema/answers.ts'
import { agentLine, found, listed } from '../schema/archive.ts'
import { listQuery, ofArticle, page, searchQuery } from '../schema/request.ts'

const list = createRoute({
  method: 'get',
  path: '/speakers/.json',
  summary: 'Who is reported to say something, over all articles; with `words`, those whose name or role has them',
  request: { query: listQuery },
  responses: { 200: data('A page of the list.', listed(agentLine)), ...problems(400) },
})

const one = createRoute({
  method: 'get',
  path: '/speakers/{id}/.json',
  summary: 'One speaker, and everything this speaker is reported to have said, newest first',
  request: { params: ofArticle, query: page },
  responses: {
    200: data('The speaker.', z.strictObject({ speaker: agentLine, statements: listed(found) }).openapi('SpeakerView')),
    ...problems(400, 404),
  },
})

const search = createRoute({
  method: 'get',
  path: '/search/.json',
  summary:
    'Statements by their words, speaker, outlet, channel, commitment; with `words` best first, else newest first',
  request: { query: searchQuery },
  responses: { 200: data('A page of what was found.', listed(found)), ...problems(400) },
})

export function speakerRoutes(app: OpenAPIHono, { archive }: Desk): void {
  app.openapi(list, async (c) => {
    const { words, ...page } = c.req.valid('query')
    return asPage(archive.agents(paging(page), words))
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const speaker = await archive.agent(id)
    if (!speaker)
      return problem(
        404,
        'no-such-speaker',
        `There is no speaker ${shown(id)}; /speakers.json lists those that are known.`,
      )
    return asPage(archive.statements({ agent: id }, paging(c.req.valid('query'))), (statements) => ({
      speaker,
      statements,
    }))
  })
  app.openapi(search, async (c) => {
    const { after, limit, speaker, named, ...rest } = c.req.valid('query')
    const filter: StatementFilter = defined({
      ...rest,
      agent: speaker,
      named: named === undefined ? undefined : named === 'true',
    })
    return asPage(archive.statements(filter, paging({ limit, after })))
  })
}

const defined = (filter: { [name in keyof StatementFilter]?: StatementFilter[name] | undefined }): StatementFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
