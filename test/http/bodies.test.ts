import { describe, expect, it } from 'vitest'
import { type Body, bodies } from '../../src/http/answer/bodies.ts'
import type { Failed } from '../../src/ingest/failed.ts'

const text = async (body: Promise<Body | Failed | null>): Promise<string | null> => {
  const made = await body
  return made && 'bytes' in made ? new TextDecoder().decode(made.bytes) : null
}

describe('bodies kept ready', () => {
  it('are made once, until they are forgotten or the stamp is another', async () => {
    const kept = bodies(1000)
    let made = 0
    const of = (stamp: string | null): Promise<string | null> => text(kept.of('a', stamp, async () => `body ${++made}`))
    expect([await of('1'), await of('1'), await of('2'), await of('2')]).toEqual([
      'body 1',
      'body 1',
      'body 2',
      'body 2',
    ])
    kept.forget('a')
    expect(await of('2')).toBe('body 3')
    expect(kept.bytes()).toBe(6)
  })

  it('are made once for many who ask at one time', async () => {
    const kept = bodies(1000)
    let made = 0
    const asked = Array.from({ length: 5 }, () => text(kept.of('a', null, async () => `body ${++made}`)))
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['body 1']))
  })

  it('are not kept when what they show changed while they were made', async () => {
    const kept = bodies(1000)
    const before = text(kept.of('a', null, async () => 'before'))
    kept.forget('a')
    const after = text(kept.of('a', null, async () => 'after'))
    expect([await before, await after, await text(kept.of('a', null, async () => 'new'))]).toEqual([
      'before',
      'after',
      'after',
    ])
    expect(kept.bytes()).toBe(5)
  })

  it('leave out the least recently used, and never hold more than the limit', async () => {
    const kept = bodies(10)
    const of = (id: string, body = 'xxxx'): Promise<string | null> => text(kept.of(id, null, async () => body))
    for (const id of ['a', 'b', 'a', 'c']) await of(id)
    expect(kept.bytes()).toBe(8)
    expect(await of('a', 'new')).toBe('xxxx')
    expect(await of('b', 'new')).toBe('new')
    await of('huge', 'x'.repeat(11))
    expect(kept.bytes()).toBeLessThanOrEqual(10)
  })

  it('keep neither nothing nor a failure', async () => {
    const kept = bodies(1000)
    expect(await kept.of('a', null, async () => null)).toBeNull()
    await expect(kept.of('a', null, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await text(kept.of('a', null, async () => 'body'))).toBe('body')
  })
})
