import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Fetched, type FetchOptions, fetchPage } from '../../src/ingest/fetch.ts'

/** A site of our own on the loopback address, under invented names: the gate lets these names through, and nothing else. */
type Site = { [path: string]: (response: ServerResponse, request: IncomingMessage) => void }

const NAMES: ReadonlySet<string> = new Set(['news.test', 'other.test'])
let site: Site = {}
let seen: { path: string; host: string; agent: string }[] = []
let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    seen.push({ path, host: request.headers.host ?? '', agent: request.headers['user-agent'] ?? '' })
    const respond = site[path]
    if (respond) respond(response, request)
    else response.writeHead(404).end('not here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
beforeEach(() => {
  site = {}
  seen = []
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const at = (path: string, host = 'news.test'): string => `http://${host}:${port}${path}`

const get = (address: string, options: Partial<FetchOptions> = {}): ReturnType<typeof fetchPage> =>
  fetchPage(address, {
    userAgent: 'hearsay/0.0.0',
    gate: { allow: (_, host) => NAMES.has(host), resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
    ...options,
  })

async function codeOf(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  const result = await get(address, options)
  return 'error' in result ? result.error.code : 'fetched'
}

async function page(address: string, options: Partial<FetchOptions> = {}): Promise<Fetched> {
  const result = await get(address, options)
  if ('error' in result) throw new Error(result.error.message)
  return result
}

const say =
  (words: string | Uint8Array, headers: { [name: string]: string } = {}): Site[string] =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(words)
const sendTo =
  (location: string, status = 302): Site[string] =>
  (response) =>
    response.writeHead(status, { location }).end()

describe('fetchPage', () => {
  it('brings the bytes, the stated type and the last address, under its own name', async () => {
    site = { '/a': say('<p>Rain.</p>', { 'content-type': 'text/html; charset=windows-1252' }) }
    const { bytes, contentType, url } = await page(at('/a#top'))
    expect(new TextDecoder().decode(bytes)).toBe('<p>Rain.</p>')
    expect(contentType).toBe('text/html; charset=windows-1252')
    expect(url).toBe(at('/a'))
    expect(seen.map(({ path, agent }) => [path, agent])).toEqual([
      ['/robots.txt', 'hearsay/0.0.0'],
      ['/a', 'hearsay/0.0.0'],
    ])
  })

  it('reads a compressed page', async () => {
    site = { '/a': say(gzipSync('rain '.repeat(1000)), { 'content-encoding': 'gzip' }) }
    expect((await page(at('/a'))).bytes.byteLength).toBe(5000)
  })

  it('says what a site answers instead of a page', async () => {
    const result = await get(at('/missing'))
    expect(result).toEqual({
      error: { code: 'http-status', message: `${at('/missing')} answered 404 Not Found, not a page.` },
    })
  })

  it.each([
    ['ftp://news.test/a', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['data:text/html,rain', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['http://', 'bad-address'],
    ['http://user:word@news.test/', 'bad-address'],
    [`http://news.test/${'a'.repeat(5000)}`, 'bad-address'],
    ['news.test', 'bad-address'],
  ])('does not take %s for an address to fetch', async (address, code) => {
    expect(await codeOf(address)).toBe(code)
    expect(seen).toEqual([])
  })

  it('does not show a password that stands in an address', async () => {
    expect(JSON.stringify(await get('http://user:word@news.test/'))).not.toContain('word@')
  })
})

describe('addresses that are not public', () => {
  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '0',
    '[::1]',
    '[::]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '10.0.0.1',
    '169.254.169.254',
    '192.168.0.1',
    '[fe80::1]',
  ])('are refused as %s', async (host) => {
    site = { '/a': say('secret') }
    expect(await codeOf(at('/a', host), { gate: {}, limits: { ms: 5000 } })).toBe('address-not-public')
    expect(await codeOf(at('/a', host), { gate: {}, limits: { ms: 5000 }, ignoreRobots: true })).toBe(
      'address-not-public',
    )
    expect(seen).toEqual([])
  })

  it('are refused behind a name', async () => {
    expect(await codeOf(at('/a', 'localhost'), { gate: {} })).toBe('address-not-public')
    const resolve: NonNullable<FetchOptions['gate']>['resolve'] = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '::ffff:10.0.0.1', family: 6 },
    ]
    expect(await codeOf(at('/a'), { gate: { resolve } })).toBe('address-not-public')
    expect(seen).toEqual([])
  })

  it.each([
    '127.0.0.1',
    '2130706433',
    '[::ffff:127.0.0.1]',
    'localhost',
  ])('are refused after a redirect to %s', async (host) => {
    site = { '/a': sendTo(at('/secret', host)), '/secret': say('secret') }
    expect(await codeOf(at('/a'))).toBe('address-not-public')
    expect(await codeOf(at('/a'), { ignoreRobots: true })).toBe('address-not-public')
    expect(seen.filter(({ path }) => path === '/secret')).toEqual([])
  })

  it('are refused when a name changes its address after the first look', async () => {
    site = { '/a': say('secret') }
    const told = ['127.0.0.2', '127.0.0.1']
    let looks = 0
    const gate: FetchOptions['gate'] = {
      // The first look shows an address that may be used; what is connected to is the second.
      resolve: async () => [{ address: told[Math.min(looks++, 1)]!, family: 4 }],
      allow: (address) => address === '127.0.0.2',
    }
    await gate.resolve?.('news.test')
    expect(await codeOf(at('/a'), { gate, ignoreRobots: true })).toBe('address-not-public')
    expect(seen).toEqual([])
  })

  it('are left out where a name has public ones too', async () => {
    site = { '/a': say('rain') }
    const asked: string[] = []
    const gate: FetchOptions['gate'] = {
      resolve: async () => ['10.0.0.1', '127.0.0.1'].map((address) => ({ address, family: 4 })),
      allow: (address) => {
        asked.push(address)
        return address === '127.0.0.1'
      },
    }
    expect(await codeOf(at('/a'), { gate, ignoreRobots: true })).toBe('fetched')
    expect(asked).toContain('10.0.0.1')
  })
})

describe('redirects', () => {
  it('are followed, to other sites too', async () => {
    site = { '/a': sendTo('/b', 301), '/b': sendTo(at('/c', 'other.test'), 307), '/c': say('rain') }
    expect((await page(at('/a'))).url).toBe(at('/c', 'other.test'))
    expect(seen.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b', '/robots.txt', '/c'])
  })

  it('end after five', async () => {
    site = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`/${i}`, sendTo(`/${i + 1}`)]))
    site['/6'] = say('rain')
    expect(await codeOf(at('/1'))).toBe('fetched')
    site['/0'] = sendTo('/1')
    expect(await codeOf(at('/0'))).toBe('too-many-redirects')
  })

  it('do not go round for ever', async () => {
    site = { '/a': sendTo('/b'), '/b': sendTo('/a') }
    expect(await codeOf(at('/a'))).toBe('too-many-redirects')
    expect(seen.filter(({ path }) => path !== '/robots.txt')).toHaveLength(6)
  })

  it.each([
    ['ftp://news.test/a', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['http://user:word@news.test/', 'bad-address'],
    ['http://[', 'bad-address'],
  ])('to %s are not followed', async (location, code) => {
    site = { '/a': sendTo(location) }
    expect(await codeOf(at('/a'))).toBe(code)
  })
})

describe('limits', () => {
  it('stop a body that says it is huge', async () => {
    site = { '/a': say('x', { 'content-length': '50000000' }) }
    expect(await codeOf(at('/a'))).toBe('too-large')
  })

  it('stop a body that goes on and on', async () => {
    let sent = 0
    site = {
      '/a': (response) => {
        const more = (): void => {
          sent += 100_000
          if (!response.destroyed && sent < 200_000_000) response.write(Buffer.alloc(100_000), () => setImmediate(more))
        }
        response.writeHead(200)
        more()
      },
    }
    expect(await codeOf(at('/a'), { limits: { bytes: 1_000_000 } })).toBe('too-large')
    expect(sent).toBeLessThan(200_000_000)
  })

  it('stop a small body that unpacks to a huge one', async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000))
    expect(bomb.byteLength).toBeLessThan(1_000_000)
    site = { '/a': say(bomb, { 'content-encoding': 'gzip' }) }
    const before = process.memoryUsage().arrayBuffers
    expect(await codeOf(at('/a'))).toBe('too-large')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000)
  })

  it.each(['/head', '/body', '/name'])('stop what does not come in time (%s)', async (path) => {
    site = {
      '/head': () => undefined,
      '/body': (response) => response.writeHead(200).write('<p>Rain'),
    }
    const never: FetchOptions['gate'] = { resolve: () => new Promise(() => undefined) }
    const gate = path === '/name' ? { gate: never } : {}
    expect(await codeOf(at(path), { limits: { ms: 400 }, ...gate })).toBe('timeout')
  })

  it('hold for the robots.txt too', async () => {
    site = { '/robots.txt': (response) => response.writeHead(200).write('User-agent: *\n') }
    expect(await codeOf(at('/a'), { limits: { ms: 400 } })).toBe('timeout')
  })
})

