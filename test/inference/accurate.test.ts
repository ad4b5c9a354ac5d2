import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AccurateModel } from '../../src/accurate.ts'
import { fast, isReading, type Reading, read, readAccurately } from '../../src/index.ts'
import { openAccurate } from '../../src/inference/accurate.ts'
import { openEncoder } from '../../src/inference/runtime.ts'
import { readerOf } from '../../src/inference/tier.ts'
import { english } from '../../src/language/en/english.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'

const file = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url))
const PAGE = { html: file('examples/council.html').toString() }
const schema: object = JSON.parse(file('schema/reading-1.json').toString())
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
const native = await import('onnxruntime-node' as string).catch(() => null)
/**
 * The runtimes sum whole numbers alike, but what is rounded to them differs in its last bit. Over many articles about one attribution
 * in a hundred has other words (bench/RESULTS.md, the two tiers); on this page none.
 */
const TOLERANCE = 0.05

function isGood(outcome: ReturnType<typeof read>): Reading {
  if (isReading(outcome)) return outcome
  throw new Error(outcome.error.message)
}

describe('the accurate tier', () => {
  let model: AccurateModel
  beforeAll(async () => {
    model = await openAccurate('wasm')
  }, 120_000)
  const readWith = async (one: AccurateModel): Promise<Reading> => isGood(await readAccurately(PAGE, one))

  it('gives a Reading like any other, and says so in its run', async () => {
    const reading = await readWith(model)
    expect(validate(reading)).toBe(true)
    expect(reading.run.model).toBe(model.name)
    expect(reading.article).toEqual(isGood(read(PAGE)).article)
    expect(reading.attributions.some((a) => a.foundBy === 'tagger')).toBe(true)
  }, 60_000)

  it('reads what the fast tier is sure of, too', async () => {
    const sure = isGood(read(PAGE)).attributions.filter((a) => a.form === 'direct' && a.confidence > 0.9)
    const contents = new Set((await readWith(model)).attributions.map((a) => JSON.stringify(a.content)))
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.filter((a) => !contents.has(JSON.stringify(a.content)))).toEqual([])
  }, 60_000)

  it('gives the same page the same Reading', async () => {
    expect(JSON.stringify(await readWith(model))).toBe(JSON.stringify(await readWith(model)))
  }, 60_000)

  it('finds no less with the dial up, and the name tells', async () => {
    const bold = isGood(await readAccurately(PAGE, model, { recall: 0.5 }))
    expect(bold.run.model).toBe(`${model.name}+recall-0.5`)
    expect(bold.attributions.length).toBeGreaterThanOrEqual((await readWith(model)).attributions.length)
  }, 60_000)

  it('has an answer for a text without words', async () => {
    expect(isReading(await readAccurately('', model))).toBe(isReading(read('')))
    expect(isReading(await readAccurately(' \u200b\n😀', model))).toBe(isReading(read(' \u200b\n😀')))
  }, 60_000)

  it('lends its eyes to no other text', async () => {
    const syntax = (text: string) => english.parse(text, paragraphSpans(text))
    const looked = await model.look(syntax('“It rained,” said Mary Smith.'))
    expect(() => read('The mayor said that the bridge is shut, and that it will stay so.', { model: looked })).toThrow(
      'is not the one that was looked at',
    )
  }, 60_000)

  it.skipIf(native === null)(
    'reads alike on the native runtime and on WebAssembly',
    async () => {
      const [one, other] = [await readWith(model), await readWith(await openAccurate('native'))]
      const bare = (reading: Reading) => reading.attributions.map(({ confidence, ...rest }) => rest)
      expect(bare(other)).toEqual(bare(one))
      for (const [k, { confidence }] of other.attributions.entries())
        expect(Math.abs(confidence - one.attributions[k]!.confidence)).toBeLessThan(TOLERANCE)
    },
    60_000,
  )

  it.skipIf(native !== null)('says how to install the native runtime when it is asked for', async () => {
    await expect(openEncoder(new Uint8Array(), 'native')).rejects.toThrow('npm install')
  })
})

describe('the tiers by name', () => {
  it('are read in the same way', async () => {
    const reader = await readerOf('fast')
    expect(await reader(PAGE)).toEqual(read(PAGE))
    const bold = await readerOf('fast', 1)
    expect(isGood(await bold(PAGE)).run.model).toBe(`${fast.name}+recall-1`)
  })

  it('take a dial from 0 to 1', () => {
    expect(() => read(PAGE, { recall: 2 })).toThrow('A recall of 2: give a number from 0 to 1')
  })
})
