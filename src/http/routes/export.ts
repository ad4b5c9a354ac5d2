import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { FORMATS } from '../../formats/formats.ts'
import { attachment } from '../answer/answer.ts'
import { noArticle } from '../answer/lost.ts'
import { problem, shown } from '../answer/problem.ts'
import { refused } from '../answer/refused.ts'
import { corrected } from '../answer/view.ts'
import type { Desk } from '../desk.ts'
import { plain, problems } from '../schema/answers.ts'
import { ofFormat } from '../schema/request.ts'

const exported = createRoute({
  method: 'get',
  path: '/articles/{id}/export/{format}',
  summary: 'The corrected reading in a format of the field, as a file to keep',
  request: { params: ofFormat },
  responses: { 200: plain('The file.', ...new Set(FORMATS.map((f) => f.mediaType))), ...problems(404, 422, 429) },
})

export function exportRoutes(app: OpenAPIHono, { archive, reader, limits }: Desk): void {
  app.openapi(exported, async (c) => {
    const { id, format: wanted } = c.req.valid('param')
    const format = FORMATS.find((f) => f.name === wanted)
    if (!format) return problem(404, 'no-such-format', `There is no format ${shown(wanted)}; there are ${NAMES}.`)
    const kept = await archive.article(id)
    if (!kept) return noArticle(id)
    const { reading } = corrected(kept)
    const isLong = reading.attributions.length > limits.statements
    const file = isLong ? await reader.write(format.name, reading) : format.write(reading)
    if (typeof file !== 'string') return refused(file)
    return attachment(file, format.mediaType, `${id}.${format.extension}`)
  })
}

const NAMES = FORMATS.map((f) => f.name).join(', ')
