import { describe, expect, it } from 'vitest'
import { desk, SUMMIT } from './desk.ts'

const status = async (answer: Promise<Response>): Promise<number> => (await answer).status
const TOKEN = 'correct-horse-battery'

describe('every answer', () => {
  const file = (text: string, mediaType: string, etag: string) => ({
    mediaType,
    read: () => ({ bytes: new TextEncoder().encode(text), etag }),
  })
  const index = file('<!doctype html>', 'text/html; charset=utf-8', '"i"')
  const script = file('1', 'text/javascript; charset=utf-8', '"s"')
  const { ask } = desk({
    assets: () =>
      new Map([
        ['/index.html', index],
        ['/assets/index-x1.js', script],
      ]),
  })
  it.each([
    ['/', 200],
    ['/articles', 200],
    ['/search', 200],
    ['/assets/index-x1.js', 200],
    ['/articles.json', 200],
    ['/openapi.json', 200],
    ['/metrics', 200],
    ['/healthz', 200],
    ['/nothing', 404],
    ['/articles/a-1.json', 404],
  ])('is guarded: %s', async (path, code) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(code)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('may be kept by a browser only when it is a built file', async () => {
    expect((await ask('/assets/index-x1.js')).headers.get('cache-control')).toContain('immutable')
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache')
    expect((await ask('/articles.json')).headers.get('cache-control')).toBe('no-store')
    expect(await status(ask('/', { headers: { 'if-none-match': '"i"' } }))).toBe(304)
  })

  it('holds nothing of an article that a browser would run', async () => {
    const { ask } = desk()
    const page = new TextDecoder().decode(SUMMIT).replace('<body>', '<body><script>alert(1)</script>')
    const kept = await ask('/articles', { body: page, headers: { 'content-type': 'text/html' } })
    const { headers } = await ask(`${kept.headers.get('location')}/original`)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment;/)
  })
})

describe('a name', () => {
  const { ask } = desk({ names: ['desk.example.org'] })
  const toward = (host: string): Promise<number> => status(ask('/articles.json', { headers: { host } }))
  it.each([
    '127.0.0.1:4317',
    'localhost:4317',
    'LOCALHOST',
    '[::1]:4317',
    '127.0.0.1',
    'desk.example.org',
    'desk.example.org:443',
  ])('is ours: %s', async (host) => expect(await toward(host)).toBe(200))
  it.each([
    'evil.example',
    'evil.example:4317',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '192.0.2.7:4317',
    'desk.example.org.evil.example',
    '[2001:db8::1]',
    '',
    'a b',
  ])('was turned to us: %s', async (host) => expect(await toward(host)).toBe(421))

  it('may be any address of numbers when there is a token', async () => {
    const { ask } = desk({ token: TOKEN })
    const headers = { authorization: `Bearer ${TOKEN}` }
    expect(await status(ask('/articles.json', { headers: { ...headers, host: '192.0.2.7:4317' } }))).toBe(200)
    expect(await status(ask('/articles.json', { headers: { ...headers, host: 'evil.example' } }))).toBe(421)
  })
})

