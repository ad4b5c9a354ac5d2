import type { OpenAPIHono } from '@hono/zod-openapi'
import { FORMATS } from '../../formats/formats.ts'
import { lineageSvg } from '../../formats/lineage-svg.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Story } from '../../story/story.ts'
import { VERSION } from '../../version.ts'
import { written } from '../address.ts'
import { metrics } from '../metrics.ts'
import { ANSWERS, PROBLEM, READING, REQUESTS } from './examples.ts'
import { STORY_VIEW } from './story-example.ts'

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Hearsay',
    version: VERSION,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description: 'Who said this, through whom did it reach me, on what ground, and how sure is each of them?',
  },
} as const

type Content = { [mediaType: string]: { schema?: object; example?: unknown; examples?: object } }
type Operation = { requestBody?: { content: Content }; responses: { [status: string]: { content?: Content } } }

/** The description of all routes, OpenAPI 3.1, with addresses as people write them and an example of every answer. */
export function described(app: OpenAPIHono): object {
  const document = app.getOpenAPI31Document(INFO)
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    written(path),
    shownBy(written(path), item),
  ])
  return { ...document, paths: Object.fromEntries(paths) }
}

/** The operations of an address with their examples. */
function shownBy(path: string, item: object): object {
  const operations = Object.entries(item as { [method: string]: Operation })
  return Object.fromEntries(
    operations.map(([method, operation]) => [method, exemplified(`${method} ${path}`, operation)]),
  )
}

function exemplified(route: string, { requestBody, responses, ...operation }: Operation): Operation {
  const answers = Object.entries(responses).map(([status, { content, ...response }]) => {
    const example = (type: string): unknown => (Number(status) < 300 ? exampleOf(route, type) : PROBLEM)
    return [status, { ...response, ...(content && { content: given(content, example) }) }]
  })
  const sent = REQUESTS[route]
  const examples = sent && Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, { value }]))
  return {
    ...operation,
    ...(requestBody && { requestBody: { ...requestBody, content: jsonGiven(requestBody.content, examples) } }),
    responses: Object.fromEntries(answers),
  }
}

/** What is not written down is made as a route makes it. */
function exampleOf(route: string, mediaType: string): unknown {
  if (route === 'get /metrics') {
    const counted = metrics()
    counted.request('/articles/{id}.json', 'GET', 200, 0.0004)
    return counted.text({})
  }
  if (route === 'get /stories/{id}.svg') return lineageSvg(STORY_VIEW.story as Story)
  const format = route.endsWith('/export/{format}') ? FORMATS.find((f) => f.mediaType === mediaType) : undefined
  if (!format) return ANSWERS[route]
  const file = format.write(READING as Reading)
  return mediaType.includes('json') ? JSON.parse(file) : file
}

const given = (content: Content, example: (mediaType: string) => unknown): Content =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, { ...media, example: example(type) }]))

const jsonGiven = (content: Content, examples: object | undefined): Content =>
  Object.fromEntries(
    Object.entries(content).map(([type, media]) => [
      type,
      type === 'application/json' && examples ? { ...media, examples } : media,
    ]),
  )
