import { describe, expect, it } from 'vitest'
import type { Hop } from '../../src/reading/hops.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { desk } from './desk.ts'

type View = { reading: Reading; hops: { [attribution: string]: Hop[] } }

describe('the service', () => {
  it('reads a text, keeps it, and shows it', async () => {
    const { ask } = desk()
    const kept = await ask('/articles', { json: { text: '“It rained,” said Mary Smith, “all day.”' } })
    expect(kept.status).toBe(201)
    const { id } = (await kept.json()) as { id: string }
    expect(kept.headers.get('location')).toBe(`/articles/${id}`)
    const view = (await (await ask(`/articles/${id}.json`)).json()) as View
    expect(view.reading.speakers.map((s) => s.name)).toContain('Mary Smith')
    expect(Object.keys(view.hops)).toEqual(view.reading.attributions.map((a) => a.id))
  })
})