describe('a page of another site', () => {
  const { ask } = desk()
  const post = (headers: { [name: string]: string }): Promise<number> =>
    status(ask('/articles', { json: { text: '“It rained,” said Mary Smith.' }, headers }))
  const look = (headers: { [name: string]: string }): Promise<number> => status(ask('/articles.json', { headers }))
  const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

  it('may not write here', async () => {
    expect(await post({ origin: 'https://evil.example' })).toBe(403)
    expect(await post({ origin: 'null' })).toBe(403)
    expect(await post({ origin: 'http://127.0.0.1:3000' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'cross-site', ...link })).toBe(403)
    expect(
      await status(
        ask('/articles/a-1/corrections/c1', { method: 'DELETE', headers: { origin: 'https://evil.example' } }),
      ),
    ).toBe(403)
  })

  it('may not read here', async () => {
    expect(
      await look({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }),
    ).toBe(403)
    expect(await look({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' })).toBe(403)
    expect(
      await look({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }),
    ).toBe(403)
    expect(await look({ origin: 'https://evil.example' })).toBe(403)
  })

  it('may lead here', async () => expect(await look({ 'sec-fetch-site': 'cross-site', ...link })).toBe(200))

  it('is not our own, nor a program', async () => {
    const own = { origin: 'http://127.0.0.1:4317', 'sec-fetch-site': 'same-origin' }
    expect(await post(own)).toBe(201)
    expect(await post({})).toBe(200)
    expect(await look({ 'sec-fetch-site': 'none', ...link })).toBe(200)
    expect(await post({ host: 'localhost', origin: 'https://localhost' })).toBe(200)
  })
})

describe('a token', () => {
  const { ask, log } = desk({ token: TOKEN })

  it('is asked of everything but the sign of life', async () => {
    for (const path of ['/', '/articles.json', '/openapi.json', '/metrics', '/assets/x.js', '/nothing']) {
      const { status, headers } = await ask(path)
      expect([path, status, headers.get('www-authenticate')]).toEqual([path, 401, 'Bearer realm="hearsay"'])
    }
    expect(await status(ask('/articles', { json: { text: 'x' } }))).toBe(401)
    expect(await status(ask('/healthz'))).toBe(200)
  })

  it('lets in who shows it', async () => {
    expect(await status(ask('/articles.json', { headers: { authorization: `Bearer ${TOKEN}` } }))).toBe(200)
    for (const wrong of [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer', `Basic ${TOKEN}`, TOKEN, ''])
      expect(await status(ask('/articles.json', { headers: { authorization: wrong } }))).toBe(401)
  })

  it('is shown once by a browser, and known by a cookie that does not hold it', async () => {
    const entered = await ask(`/?token=${TOKEN}`)
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/'])
    const cookie = entered.headers.get('set-cookie')!
    expect(cookie).toMatch(/^hearsay=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
    expect(cookie).not.toContain(TOKEN)
    const brought = cookie.split(';')[0]!
    expect(await status(ask('/articles.json', { headers: { cookie: `a=b; ${brought}` } }))).toBe(200)
    expect(await status(ask('/articles.json', { headers: { cookie: `hearsay=${TOKEN}` } }))).toBe(401)
    expect(await status(ask('/articles.json', { headers: { authorization: `Bearer ${brought.slice(8)}` } }))).toBe(401)
    expect(await status(ask('/?token=wrong'))).toBe(401)
    const behind = await ask(`/?token=${TOKEN}`, { headers: { 'x-forwarded-proto': 'https' } })
    expect(behind.headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  it('is in no log', () => expect(JSON.stringify(log)).not.toContain(TOKEN))
})

describe('a client', () => {
  it('that asks too often is told when to come back', async () => {
    const { ask, clock } = desk({ limits: { rate: { perSecond: 2, burst: 3, loopback: true } } })
    const from = (client: string): Promise<Response> => ask('/healthz', { client })
    const statuses = async (client: string, times: number): Promise<number[]> =>
      Promise.all(Array.from({ length: times }, () => status(from(client))))
    expect(await statuses('192.0.2.1', 5)).toEqual([200, 200, 200, 429, 429])
    expect((await from('192.0.2.1')).headers.get('retry-after')).toBe('1')
    expect(await statuses('192.0.2.2', 1)).toEqual([200])
    clock.ms += 1000
    expect(await statuses('192.0.2.1', 3)).toEqual([200, 200, 429])
    clock.ms -= 5000
    expect(await statuses('192.0.2.1', 1)).toEqual([429])
  })

  it('on this machine is not counted, unless that is asked for', async () => {
    const { ask } = desk({ limits: { rate: { perSecond: 1, burst: 1, loopback: false } } })
    for (const client of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      for (let i = 0; i < 5; i++) expect(await status(ask('/healthz', { client }))).toBe(200)
  })
})
