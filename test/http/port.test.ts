import { request as ask } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type ServeOptions, type Service, serve } from '../../src/http/serve.ts'
import { memoryArchive } from './memory-archive.ts'

const running: Service[] = []
async function started(options: Partial<ServeOptions> = {}): Promise<{ service: Service; port: number }> {
  const service = await serve({ archive: memoryArchive(), port: 0, host: '127.0.0.1', threads: 1, ...options })
  running.push(service)
  return { service, port: Number(new URL(service.url).port) }
}
afterAll(() => Promise.all(running.map((service) => service.stop(0))))

/** Sends bytes as they are; gives the statuses of all that came back until the other side or `ms` ended it. */
function raw(port: number, bytes: string | Buffer, ms = 2000): Promise<{ statuses: number[]; text: string }> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const timer = setTimeout(() => socket.destroy(), ms)
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve({ statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((m) => Number(m[1])), text })
    })
  })
}

describe('a service at a port', () => {
  it('reads and shows over a socket', async () => {
    const { service } = await started()
    const kept = await fetch(new URL('/articles', service.url), {
      method: 'POST',
      body: JSON.stringify({ text: '“It rained,” said Mary Smith.' }),
      headers: { 'content-type': 'application/json' },
    })
    expect(kept.status).toBe(201)
    const view = await fetch(new URL(`${kept.headers.get('location')}.json`, service.url))
    expect(await view.json()).toMatchObject({ article: { statements: 1 } })
    const head = await fetch(new URL('/articles.json', service.url), { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('rejects when the port is taken, and leaves nothing running', async () => {
    const { port } = await started()
    await expect(serve({ archive: memoryArchive(), port, host: '127.0.0.1', threads: 1 })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('takes the client from the proxy only when it is told of one', async () => {
    const rate = { perSecond: 0.001, burst: 1, loopback: false }
    const status = async (service: Service, from: string): Promise<number> =>
      (await fetch(new URL('/healthz', service.url), { headers: { 'x-forwarded-for': `198.51.100.1, ${from}` } }))
        .status
    const { service: behind } = await started({ behindProxy: true, limits: { rate } })
    expect([
      await status(behind, '192.0.2.1'),
      await status(behind, '192.0.2.1'),
      await status(behind, '192.0.2.2'),
    ]).toEqual([200, 429, 200])
    const { service: open } = await started({ limits: { rate } })
    expect([await status(open, '192.0.2.1'), await status(open, '192.0.2.1')]).toEqual([200, 200])
  })

  it('finishes what is under way when it stops, and takes nothing more', async () => {
    const archive = memoryArchive()
    const counts = archive.counts
    archive.counts = () => new Promise((resolve) => setTimeout(() => resolve(counts()), 150))
    const { service } = await started({ archive })
    const under = fetch(new URL('/counts.json', service.url))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = service.stop(5000)
    expect((await under).status).toBe(200)
    await stopped
    await expect(fetch(new URL('/healthz', service.url))).rejects.toThrow()
  })

  it('hangs up on what does not end when it stops', async () => {
    const archive = memoryArchive()
    archive.counts = () => new Promise(() => undefined)
    const { service } = await started({ archive })
    const under = fetch(new URL('/counts.json', service.url)).catch(() => 'hung up')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const begun = performance.now()
    await service.stop(100)
    expect(performance.now() - begun).toBeLessThan(3000)
    expect(await under).toBe('hung up')
  })

  it('is not kept from others by a client that sends its body byte by byte', async () => {
    const { service, port } = await started({ limits: { bodyMs: 200 } })
    const slow = raw(
      port,
      'POST /articles HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nx',
      5000,
    )
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200)
    expect((await slow).statuses).toEqual([408])
  })

  it('takes no more of a body than it may', async () => {
    const { port } = await started({ limits: { bytes: 1000 } })
    const sent = await new Promise<{ status: number | undefined; written: number }>((resolve) => {
      const request = ask({
        port,
        host: '127.0.0.1',
        path: '/articles',
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
      })
      let written = 0
      const chunk = Buffer.alloc(10_000)
      const timer = setInterval(() => {
        written += chunk.length
        request.write(chunk)
      }, 1)
      const end = (status: number | undefined): void => {
        clearInterval(timer)
        request.destroy()
        resolve({ status, written })
      }
      request.on('response', (response) => end(response.statusCode))
      request.on('error', () => end(undefined))
    })
    // A client that goes on and on may be hung up on before it looks at the answer.
    expect([413, undefined]).toContain(sent.status)
    expect(sent.written).toBeLessThan(10_000_000)
  })

  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a header that is cut in two', 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx: a\rb\r\n\r\n'],
    ['two lengths', 'POST /articles HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx'],
    [
      'a length beside chunks',
      'POST /articles HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\nx',
    ],
    ['no name', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['a name that is none', 'GET /healthz HTTP/1.1\r\nhost: a b\r\n\r\n'],
    ['two names', 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n\r\n'],
    ['endless headers', `GET /healthz HTTP/1.1\r\nhost: localhost\r\n${'x: y\r\n'.repeat(10_000)}\r\n`],
    ['a long address', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`],
    ['an address with another name', 'GET http://evil.example/articles.json HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n'],
    ['an address that climbs', 'GET /../../etc/passwd HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    [
      'an address that climbs in disguise',
      'GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1\r\nhost: localhost\r\n\r\n',
    ],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['a trace', 'TRACE / HTTP/1.1\r\nhost: localhost\r\n\r\n'],
  ])('refuses %s', async (_, bytes) => {
    const { service, port } = at
    const { statuses } = await raw(port, bytes, 300)
    expect(statuses.filter((status) => status < 400 || status > 499)).toEqual([])
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200)
  })

  it('never fails, whatever is asked', async () => {
    const word = fc.constantFrom(
      'articles',
      'speakers',
      'search',
      '.json',
      '..',
      '%00',
      '%2e',
      '%ff',
      '%',
      '__proto__',
      'constructor',
      'a-1',
      'runs',
      'export',
      'corrections',
      'original',
      'openapi.json',
      'é',
      '?',
      '=',
      '&',
      '[]',
      'limit',
      'after',
      'words',
      '"',
      "'",
      ';',
      ' or 1=1',
      '\u0000',
    )
    const path = fc.array(word, { maxLength: 6 }).map((words) => encodeURI(`/${words.join('/')}`).replace(/%25/g, '%'))
    const method = fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD', 'OPTIONS', 'PATCH')
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('{"text":1}', '{"url":"http://[::1]/"}', '{"by":"x","change":{}}'),
    )
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'text/html',
      'application/octet-stream',
      'x/y',
      '',
      'application/json; charset=utf-16',
    )
    const headers = fc.record({
      accept: fc.constantFrom('*/*', 'text/event-stream', 'x'),
      'if-none-match': fc.constantFrom('*', '"', 'W/'),
      'content-type': type,
    })
    await fc.assert(
      fc.asyncProperty(method, path, body, headers, async (method, path, body, headers) => {
        const status = await new Promise<number>((resolve, reject) => {
          const request = ask({ port: at.port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
            response.resume()
            response.on('end', () => resolve(response.statusCode!))
          })
          request.on('error', reject)
          request.end(method === 'GET' || method === 'HEAD' ? '' : body)
        })
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 300 },
    )
  })
})

const at = await started()
