import { Pool } from 'undici'

/** Asks for one address over and over: `get.ts URL PATH CONNECTIONS REQUESTS` prints `{ seconds, p50, p99, failed }`, times in ms. */
const [url, path, connections, requests] = [
  process.argv[2]!,
  process.argv[3]!,
  Number(process.argv[4]),
  Number(process.argv[5]),
]
const pool = new Pool(url, { connections, pipelining: 1 })
const times: number[] = []
let left = requests
let failed = 0

async function client(): Promise<void> {
  while (left-- > 0) {
    const begun = performance.now()
    const { statusCode, body } = await pool.request({ path, method: 'GET' })
    await body.dump({ limit: 1e9 })
    times.push(performance.now() - begun)
    if (statusCode !== 200) failed++
  }
}

const begun = performance.now()
await Promise.all(Array.from({ length: connections }, client))
const seconds = (performance.now() - begun) / 1000
times.sort((a, b) => a - b)
const at = (share: number): number => times[Math.floor(times.length * share)]!
console.log(JSON.stringify({ seconds, p50: at(0.5), p99: at(0.99), failed }))
await pool.close()
