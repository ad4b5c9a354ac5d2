import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { ANSWERS, PAGE, PROBLEM, REQUESTS } from '../../src/http/schema/examples.ts'
import { desk } from './desk.ts'
import { EXAMPLE_PAGE, playedExample } from './example-desk.ts'
import type { Json } from './json.ts'

type Media = { schema: object; example?: Json; examples?: { [name: string]: { value: Json } } }
type Operation = {
  requestBody?: { content: { [type: string]: Media } }
  responses: { [status: string]: { content?: { [type: string]: Media } } }
}
type Description = {
  openapi: string
  paths: { [path: string]: { [method: string]: Operation } }
  components: { schemas: { [name: string]: object } }
}

const description = (await (await desk().ask('/openapi.json')).json()) as Description
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => [`${method} ${path}`, operation] as const),
)
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
ajv.addSchema({ $id: 'doc', components: description.components })

/** What a schema of the description has against a value. */
function objections(schema: object, value: Json): string[] {
  const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"doc#/components/'))
  const validate = ajv.compile(whole)
  validate(value)
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
}

/** Confidences and names of models change when a model is trained again, and ids of runs with them; nothing else does. */
function settled(value: Json): Json {
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value === 'string') return value.replace(/^r-[0-9a-f]{16}$/, 'r-')
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) =>
    ['confidence', 'model', 'version'].includes(key) ? [key, typeof inner] : [key, settled(inner)],
  )
  return Object.fromEntries(entries)
}

describe('the examples of /openapi.json', () => {
  let played: { [route: string]: Json } = {}
  beforeAll(async () => {
    played = await playedExample(() => REQUESTS['post /articles/{id}/corrections']!.commitment)
  })

  it('are about one page', () => expect(PAGE).toEqual(EXAMPLE_PAGE))

  it.each(Object.keys(ANSWERS))('are what is answered: %s', (route) => {
    expect(settled(played[route])).toEqual(settled(ANSWERS[route]))
  })

  it('show a problem as it is', () => expect(played.problem).toEqual(PROBLEM))

  it.each(operations)('are there and fit their schemas: %s', (route, { requestBody, responses }) => {
    for (const [status, { content = {} }] of Object.entries(responses))
      for (const { schema, example } of Object.values(content)) {
        const against = example === undefined ? 'no example' : objections(schema, example)
        expect([route, status, against]).toEqual([route, status, []])
      }
    const body = requestBody?.content['application/json']
    if (!body) return
    expect(Object.keys(body.examples ?? {}).length).toBeGreaterThan(0)
    for (const { value } of Object.values(body.examples!)) expect(objections(body.schema, value)).toEqual([])
  })

  it('are taken when they are sent', async () => {
    const { ask } = desk()
    for (const sent of Object.values(REQUESTS['post /articles']!)) {
      const answer = await ask('/articles', { json: sent })
      // The page of the address is not there, and one line of HTML is no article: both are understood all the same.
      expect([201, 422]).toContain(answer.status)
    }
  })

  it('refuse what is not described', () => {
    const view = description.paths['/articles/{id}.json']!.get!.responses[200]!.content!['application/json']!
    expect(objections(view.schema, { ...(view.example as object), surprise: 1 })).not.toEqual([])
    expect(objections(view.schema, {})).not.toEqual([])
  })
})
