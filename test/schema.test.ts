import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../src/reading/reading.ts'
import { readings } from './cli/readings.ts'
import { early, sample } from './cli/sample.ts'

const schema: object = JSON.parse(readFileSync(new URL('../schema/reading-1.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

/** What the schema has against a value; nothing when it is a reading. */
function objections(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

type Step = string | number

/** Every place in a JSON value, the value itself included. */
function places(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, child]) =>
    places(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...inner]
}

const at = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce((inner, step) => (inner as { [key: Step]: unknown })[step], value)

/** A copy of a reading in which the object that holds the place is changed. */
function changed(path: readonly Step[], change: (holder: { [key: Step]: unknown }, key: Step) => void): unknown {
  const copy: unknown = structuredClone(sample())
  change(at(copy, path.slice(0, -1)) as { [key: Step]: unknown }, path.at(-1)!)
  return copy
}

const all = places(sample()).filter((path) => path.length > 0)
const keys = all.filter((path) => typeof path.at(-1) === 'string')
const named = (paths: Step[][]): [string, Step[]][] => paths.map((path) => [path.join('.'), path])

describe('schema/reading-1.json', () => {
  it('takes readings, full and early', () => {
    expect(objections(sample())).toEqual([])
    expect(objections(early())).toEqual([])
  })

  it('takes every reading that the types allow', () => {
    fc.assert(
      fc.property(readings, (reading: Reading) => {
        expect(objections(reading)).toEqual([])
      }),
    )
  })

  it.each(named(keys.filter((path) => path.join('.') !== 'id')))('refuses a reading without %s', (_, path) => {
    expect(objections(changed(path, (holder, key) => delete holder[key]))).not.toEqual([])
  })

  it('takes a reading in which what was learnt overruled the rules, and no other field of it', () => {
    const overruled = (rows: unknown) =>
      changed(['evidence', 0, 'overruled'], (holder, key) => {
        holder[key] = rows
      })
    expect(objections(overruled([{ field: 'kind', rule: 'speech', clues: ['cue “say”'] }]))).toEqual([])
    expect(objections(overruled([{ field: 'chain', rule: 'speech', clues: [] }]))).not.toEqual([])
    expect(objections(overruled([{ field: 'kind', rule: 'speech' }]))).not.toEqual([])
  })

  it('takes a reading without an id', () => {
    expect(objections(changed(['id'], (holder, key) => delete holder[key]))).toEqual([])
  })

  it.each(named(all))('refuses another type at %s', (_, path) => {
    // No field takes an object of unknown keys, and none that is a list takes its own copy as an item.
    expect(
      objections(
        changed(path, (holder, key) => {
          holder[key] = { surprise: true }
        }),
      ),
    ).not.toEqual([])
    expect(
      objections(
        changed(path, (holder, key) => {
          holder[key] = [[holder[key]]]
        }),
      ),
    ).not.toEqual([])
  })

  it.each(
    named(
      all.filter(
        (path) =>
          typeof at(sample(), path) === 'object' && !Array.isArray(at(sample(), path)) && at(sample(), path) !== null,
      ),
    ),
  )('refuses an unknown key in %s', (_, path) => {
    expect(
      objections(
        changed([...path, 'surprise'], (holder, key) => {
          holder[key] = 1
        }),
      ),
    ).not.toEqual([])
  })

  it.each([
    ['schema', 'hearsay/reading/2'],
    ['article.id', 'a-1'],
    ['article.fingerprint', 'md5:0'],
    ['article.blocks.0.kind', 'footer'],
    ['article.blocks.0.start', -1],
    ['article.blocks.0.start', 0.5],
    ['article.credits.0.kind', 'seen'],
    ['attributions.0.form', 'free'],
    ['attributions.0.content', []],
    ['attributions.0.confidence', 1.2],
    ['attributions.0.speaker', ''],
    ['speakers.0.kind', 'person'],
    ['speakers.1.kind', 'writer'],
    ['speakers.1.kind', 'robot'],
    ['evidence.0.kind', 'rumour'],
    ['evidence.0.channel', 'telepathy'],
    ['evidence.0.commitment', 'knows'],
    ['headline.status', 'fine'],
    ['headline.why', ''],
    ['events.0.date', '3 March'],
    ['events.0.date', '2031-3-4'],
    ['events.0.status', 'planned'],
  ])('refuses %s = %j', (place, value) => {
    const path = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    expect(
      objections(
        changed(path, (holder, key) => {
          holder[key] = value
        }),
      ),
    ).not.toEqual([])
  })

  it.each(['2031', '2031-03', '2031-03-04', '2030/2039', '--03-04', '--03'])('takes %s for a date', (date) => {
    expect(
      objections(
        changed(['events', 0, 'date'], (holder, key) => {
          holder[key] = date
        }),
      ),
    ).toEqual([])
  })
})

const examples = new URL('../examples/', import.meta.url)
const files = existsSync(examples) ? readdirSync(examples).filter((name) => /\.(html|txt)$/.test(name)) : []

describe('what read() gives', () => {
  it.each(files)('keeps to the schema for examples/%s', async (name) => {
    const { isReading, read } = await import('../src/read.ts')
    const words = readFileSync(new URL(name, examples), 'utf8')
    const reading = read(name.endsWith('.html') ? { html: words, id: name } : { text: words, id: name })
    expect(isReading(reading) ? objections(reading) : reading).toEqual([])
  })
})