describe('robots.txt', () => {
  const forbidding = say('User-agent: *\nDisallow: /a', { 'content-type': 'text/plain' })

  it('is asked first, and its no is a no', async () => {
    site = { '/robots.txt': forbidding, '/a': say('rain'), '/b': say('rain') }
    expect(await codeOf(at('/a'))).toBe('robots-disallow')
    expect(seen.map(({ path }) => path)).toEqual(['/robots.txt'])
    expect(await codeOf(at('/b'))).toBe('fetched')
  })

  it('is asked of each site on the way', async () => {
    site = { '/b': sendTo(at('/a', 'other.test')), '/a': say('rain') }
    site['/robots.txt'] = (response, request) =>
      request.headers.host?.startsWith('other') ? forbidding!(response, request) : response.writeHead(404).end()
    expect(await codeOf(at('/b'))).toBe('robots-disallow')
  })

  it('is not asked with --ignore-robots', async () => {
    site = { '/robots.txt': forbidding, '/a': say('rain') }
    expect(await codeOf(at('/a'), { ignoreRobots: true })).toBe('fetched')
    expect(seen.map(({ path }) => path)).toEqual(['/a'])
  })

  it('counts as a no while the site is broken, and as a yes where there is none', async () => {
    site = { '/robots.txt': (response) => response.writeHead(503).end(), '/a': say('rain') }
    expect(await codeOf(at('/a'))).toBe('robots-unknown')
    site['/robots.txt'] = (response) => response.writeHead(403).end()
    expect(await codeOf(at('/a'))).toBe('fetched')
  })

  it('is cut off where it is too long', async () => {
    site = { '/robots.txt': say(`User-agent: *\n${'# rain\n'.repeat(100_000)}Disallow: /`), '/a': say('rain') }
    expect(await codeOf(at('/a'))).toBe('fetched')
  })
})

describe('a site that is not there', () => {
  it('is told apart from a wrong name', async () => {
    const missing = Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.test'), { code: 'ENOTFOUND' })
    expect(await codeOf('http://nowhere.test/', { gate: { resolve: () => Promise.reject(missing) } })).toBe(
      'name-not-found',
    )
    site = { '/a': (response) => response.destroy() }
    expect(await codeOf(at('/a'), { ignoreRobots: true })).toBe('connection-failed')
  })
})
