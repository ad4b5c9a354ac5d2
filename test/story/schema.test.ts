import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { storyOf } from '../../src/story/story-of.ts'
import { told } from './told.ts'

const schema: object = JSON.parse(readFileSync(new URL('../../schema/story-1.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

function objections(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** A story in which every list of the schema holds something. */
const full = told([
  {
    outlet: 'Skelwick Gazette',
    published: '2026-03-02T08:00:00Z',
    title: 'Ferry ran on one engine',
    text: '“We knew the port engine was dead and we sailed anyway,” first mate Anna Rook told the Skelwick Gazette.\n\n“The harbour office was never warned,” said harbour master Tessa Vorland.',
  },
  {
    outlet: 'Port Post',
    published: '2026-03-03',
    text: 'According to the Harbour Herald, first mate Anna Rook said: “We knew the port engine was dead and we sailed anyway.”\n\nHarbour master Tessa Vorland said the harbour office was never warned.',
  },
  {
    outlet: 'Harbour Herald',
    published: '2026-03-03',
    text: 'The Port Post reported that first mate Anna Rook said: “We knew the port engine was not dead and we sailed anyway.”',
  },
  {
    outlet: 'Tern',
    text: '“We knew the port engine was dead … we sailed anyway,” Rook told Reuters.',
  },
  {
    outlet: 'Tern',
    text: '“We knew the port engine was dead … we sailed anyway,” Rook told Reuters.',
  },
])

type Step = string | number
function places(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, child]) =>
    places(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...inner]
}
const at = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce((inner, step) => (inner as { [key: Step]: unknown })[step], value)

function without(path: readonly Step[]): unknown {
  const copy: unknown = structuredClone(full)
  delete (at(copy, path.slice(0, -1)) as { [key: Step]: unknown })[path.at(-1)!]
  return copy
}

describe('schema/story-1.json', () => {
  it('takes stories, full and empty', () => {
    expect(objections(full)).toEqual([])
    expect(objections(storyOf([]))).toEqual([])
  })

  it('is tested on a story that has something of everything', () => {
    const { sources, agents, quotes, lineage, circles, notes } = full
    for (const list of [sources, agents, quotes, lineage, circles, notes]) expect(list).not.toEqual([])
    expect(quotes.flatMap((q) => q.variants.flatMap((v) => v.mutations))).not.toEqual([])
    expect(full.articles.flatMap((a) => a.copies)).toEqual(['n4'])
  })

  const keys = places(full).filter((path) => typeof path.at(-1) === 'string')
  it('refuses a story without any one of its keys', () => {
    const taken = keys.filter((path) => objections(without(path)).length === 0).map((path) => path.join('.'))
    expect(taken).toEqual([])
  })

  it.each([
    ['schema', 'hearsay/story/2'],
    ['id', 's-1'],
    ['articles.0.dateDoubt', 'perhaps'],
    ['sources.0.kind', 'rumour'],
    ['lineage.0.verb', 'stole'],
    ['lineage.0.confidence', 1.5],
    ['lineage.0.because', []],
    ['quotes.0.variants', []],
    ['origins.origins', -1],
    ['from', 'Monday'],
  ])('refuses %s = %j', (place, value) => {
    const path = place.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step))
    const copy: unknown = structuredClone(full)
    ;(at(copy, path.slice(0, -1)) as { [key: Step]: unknown })[path.at(-1)!] = value
    expect(objections(copy)).not.toEqual([])
  })
})
