import { describe, expect, it } from 'vitest'
import { desk } from './desk.ts'
import { get } from './json.ts'

const { ask } = desk()

describe('/lips.json', () => {
  it('reports on a claim under the map asked for', async () => {
    const report = await (await ask('/lips.json?claim=We%27ll%20get%20it%20over%20the%20line&map=neti')).json()
    expect(get(report, 'schema')).toBe('hearsay/lips/1')
    expect((get(report, 'maps') as { map: string }[]).map(({ map }) => map)).toEqual(['neti'])
    expect(BigInt(get(report, 'range', 'counts', '0') as string)).toBeGreaterThan(1_000_000n)
  })
  it('guesses how a name is said, and marks it', async () => {
    const report = await (await ask('/lips.json?claim=Zelvarskyy%20met%20the%20minister&map=neti')).json()
    expect(get(report, 'words', '0', 'ground')).toBe('guess')
    expect(get(report, 'words', '1', 'ground')).toBe('dictionary')
  })
  it.each([
    ['/lips.json', 400, 'bad-request'],
    ['/lips.json?claim=', 400, 'bad-request'],
    ['/lips.json?claim=rain&map=mine', 400, 'bad-request'],
    ['/lips.json?claim=...', 422, 'empty'],
    [`/lips.json?claim=${'rain%20'.repeat(250)}`, 422, 'too-long'],
    [`/lips.json?claim=${'rain%20'.repeat(2500)}`, 400, 'bad-request'],
    ['/lips.json?claim=Der%20Zug%20f%C3%A4hrt%20heute%20nicht', 422, 'not-english'],
    ['/lips/others.json?phones=5', 400, 'bad-request'],
    ['/lips/others.json?phones=151', 400, 'bad-request'],
    ['/lips/others.json?phones=9&count=201', 400, 'bad-request'],
  ])('refuses %.60s with a sentence', async (path, status, code) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    const problem = await answer.json()
    expect(get(problem, 'code')).toBe(code)
    expect(get(problem, 'detail')).toMatch(/^\p{Lu}.{10,}\.$/u)
  })
  it('gives sentences of the length asked for', async () => {
    const { sentences } = (await (await ask('/lips/others.json?phones=20')).json()) as { sentences: string[] }
    expect(sentences).toHaveLength(200)
    expect(sentences.every((s) => Math.abs(s.split(' ').length - 20) <= 1)).toBe(true)
  })
})

describe('the policy of a page', () => {
  const file = (text: string) => ({
    mediaType: 'text/html; charset=utf-8',
    read: () => ({ bytes: new TextEncoder().encode(text), etag: '"e"' }),
  })
  const { ask: load } = desk({
    assets: () =>
      new Map(
        [
          '/index.html',
          '/assets/index-x.js',
          '/assets/faces-worker-x_1.js',
          '/assets/c2pa-worker-0.13.1-worker.js',
        ].map((name) => [name, file(name)]),
      ),
  })
  const policyOf = async (path: string): Promise<string> =>
    (await load(path)).headers.get('content-security-policy') ?? ''

  it('lets footage in on /lips alone', async () => {
    expect(await policyOf('/lips')).toContain('media-src blob:')
    for (const path of ['/', '/articles', '/search', '/assets/index-x.js', '/lips.json?claim=rain&map=lee'])
      expect(await policyOf(path)).not.toMatch(/blob:|wasm|unsafe/)
  })
  it('lets nothing out, wherever', async () => {
    for (const path of ['/', '/lips', '/assets/faces-worker-x_1.js']) {
      expect(await policyOf(path)).toContain("connect-src 'self'")
      expect(await policyOf(path)).not.toMatch(/https?:|\*/)
    }
  })
  it('lets code be made from text in the worker of the landmark model alone', async () => {
    expect(await policyOf('/assets/faces-worker-x_1.js')).toContain("'unsafe-eval'")
    expect(await policyOf('/lips')).not.toContain("'unsafe-eval'")
  })
})
