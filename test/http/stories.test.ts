import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/open.ts'
import type { Story } from '../../src/story/story.ts'
import { desk } from './desk.ts'
import { get } from './json.ts'

const PAGES = [
  [
    'The Gazette',
    '2026-03-02',
    '“The quay will stay shut until the storm has passed,” Lena Marsh told the Gazette on Monday.',
  ],
  [
    'The Lane',
    '2026-03-03',
    '“The quay will stay shut until the storm has passed,” Lena Marsh told the Gazette, the paper reported.',
  ],
  [
    'Island Post',
    '2026-03-04',
    '“The quay will not stay shut until the storm has passed,” Lena Marsh said, according to the Lane.',
  ],
] as const

async function withStory() {
  const archive = await openArchive('memory:')
  const at = desk({ archive })
  const ids: string[] = []
  for (const [outlet, published, text] of PAGES) {
    const kept = await at.ask('/articles', { json: { text, title: 'The quay stays shut', outlet, published } })
    ids.push(get(await kept.json(), 'id') as string)
  }
  const list = await (await at.ask('/stories.json')).json()
  const [line] = get(list, 'items') as { id: string; articles: number }[]
  const view = async (): Promise<{ story: Story; apart: { id: string; undoneAt: string | null }[] }> =>
    (await (await at.ask(`/stories/${line!.id}.json`)).json()) as never
  return { ...at, archive, ids, id: line!.id, line: line!, view }
}

describe('stories over HTTP', () => {
  it('are made of the articles that were kept, and of what was said in them', async () => {
    const { ask, archive, ids, line, view } = await withStory()
    expect(line.articles).toBe(3)
    const { story } = await view()
    expect(story.articles.map((a) => a.outlet)).toEqual(['The Gazette', 'The Lane', 'Island Post'])
    expect(story.id).toBe(line.id)
    expect(story.quotes[0]?.variants.flatMap((v) => v.mutations.map((m) => m.type))).toContain('negation')
    for (const id of ids)
      expect(get(await (await ask(`/articles/${id}/story.json`)).json(), 'story', 'id')).toBe(line.id)
    await archive.close()
  })

  it('are sent once to who has them, and again when an article changes them', async () => {
    const { ask, archive, id } = await withStory()
    for (const ending of ['json', 'svg']) {
      const path = `/stories/${id}.${ending}`
      const etag = (await ask(path)).headers.get('etag')!
      expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
      const text = `“The quay will stay shut until the storm has passed,” Lena Marsh told the Gazette, says the Quay of ${ending}.`
      await ask('/articles', {
        json: { text, title: 'The quay stays shut', outlet: `Quay ${ending}`, published: '2026-03-05' },
      })
      expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
    }
    await archive.close()
  })

  it('have a picture that stands alone and runs nothing', async () => {
    const { ask, archive, id } = await withStory()
    const answer = await ask(`/stories/${id}.svg`)
    expect(answer.headers.get('content-type')).toBe('image/svg+xml')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const svg = await answer.text()
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('>The Gazette</text>')
    expect(svg).not.toMatch(/<script|href=|style=/)
    await archive.close()
  })

  it('take it from people that two statements are not the same, and give it back', async () => {
    const { ask, archive, ids, id, view } = await withStory()
    const [first, second] = ids.map((article) => `${article}#a1`)
    const together = async (): Promise<boolean> =>
      (await view()).story.quotes.some((q) => {
        const where = q.variants.flatMap((v) => v.appearances.map((a) => a.article))
        return where.includes(ids[0]!) && where.includes(ids[1]!)
      })
    expect(await together()).toBe(true)
    const json = { by: 'Kim', what: 'statement', between: [first, second] }
    const told = await ask(`/stories/${id}/apart`, { json })
    expect(told.status).toBe(201)
    expect(await together()).toBe(false)
    const apart = get(await told.json(), 'id') as string
    expect((await view()).apart.map((a) => a.id)).toEqual([apart])
    expect((await ask(`/stories/${id}/apart/${apart}`, { method: 'DELETE' })).status).toBe(200)
    expect(await together()).toBe(true)
    expect((await view()).apart[0]!.undoneAt).not.toBeNull()
    await archive.close()
  })

  it('take it from people that two speakers are not one, and give it back', async () => {
    const { ask, archive, ids, id, view } = await withStory()
    const marsh = async (): Promise<string[][]> =>
      (await view()).story.agents.filter((a) => a.name === 'Lena Marsh').map((a) => a.in.map((at) => at.article))
    expect(await marsh()).toEqual([ids])
    const of = (article: string): { article: string; speaker: string } =>
      story.agents.find((a) => a.name === 'Lena Marsh')!.in.find((at) => at.article === article)!
    const { story } = await view()
    const between = [ids[0]!, ids[2]!].map(of).map(({ article, speaker }) => `${article}#${speaker}`)
    const told = await ask(`/stories/${id}/apart`, { json: { by: 'Kim', what: 'speaker', between } })
    expect(told.status).toBe(201)
    expect(await marsh()).toEqual([[ids[0], ids[1]], [ids[2]]])
    const apart = get(await told.json(), 'id') as string
    expect((await ask(`/stories/${id}/apart/${apart}`, { method: 'DELETE' })).status).toBe(200)
    expect(await marsh()).toEqual([ids])
    await archive.close()
  })

  it('say what is not there and what cannot be', async () => {
    const { ask, archive, ids, id } = await withStory()
    const codeOf = async (path: string, asking = {}): Promise<unknown> => {
      const answer = await ask(path, asking)
      return [answer.status, get(await answer.json(), 'code')]
    }
    expect(await codeOf('/stories/s-0.json')).toEqual([404, 'no-such-story'])
    expect(await codeOf('/stories/s-0.svg')).toEqual([404, 'no-such-story'])
    expect(await codeOf('/articles/a-0/story.json')).toEqual([404, 'no-such-article'])
    expect(await codeOf(`/stories/${id}/apart/t-0`, { method: 'DELETE' })).toEqual([404, 'no-such-apart'])
    const tell = (between: string[], what = 'statement') =>
      codeOf(`/stories/${id}/apart`, { json: { by: 'Kim', what, between } })
    expect(await tell([`${ids[0]}#a1`, `${ids[1]}#a99`])).toEqual([404, 'no-such-statement'])
    expect(await tell([`${ids[0]}#a1`, `${ids[0]}#a1`])).toEqual([400, 'bad-request'])
    expect(await tell([ids[0]!], 'article')).toEqual([400, 'bad-request'])
    expect(await codeOf('/stories.json?after=nonsense')).toEqual([400, 'bad-request'])
    const foreign = { json: {}, headers: { origin: 'https://evil.example' } }
    expect((await ask(`/stories/${id}/apart`, foreign)).status).toBe(403)
    await archive.close()
  })

  it('say what stands alone', async () => {
    const { ask } = desk()
    expect(get(await (await ask('/stories.json')).json(), 'items')).toEqual([])
    const archive = await openArchive('memory:')
    const real = desk({ archive })
    const kept = await real.ask('/articles', { json: { text: '“It rained,” said Mary Smith.' } })
    const id = get(await kept.json(), 'id')
    expect(await (await real.ask(`/articles/${id}/story.json`)).json()).toEqual({ story: null })
    expect(get(await (await real.ask('/stories.json')).json(), 'items')).toEqual([])
    expect(get(await (await real.ask('/stories.json?alone=true')).json(), 'items')).toHaveLength(1)
    await archive.close()
  })
})
