import { describe, expect, it } from 'vitest'
import { pool } from '../../src/http/reader/pool.ts'
import type { Given, Read } from '../../src/http/reader/reader.ts'
import { startThread } from '../../src/http/reader/thread.ts'
import { tiersThere } from '../../src/inference/tier.ts'
import { isFailed } from '../../src/ingest/failed.ts'
import { desk, readsHere } from './desk.ts'
import { get } from './json.ts'

const PAGE = { text: '“It rained,” said Mary Smith, “all day.”' }
/** The runtime is opened in it, on a machine that does other things, too. ms. */
const PATIENCE = 120_000

const isThere = tiersThere().includes('accurate')
if (!isThere) console.warn('The accurate tier is not tested: models/accurate-en/encoder.onnx is not there.')

/** A desk that notes which tier is asked for, and reads with the fast one. */
function noting(options: Parameters<typeof desk>[0] = {}) {
  const asked: (string | undefined)[] = []
  const reader = {
    ...readsHere,
    read: (given: Given) => {
      asked.push(given.model)
      return readsHere.read({ ...given, model: 'fast' })
    },
  }
  return { asked, ...desk({ reader, models: ['fast', 'accurate'], ...options }) }
}

describe('the model of a reading', () => {
  it('is the one asked for, in the JSON or in the query of a file', async () => {
    const { asked, ask } = noting()
    const kept = await ask('/articles', { json: { ...PAGE, model: 'accurate' } })
    expect(kept.status).toBe(201)
    const file = { body: PAGE.text, headers: { 'content-type': 'text/plain' } }
    await ask('/articles?model=accurate', file)
    await ask('/articles?model=fast', file)
    const id = get(await kept.json(), 'id')
    expect((await ask(`/articles/${id}/runs?model=accurate`, { method: 'POST' })).status).toBe(201)
    expect(asked).toEqual(['accurate', 'accurate', 'fast', 'accurate'])
  })

  it('is that of the desk when nobody asks', async () => {
    for (const model of ['fast', 'accurate'] as const) {
      const { asked, ask } = noting({ model })
      const kept = await ask('/articles', { json: { ...PAGE, model: '' } })
      await ask('/articles', { body: PAGE.text, headers: { 'content-type': 'text/plain' } })
      await ask(`/articles/${get(await kept.json(), 'id')}/runs`, { method: 'POST' })
      expect(asked).toEqual([model, model, model])
      expect(await (await ask('/models.json')).json()).toEqual({ usual: model, there: ['fast', 'accurate'] })
    }
  })

  it('is refused when there is none of that name', async () => {
    const { asked, ask } = noting()
    const answers = [
      await ask('/articles', { json: { ...PAGE, model: 'best' } }),
      await ask('/articles?model=best', { body: PAGE.text, headers: { 'content-type': 'text/plain' } }),
      await ask('/articles/a-1/runs?model=best', { method: 'POST' }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect(get(await answer.json(), 'detail')).toContain('“model”')
    }
    expect(asked).toEqual([])
  })

  it.skipIf(isThere)('is refused when it is not installed', async () => {
    const answer = await desk().ask('/articles', { json: { ...PAGE, model: 'accurate' } })
    expect(answer.status).toBe(422)
    expect(get(await answer.json(), 'code')).toBe('model-missing')
  })

  it.skipIf(!isThere)('reads in a thread, which opens it once', { timeout: PATIENCE }, async () => {
    const limits = { threads: 1, readMs: 1, accurateMs: PATIENCE, waitMs: PATIENCE, warmMs: 0 }
    const reader = pool(startThread, limits)
    const given: Given = {
      bytes: new TextEncoder().encode(PAGE.text),
      mediaType: 'text/plain',
      name: '',
      facts: {},
      model: 'accurate',
    }
    const took: number[] = []
    const reads: Read[] = []
    for (let time = 0; time < 2; time++) {
      const begun = performance.now()
      const read = await reader.read(given)
      took.push(performance.now() - begun)
      if (isFailed(read)) throw new Error(read.error.message)
      reads.push(read)
    }
    await reader.close()
    expect(reads[0]!.reading.run.model).not.toMatch(/^fast/)
    expect(reads[1]).toEqual(reads[0])
    expect(took[1]).toBeLessThan(took[0]!)
  })
})
