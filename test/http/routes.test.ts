import { beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/formats/formats.ts'
import { VERSION } from '../../src/version.ts'
import { desk, NOON, SUMMIT } from './desk.ts'
import { get, type Json } from './json.ts'

const AT = new Date(NOON).toISOString()

describe('a kept article', () => {
  const { ask, archive } = desk()
  let id = ''
  let view: Json
  beforeAll(async () => {
    const kept = await ask('/articles', { body: SUMMIT, headers: { 'content-type': 'text/html' } })
    id = get(await kept.json(), 'id') as string
    view = await (await ask(`/articles/${id}.json`)).json()
  })

  it('is in the list, with the time it came and what is in it', async () => {
    const list = await (await ask('/articles.json')).json()
    expect(list).toMatchObject({
      items: [{ id, retrievedAt: AT, retrievedBy: 'given', outlet: 'The Harbour Gazette' }],
      next: null,
    })
    expect(await (await ask('/articles.json?words=nothing-like-it')).json()).toEqual({ items: [], next: null })
    expect(await (await ask('/articles.json?words=&limit=1')).json()).toMatchObject({ items: [{ id }] })
  })

  it('is shown with its reading, hops, runs and corrections', () => {
    const attributions = get(view, 'reading', 'attributions') as { id: string }[]
    expect(attributions.length).toBeGreaterThan(10)
    expect(Object.keys(get(view, 'hops') as object)).toEqual(attributions.map((a) => a.id))
    expect(view).toMatchObject({
      article: { id },
      mediaType: 'text/html; charset=utf-8',
      corrections: [],
      unplaced: [],
      runs: [{ at: AT, version: VERSION }],
    })
  })

  it('shows one statement with its chain', async () => {
    const evidence = (get(view, 'reading', 'evidence') as { of: string; chain: string[] }[]).find(
      (e) => e.chain.length > 3,
    )!
    const statement = (await (await ask(`/articles/${id}/statements/${evidence.of}.json`)).json()) as Json
    expect((get(statement, 'hops') as { speaker: string }[]).map((h) => h.speaker)).toEqual(evidence.chain)
    expect(Object.keys(get(statement, 'speakers') as object)).toEqual(expect.arrayContaining(evidence.chain))
    expect((get(statement, 'hopWords') as string[][]).flat()).toContain('told the Evening Mercury')
  })

  it('gives the bytes back as they came, as a file that no browser shows', async () => {
    const original = await ask(`/articles/${id}/original`)
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(SUMMIT)
    expect(original.headers.get('content-type')).toBe('application/octet-stream')
    expect(original.headers.get('content-disposition')).toBe(`attachment; filename="${id}.html"`)
  })

  it('lists its runs, and gives the reading of each', async () => {
    const runs = (await (await ask(`/articles/${id}/runs.json`)).json()) as { id: string }[]
    expect(runs).toEqual(get(view, 'runs'))
    expect(await (await ask(`/articles/${id}/runs/${runs[0]!.id}.json`)).json()).toEqual(get(view, 'reading'))
  })

  it.each(FORMATS.map((f) => [f.name, f] as const))('is exported as %s', async (name, format) => {
    const file = await ask(`/articles/${id}/export/${name}`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe(format.mediaType)
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${id}.${format.extension}"`)
    expect((await file.text()).length).toBeGreaterThan(0)
  })

  it('is the same when it is made in a thread', async () => {
    const long = desk({ archive, limits: { statements: 0 } })
    expect(await (await long.ask(`/articles/${id}.json`)).json()).toEqual(view)
    expect(await (await long.ask(`/articles/${id}/export/csv`)).text()).toBe(
      await (await ask(`/articles/${id}/export/csv`)).text(),
    )
  })

  it('gives people and statements to the lists', async () => {
    const speakers = await (await ask('/speakers.json?words=Marlow')).json()
    const [first] = get(speakers, 'items') as { id: string; name: string; statements: number }[]
    expect(first?.name).toContain('Marlow')
    const one = await (await ask(`/speakers/${first!.id}.json`)).json()
    expect(get(one, 'statements', 'items')).toHaveLength(first!.statements)
    const found = await (await ask('/search.json?words=winter&channel=lip-reading&named=true')).json()
    expect(get(found, 'items')).toMatchObject([{ channel: 'lip-reading', article: { id } }])
    expect(await (await ask('/counts.json')).json()).toEqual(await archive.counts())
  })

  it('is read again as another run, told what it was told before', async () => {
    const { ask } = desk()
    const kept = await ask('/articles', {
      json: { text: '“It rained,” said Mary Smith.', title: 'Rain', outlet: 'The Gazette', published: '2025-08-16' },
    })
    const id = get(await kept.json(), 'id') as string
    expect((await ask(`/articles/${id}/runs`, { method: 'POST' })).status).toBe(201)
    const view = await (await ask(`/articles/${id}.json`)).json()
    expect(get(view, 'runs')).toHaveLength(2)
    expect(view).toMatchObject({
      reading: { article: { title: 'Rain', outlet: 'The Gazette', published: '2025-08-16' } },
    })
  })
})

describe('a page that comes in', () => {
  const FILLING =
    'Work on it began three years ago, after the old one was closed to lorries. Two lanes and a path for bicycles lead over the river, which is at its widest here.'
  const TEXT = 'The mayor, Ann Lee, said the bridge will open in May.'

  it.each([
    ['text', { json: { text: TEXT } }, 'text/plain; charset=utf-8'],
    [
      'HTML',
      {
        json: {
          html: `<!doctype html><title>Bridge</title><article><h1>Bridge</h1><p>${TEXT}</p><p>${FILLING}</p><p>${FILLING}</p></article>`,
        },
      },
      'text/html; charset=utf-8',
    ],
    ['a file of text', { body: TEXT, headers: { 'content-type': 'text/plain' } }, 'text/plain; charset=utf-8'],
    [
      'a file of any kind',
      { body: TEXT, headers: { 'content-type': 'application/octet-stream' } },
      'text/plain; charset=utf-8',
    ],
  ])('is read as %s', async (_, sent, mediaType) => {
    const { ask } = desk()
    const kept = await ask('/articles', sent)
    expect(kept.status).toBe(201)
    const view = await (await ask(`${kept.headers.get('location')}.json`)).json()
    expect(view).toMatchObject({ mediaType, article: { statements: 1, retrievedBy: 'given' } })
  })

  it('is known when it comes again', async () => {
    const { ask } = desk()
    expect((await ask('/articles', { json: { text: TEXT } })).status).toBe(201)
    const again = await ask('/articles', { json: { text: TEXT } })
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ isNew: false })
  })

  it('is fetched from its address, and says where it stood', async () => {
    const asked: string[] = []
    const { ask } = desk({
      fetchPage: async (url) => {
        asked.push(url)
        return { bytes: new TextEncoder().encode(TEXT), contentType: 'text/plain', url: 'https://news.example/bridge' }
      },
    })
    const kept = await ask('/articles', { json: { url: 'https://news.example/b' } })
    const view = await (await ask(`${kept.headers.get('location')}.json`)).json()
    expect(asked).toEqual(['https://news.example/b'])
    expect(view).toMatchObject({ article: { retrievedBy: 'fetched', url: 'https://news.example/bridge' } })
  })

  it('says what is known of it in the query when it is a file', async () => {
    const { ask } = desk()
    const kept = await ask(
      '/articles?title=Bridge&outlet=The%20Post&published=2025-05-01&url=https://post.example/1&name=b.txt',
      {
        body: TEXT,
        headers: { 'content-type': 'text/plain' },
      },
    )
    const view = await (await ask(`${kept.headers.get('location')}.json`)).json()
    expect(view).toMatchObject({
      article: { title: 'Bridge', outlet: 'The Post', published: '2025-05-01', url: 'https://post.example/1' },
    })
  })
})
