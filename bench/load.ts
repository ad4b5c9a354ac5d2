import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Section } from './section.ts'
import { measuredBy, residentMb, started, stopped } from './service/run.ts'

const CLIENTS = 64
const SECONDS = 30
const SAMPLE_MS = 250

type Load = {
  statuses: { [status: string]: number }
  kept: number
  lost: number
  requests: number
  p50: number
  p99: number
}

/** Many clients at one time, one request in ten hostile: nothing fails, nothing is lost, memory stays flat. */
export async function benchLoad(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-load-'))
  const service = await started(['dist/cli/main.js', 'serve', '--port', '0', '--archive', join(folder, 'archive')])
  const memory: number[] = []
  const timer = setInterval(() => memory.push(residentMb(service.child.pid!)), SAMPLE_MS)
  try {
    const load = await measuredBy<Load>('clients.ts', service.url, String(CLIENTS), String(SECONDS))
    return section(load, memory)
  } finally {
    clearInterval(timer)
    await stopped(service)
    rmSync(folder, { recursive: true, force: true })
  }
}

function section({ statuses, kept, lost, requests, p50, p99 }: Load, memory: readonly number[]): Section {
  const tenth = Math.max(1, Math.floor(memory.length / 10))
  const mean = (part: readonly number[]): number => part.reduce((sum, m) => sum + m, 0) / part.length
  const [second, last] = [mean(memory.slice(tenth, 2 * tenth)), mean(memory.slice(-tenth))]
  const failures = Object.entries(statuses).reduce((sum, [status, n]) => sum + (Number(status) >= 500 ? n : 0), 0)
  const told = Object.entries(statuses).map(([status, n]) => `${n} × ${status}`)
  return {
    name: 'load',
    title: 'The service: many clients, some of them hostile',
    how: `${CLIENTS} clients for ${SECONDS} s on loopback, one request in ten hostile (addresses that climb, foreign pages and names, broken JSON, noise for pages, private addresses to fetch, bodies that never end); readings, lists, searches, exports and new articles beside it. Answers: ${told.join(', ')}.`,
    columns: [
      'requests',
      'p50, ms',
      'p99, ms',
      'articles acknowledged',
      'of them lost',
      'MB, second tenth',
      'MB, last tenth',
    ],
    rows: [[requests, p50.toFixed(0), p99.toFixed(0), kept, lost, second.toFixed(0), last.toFixed(0)]],
    floors: [
      { what: 'answers of 500 and above', reached: failures, floor: 0, atMost: true, guard: 0 },
      { what: 'acknowledged articles lost', reached: lost, floor: 0, atMost: true, guard: 0 },
      { what: 'memory, last tenth over second', reached: Number((last / second).toFixed(2)), floor: 1.2, atMost: true },
    ],
  }
}
