import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/correction/correction.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { desk, NOON } from './desk.ts'
import { get } from './json.ts'

async function withArticle() {
  const at = desk()
  const kept = await at.ask('/articles', { json: { text: '“It rained,” said Mary Smith, “all day.” She left.' } })
  const id = get(await kept.json(), 'id') as string
  const view = async (): Promise<{
    reading: Reading
    touched: { [id: string]: string[] }
    corrections: Correction[]
  }> => (await (await at.ask(`/articles/${id}.json`)).json()) as never
  const { source, cue, content } = (await view()).reading.attributions[0]!
  const say = (by: string, name: string): Promise<Response> =>
    at.ask(`/articles/${id}/corrections`, {
      json: {
        by,
        note: null,
        change: { type: 'speaker', of: { source, cue, content }, speaker: { name, kind: 'person', role: null } },
      },
    })
  return { ...at, id, view, say }
}

const speakerOf = ({ attributions, speakers }: Reading): string | null =>
  speakers.find((s) => s.id === attributions[0]!.speaker)?.name ?? null

describe('a correction', () => {
  it('changes what is shown, is shown as such, and is undone', async () => {
    const { ask, id, view, say, clock } = await withArticle()
    const made = await say('Kim', 'Ann Lee')
    expect(made.status).toBe(201)
    const correction = (await made.json()) as Correction
    expect(correction).toMatchObject({ by: 'Kim', note: null, undoneAt: null, at: new Date(NOON).toISOString() })
    const corrected = await view()
    expect(speakerOf(corrected.reading)).toBe('Ann Lee')
    expect(corrected.touched[corrected.reading.attributions[0]!.id]).toEqual([correction.id])
    expect(await (await ask(`/articles/${id}/corrections.json`)).json()).toEqual([correction])

    clock.ms += 60_000
    const undone = (await (
      await ask(`/articles/${id}/corrections/${correction.id}`, { method: 'DELETE' })
    ).json()) as Correction
    expect(undone).toEqual({ ...correction, undoneAt: new Date(NOON + 60_000).toISOString() })
    expect(speakerOf((await view()).reading)).toBe('Mary Smith')
    const again = await ask(`/articles/${id}/corrections/${correction.id}`, { method: 'DELETE' })
    expect(await again.json()).toEqual(undone)
  })

  it('points at no more mentions than an article holds', async () => {
    const { ask, id } = await withArticle()
    const mentions = Array.from({ length: 1001 }, () => ({ start: 0, end: 1 }))
    const answer = await ask(`/articles/${id}/corrections`, {
      json: { by: 'Kim', change: { type: 'merge', mentions } },
    })
    expect(answer.status).toBe(400)
    expect(get(await answer.json(), 'detail')).toContain('“change.mentions”: holds more than 1000 spans')
  })

  it('stays when the article is read again', async () => {
    const { ask, id, view, say } = await withArticle()
    await say('Kim', 'Ann Lee')
    expect((await ask(`/articles/${id}/runs`, { method: 'POST' })).status).toBe(201)
    expect(speakerOf((await view()).reading)).toBe('Ann Lee')
  })

  it('of two people at one time is kept for both; the later one is shown', async () => {
    const { view, say } = await withArticle()
    const answers = await Promise.all([say('Kim', 'Ann Lee'), say('Sam', 'Bo Berg'), view()])
    expect(answers.slice(0, 2).map((a) => (a as Response).status)).toEqual([201, 201])
    const { corrections, reading } = await view()
    expect(corrections.map((c) => c.by).sort()).toEqual(['Kim', 'Sam'])
    expect(speakerOf(reading)).toBe(corrections.at(-1)!.by === 'Sam' ? 'Bo Berg' : 'Ann Lee')
  })

  it('is told as a test case', async () => {
    const { ask, id, say } = await withArticle()
    await say('Kim', 'Ann Lee')
    const cases = await ask(`/articles/${id}/corrections.txt`)
    expect(cases.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await cases.text()).toContain('{content|')
  })
})

describe('the etag of a reading', () => {
  it('stands as long as the reading does', async () => {
    const { ask, id, say, archive } = await withArticle()
    const first = await ask(`/articles/${id}.json`)
    const etag = first.headers.get('etag')!
    const known = (value: string): Promise<Response> =>
      ask(`/articles/${id}.json`, { headers: { 'if-none-match': value } })
    const asked = archive.asked.length
    for (const value of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await known(value)
      expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect(archive.asked.length).toBe(asked)
    expect((await known('"x"')).status).toBe(200)
    await say('Kim', 'Ann Lee')
    const changed = await known(etag)
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false])
  })

  it('changes when another process corrected a shared archive', async () => {
    const { memoryArchive } = await import('./memory-archive.ts')
    const archive = memoryArchive(true)
    const { ask } = desk({ archive })
    const kept = await ask('/articles', { json: { text: '“It rained,” said Mary Smith.' } })
    const path = `${kept.headers.get('location')}.json`
    const etag = (await ask(path)).headers.get('etag')!
    expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const id = path.slice('/articles/'.length, -'.json'.length)
    const change = {
      type: 'merge',
      mentions: [
        { start: 18, end: 28 },
        { start: 18, end: 28 },
      ],
    } as const
    await archive.correct(id, {
      at: 'later',
      by: 'Sam',
      note: null,
      change: { ...change, mentions: [...change.mentions] },
    })
    expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})
