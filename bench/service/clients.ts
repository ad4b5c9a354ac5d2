import { connect } from 'node:net'
import { Pool } from 'undici'

/**
 * Many clients of one service for a while: `clients.ts URL CLIENTS SECONDS`. Nine of ten requests are those of people at
 * the desk, one is hostile. Prints what came back, and which articles were acknowledged.
 */
const [url, clients, seconds] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])]
const { hostname, port, host } = new URL(url)
const pool = new Pool(url, { connections: clients, pipelining: 1 })
const statuses: { [status: string]: number } = {}
const times: number[] = []
const kept: string[] = []
const end = performance.now() + seconds * 1000
// The same requests in every run.
let seed = 42
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!

type Ask = {
  path: string
  method?: 'GET' | 'POST' | 'DELETE'
  headers?: { [name: string]: string }
  body?: string | Buffer
}
const JSON_BODY = { 'content-type': 'application/json' }

async function send({ path, method = 'GET', headers = {}, body }: Ask): Promise<{ status: number; text: string }> {
  const begun = performance.now()
  const answer = await pool.request({ path, method, headers, ...(body !== undefined && { body }) })
  const text = await answer.body.text()
  times.push(performance.now() - begun)
  return { status: answer.statusCode, text }
}

let number = 0
const NAMES = ['Ann Lee', 'Bo Berg', 'Carla Diaz', 'Dan Okoro', 'Eva Novak'] as const
const article = (): Ask => ({
  path: '/articles',
  method: 'POST',
  headers: JSON_BODY,
  body: JSON.stringify({
    text: `“Bridge ${number++} will open in May,” said ${any(NAMES)}. The council has not decided yet.`,
    outlet: 'The Post',
  }),
})

const usual = (known: string): Ask =>
  any<() => Ask>([
    () => ({ path: `/articles/${known}.json` }),
    () => ({ path: `/articles/${known}.json` }),
    () => ({ path: `/articles/${known}.json` }),
    () => ({ path: '/' }),
    () => ({ path: '/articles.json?limit=20' }),
    () => ({ path: '/search.json?words=bridge&limit=20' }),
    () => ({ path: '/speakers.json?limit=20' }),
    () => ({ path: `/articles/${known}/export/csv` }),
    article,
  ])()

const NOISE = Buffer.alloc(200_000, 0xc3)
const hostile = (known: string): Ask =>
  any<() => Ask>([
    () => ({ path: '/assets/..%2f..%2fpackage.json' }),
    () => ({ path: '/articles/%00%ff.json' }),
    () => ({ path: `/search.json?words=${'%27%20or%201=1--'.repeat(20)}&channel=x` }),
    () => ({ path: '/articles.json', headers: { host: 'evil.example' } }),
    () => ({
      path: '/articles',
      method: 'POST',
      headers: { ...JSON_BODY, origin: 'https://evil.example' },
      body: '{}',
    }),
    () => ({ path: '/articles', method: 'POST', headers: JSON_BODY, body: '['.repeat(100_000) }),
    () => ({ path: '/articles', method: 'POST', headers: JSON_BODY, body: '{"text":"x","__proto__":{"a":1}}' }),
    () => ({ path: '/articles', method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: NOISE }),
    () => ({
      path: '/articles',
      method: 'POST',
      headers: { 'content-type': 'text/html' },
      body: `<html>${'<div>'.repeat(20_000)}`,
    }),
    () => ({ path: '/articles', method: 'POST', headers: JSON_BODY, body: '{"url":"http://169.254.169.254/latest/"}' }),
    () => ({
      path: `/articles/${known}/corrections`,
      method: 'POST',
      headers: JSON_BODY,
      body: '{"by":"x","change":{"type":"split","mentions":[{"start":0,"end":1e9}]}}',
    }),
    () => ({ path: `/articles/${known}/corrections/c-0`, method: 'DELETE' }),
  ])()

/** What no client library sends: half a request, then nothing more. */
const broken = (): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /articles HTTP/1.1\r\nhost: ${host}\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\nx`,
      )
      setTimeout(() => socket.destroy(), 50)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })

async function client(first: string): Promise<void> {
  while (performance.now() < end) {
    const known = kept.length > 0 && random() < 0.5 ? any(kept) : first
    const isHostile = random() < 0.1
    if (isHostile && random() < 0.1) {
      await broken()
      continue
    }
    const asked = isHostile ? hostile(known) : usual(known)
    try {
      const { status, text } = await send(asked)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status === 201 && asked.path === '/articles') kept.push((JSON.parse(text) as { id: string }).id)
    } catch {
      statuses['hung up'] = (statuses['hung up'] ?? 0) + 1
    }
  }
}

const { text } = await send({ path: '/articles.json' })
const { items } = JSON.parse(text) as { items: { id: string }[] }
await Promise.all(Array.from({ length: clients }, () => client(items[0]!.id)))
let lost = 0
for (const id of kept) if ((await send({ path: `/articles/${id}.json` })).status !== 200) lost++
times.sort((a, b) => a - b)
const at = (share: number): number => times[Math.floor(times.length * share)]!
console.log(JSON.stringify({ statuses, kept: kept.length, lost, requests: times.length, p50: at(0.5), p99: at(0.99) }))
await pool.close()
