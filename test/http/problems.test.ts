import { describe, expect, it } from 'vitest'
import { failed } from '../../src/ingest/failed.ts'
import { type Asking, desk, readsHere, SUMMIT } from './desk.ts'
import { get } from './json.ts'

const TEXT = { text: '“It rained,” said Mary Smith.' }

/** Sends a request that is refused; gives what the refusal says, after a look at its form (RFC 9457). */
async function refusal(answer: Response): Promise<{ status: number; code: string; detail: string }> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await answer.json()) as { type: string; title: string; status: number; detail: string; code: string }
  expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'detail', 'code'])
  expect(problem.status).toBe(answer.status)
  expect(problem.detail).toMatch(/^(?:[A-Z“]|https:).*\.$/s)
  return problem
}

const { ask } = desk()
const kept = await ask('/articles', { json: TEXT })
const id = get(await kept.json(), 'id') as string
const whom = { name: 'Ann Lee', kind: 'person', role: null }
const of = { source: [], cue: [], content: [{ start: 0, end: 9 }] }
const correction = { by: 'Kim', change: { type: 'speaker', of, speaker: whom } }

describe('a problem', () => {
  const file = (type: string, body = 'x'): Asking => ({ body, headers: { 'content-type': type } })
  const json = (body: string): Asking => file('application/json', body)
  it.each<[string, string, Asking, number, string]>([
    ['an address that is none', '/nothing', {}, 404, 'not-found'],
    ['an address with a dot', '/articles/.json', {}, 404, 'not-found'],
    ['an address that climbs', '/assets/..%2f..%2fpackage.json', {}, 404, 'not-found'],
    ['a file of the disk', '/assets/index.html', {}, 404, 'not-found'],
    ['an id that is none', '/articles/%00.json', {}, 404, 'not-found'],
    ['an article that is not there', '/articles/a-0.json', {}, 404, 'no-such-article'],
    ['a key of every object for an article', '/articles/__proto__.json', {}, 404, 'not-found'],
    [
      'a key of every object for a statement',
      `/articles/${id}/statements/constructor.json`,
      {},
      404,
      'no-such-statement',
    ],
    ['a statement that is not there', `/articles/${id}/statements/a99.json`, {}, 404, 'no-such-statement'],
    ['a run that is not there', `/articles/${id}/runs/r99.json`, {}, 404, 'no-such-run'],
    ['the bytes of nothing', '/articles/a-0/original', {}, 404, 'no-such-article'],
    ['the runs of nothing', '/articles/a-0/runs.json', {}, 404, 'no-such-article'],
    ['another run of nothing', '/articles/a-0/runs', { method: 'POST' }, 404, 'no-such-article'],
    ['the corrections of nothing', '/articles/a-0/corrections.json', {}, 404, 'no-such-article'],
    ['the cases of nothing', '/articles/a-0/corrections.txt', {}, 404, 'no-such-article'],
    ['a correction of nothing', '/articles/a-0/corrections', { json: correction }, 404, 'no-such-article'],
    ['undoing what is not there', `/articles/${id}/corrections/c99`, { method: 'DELETE' }, 404, 'no-such-correction'],
    ['a format that is none', `/articles/${id}/export/pdf`, {}, 404, 'no-such-format'],
    ['a format that every object has', `/articles/${id}/export/toString`, {}, 404, 'no-such-format'],
    ['the export of nothing', '/articles/a-0/export/csv', {}, 404, 'no-such-article'],
    ['a speaker that is not there', '/speakers/nobody.json', {}, 404, 'no-such-speaker'],
    ['a method that is none of the address', '/articles', { method: 'PUT', json: {} }, 405, 'method-not-allowed'],
    ['a method that is none at all', '/articles.json', { method: 'BREW' }, 405, 'method-not-allowed'],
    ['options', '/articles', { method: 'OPTIONS' }, 405, 'method-not-allowed'],
    ['a page size that is none', '/articles.json?limit=many', {}, 400, 'bad-request'],
    ['too large a page', '/articles.json?limit=1000000', {}, 400, 'bad-request'],
    ['a question that is not known', '/articles.json?colour=red', {}, 400, 'bad-request'],
    ['a channel that is none', '/search.json?channel=telepathy', {}, 400, 'bad-request'],
    ['words with a NUL', '/search.json?words=a%00b', {}, 400, 'bad-request'],
    ['too many words', `/search.json?words=${'a'.repeat(501)}`, {}, 400, 'bad-request'],
    ['JSON that breaks off', '/articles', json('{"text":'), 400, 'malformed-json'],
    ['JSON that is nothing', '/articles', json(''), 400, 'malformed-json'],
    [
      'JSON in another charset',
      '/articles',
      { body: Uint8Array.of(0x7b, 0xff, 0x7d), headers: { 'content-type': 'application/json' } },
      400,
      'malformed-json',
    ],
    ['JSON that is deep', '/articles', json('['.repeat(100_000)), 400, 'malformed-json'],
    ['JSON that is deep and whole', '/articles', json('['.repeat(50_000) + ']'.repeat(50_000)), 400, 'bad-request'],
    ['JSON of another shape', '/articles', { json: ['text'] }, 400, 'bad-request'],
    ['a page without a page', '/articles', { json: { title: 'Nothing' } }, 400, 'bad-request'],
    ['two pages in one', '/articles', { json: { ...TEXT, html: '<p>x' } }, 400, 'bad-request'],
    ['a field that is not known', '/articles', { json: { ...TEXT, colour: 'red' } }, 400, 'bad-request'],
    [
      'a key of every object',
      '/articles',
      json('{"text":"It rained.","__proto__":{"isNew":true}}'),
      400,
      'bad-request',
    ],
    ['a day that is none', '/articles', { json: { ...TEXT, published: '2025-02-30' } }, 400, 'bad-request'],
    ['an address that is none of the web', '/articles', { json: { url: 'file:///etc/passwd' } }, 400, 'bad-request'],
    ['a title with half a character', '/articles', json('{"text":"It rained.","title":"\\ud800"}'), 400, 'bad-request'],
    ['a body of no type', '/articles', { body: SUMMIT }, 415, 'media-type'],
    ['a form', '/articles', file('application/x-www-form-urlencoded', 'text=x'), 415, 'media-type'],
    ['a form with files', '/articles', file('multipart/form-data; boundary=x', '--x--'), 415, 'media-type'],
    ['a correction that is text', `/articles/${id}/corrections`, file('text/plain', '{}'), 415, 'media-type'],
    ['nothing to read', '/articles', file('text/plain', '   '), 422, 'empty'],
    [
      'a picture',
      '/articles',
      {
        body: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
        headers: { 'content-type': 'application/octet-stream' },
      },
      422,
      'binary',
    ],
    [
      'a page in another language',
      '/articles',
      { json: { text: 'Der Minister hat gesagt, dass das Wetter morgen besser wird und dass es nicht mehr regnet.' } },
      422,
      'language-not-supported',
    ],
    [
      'a page that cannot be fetched',
      '/articles',
      { json: { url: 'https://news.example/' } },
      422,
      'connection-failed',
    ],
    [
      'a correction of nobody',
      `/articles/${id}/corrections`,
      { json: { ...correction, by: '  ' } },
      400,
      'bad-request',
    ],
    [
      'a correction of no kind',
      `/articles/${id}/corrections`,
      { json: { by: 'Kim', change: { type: 'truth' } } },
      400,
      'bad-request',
    ],
    ['a note with a NUL', `/articles/${id}/corrections`, { json: { ...correction, note: 'a\0b' } }, 400, 'bad-request'],
    [
      'a place after the text',
      `/articles/${id}/corrections`,
      { json: { by: 'Kim', change: { type: 'split', mentions: [{ start: 5, end: 5000 }], speaker: whom } } },
      422,
      'bad-span',
    ],
    [
      'a place without words',
      `/articles/${id}/corrections`,
      { json: { by: 'Kim', change: { type: 'not-an-attribution', of: { ...of, content: [] } } } },
      422,
      'bad-span',
    ],
    [
      'a place that ends before it begins',
      `/articles/${id}/corrections`,
      { json: { by: 'Kim', change: { type: 'not-an-attribution', of: { ...of, content: [{ start: 5, end: 2 }] } } } },
      422,
      'bad-span',
    ],
  ])('is %s', async (_, path, asking, status, code) => {
    expect(await refusal(await ask(path, asking))).toMatchObject({ status, code })
  })

  it('names the methods that there are', async () => {
    const answer = await ask('/articles', { method: 'PUT' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
    expect((await ask('/counts.json', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD')
  })

  it('repeats what was sent short, and without what hides or turns words', async () => {
    const { detail } = await refusal(
      await ask(`/${encodeURIComponent('x\u202Ey\r\nSet-Cookie: a=b')}${'z'.repeat(500)}`),
    )
    expect(detail).not.toMatch(/[\u202E\r\n]/)
    expect(detail.length).toBeLessThan(200)
  })

  it('is a body that is too large, stated or not', async () => {
    const { ask } = desk({ limits: { bytes: 1000 } })
    const stated = { body: 'x'.repeat(1001), headers: { 'content-type': 'text/plain', 'content-length': '1001' } }
    expect(await refusal(await ask('/articles', stated))).toMatchObject({ status: 413, code: 'too-large' })
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100
        controller.enqueue(new Uint8Array(100))
      },
    })
    const answer = await ask('/articles', { body: endless, headers: { 'content-type': 'text/plain' } })
    expect(await refusal(answer)).toMatchObject({ status: 413 })
    expect(sent).toBeLessThan(2000)
  })

  it('is a body that does not come', async () => {
    const { ask } = desk({ limits: { bodyMs: 20 } })
    const silent = new ReadableStream<Uint8Array>({})
    const answer = await ask('/articles', { body: silent, headers: { 'content-type': 'text/plain' } })
    expect(await refusal(answer)).toMatchObject({ status: 408, code: 'too-slow' })
  })

  it('is a body that comes when too many do', async () => {
    const { ask } = desk({ limits: { bytesTogether: 150 } })
    const send = (): Promise<Response> =>
      ask('/articles', { body: 'x'.repeat(100), headers: { 'content-type': 'text/plain' } })
    const answers = await Promise.all([send(), send()])
    expect(answers.map((a) => a.status).sort()).toEqual([expect.any(Number), 429])
    // What was counted is let go again.
    expect((await send()).status).not.toBe(429)
  })

  it('is one page more than are read at one time', async () => {
    let go = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const { ask } = desk({
      limits: { intake: 1 },
      reader: { ...readsHere, read: (given) => gate.then(() => readsHere.read(given)) },
    })
    const first = ask('/articles', { json: TEXT })
    const second = await ask('/articles', { json: TEXT })
    expect(await refusal(second)).toMatchObject({ status: 429, code: 'busy' })
    expect(second.headers.get('retry-after')).toBe('2')
    expect((await ask(`/articles/a-0/runs`, { method: 'POST' })).status).toBe(429)
    go()
    expect((await first).status).toBe(201)
    expect((await ask('/articles', { json: TEXT })).status).toBe(200)
  })

  it('is a page that makes the engine slow or fail, and never an error of the service', async () => {
    const { ask } = desk({ reader: { ...readsHere, read: async () => failed('too-slow', 'It took too long.') } })
    expect(await refusal(await ask('/articles', { json: TEXT }))).toMatchObject({ status: 422, code: 'too-slow' })
  })

  it('is an article that is longer than any', async () => {
    const { ask } = desk({ limits: { text: 20 } })
    expect(await refusal(await ask('/articles', { json: TEXT }))).toMatchObject({ status: 422, code: 'too-long' })
  })

  it('is a long reading that cannot be shown or written in time', async () => {
    const late = async () => failed('too-slow', 'It took too long.')
    const { ask } = desk({ limits: { statements: 0 }, reader: { ...readsHere, view: late, write: late } })
    const kept = await ask('/articles', { json: TEXT })
    for (const path of ['.json', '.json', '/export/csv'])
      expect(await refusal(await ask(`${kept.headers.get('location')}${path}`))).toMatchObject({
        status: 422,
        code: 'too-slow',
      })
  })

  it('is a defect, which is logged and not told', async () => {
    const { ask, log, archive } = desk()
    archive.articles = async () => {
      throw new Error('disk on fire at /home/kim')
    }
    const { status, detail } = await refusal(await ask('/articles.json'))
    expect(status).toBe(500)
    expect(detail).not.toContain('fire')
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'defect', reason: expect.stringContaining('disk on fire') }),
    )
  })
})
