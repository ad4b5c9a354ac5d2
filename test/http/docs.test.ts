import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { LIMITS } from '../../src/http/limits.ts'
import { desk } from './desk.ts'
import { get } from './json.ts'

const DOCS = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8')
const { ask } = desk()
const described = Object.entries(get(await (await ask('/openapi.json')).json(), 'paths') as object).flatMap(
  ([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} \`${path}`),
)

describe('docs/http.md', () => {
  it('says every route that /openapi.json describes', () => {
    expect(described.length).toBeGreaterThan(15)
    expect(described.filter((route) => !DOCS.includes(route))).toEqual([])
  })

  it('says no route that there is not', async () => {
    const told = [...DOCS.matchAll(/(GET|POST|DELETE) `(\/[^`?]*)/g)].map(([, method, path]) => `${method} \`${path}`)
    const pages = ['GET `/', 'GET `/openapi.json']
    expect(told.filter((route) => !described.includes(route) && !pages.includes(route))).toEqual([])
  })

  it('says every option of hearsay serve', () => {
    const stub = async (): Promise<void> => undefined
    const commands = program({ read: stub, serve: stub, export: stub, story: stub, archive: stub, lips: stub }).commands
    const options = commands.find((c) => c.name() === 'serve')!.options.map((o) => o.long!)
    expect(options.length).toBeGreaterThan(8)
    expect(options.filter((option) => !DOCS.includes(`\`${option}`))).toEqual([])
  })

  it('says the limits as they are', () => {
    const { bytes, bytesTogether, bodyMs, readMs, accurateMs, waitMs, intake, rate, statements, text } = LIMITS
    expect(DOCS).toContain(`larger than ${bytes / 1e6} MB`)
    expect(DOCS).toContain(`hold ${bytesTogether / 1e6} MB together`)
    expect(DOCS).toContain(`within ${bodyMs / 1000} seconds`)
    expect(DOCS).toContain(`longer than ${readMs / 1000} seconds (${accurateMs / 1000} with the accurate model)`)
    expect(DOCS).toContain(`waits longer than ${waitMs / 1000} seconds`)
    expect(DOCS).toContain(`At most ${intake} pages`)
    expect(DOCS).toContain(`more than ${statements} statements`)
    expect(DOCS).toContain(`more than ${text.toLocaleString('en')} characters`)
    expect(DOCS).toContain(`| ${rate.perSecond} a second, and this machine is not counted |`)
    expect(rate.burst).toBe(rate.perSecond * 10)
  })

  it('shows a problem and requests that are true', async () => {
    const problem = /```json\n(.*)\n```/.exec(DOCS)![1]!
    expect(await (await ask('/articles/a-0.json')).json()).toEqual(JSON.parse(problem))
    const sent = /-d '(\{"text".*\})'/.exec(DOCS)![1]!
    const kept = await ask('/articles', { body: sent, headers: { 'content-type': 'application/json' } })
    expect(kept.status).toBe(201)
  })
})
