import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, type Section } from './section.ts'
import { cpuSeconds, measuredBy, type Running, started, stopped } from './service/run.ts'

const CONNECTIONS = 8
const REQUESTS = 5_000
const ROUNDS = 5
/** Starts on an archive that is there already; the median is told. */
const STARTS = 3

type Asked = { seconds: number; p50: number; p99: number; failed: number }
type Round = { aSecond: number; aCpuSecond: number; p50: number; p99: number; failed: number }

/** A reading over HTTP: how many requests a second one core answers, and how long the first page takes. */
export async function benchServe(): Promise<Section> {
  const archive = join(mkdtempSync(join(tmpdir(), 'hearsay-serve-')), 'archive')
  const command = ['dist/cli/main.js', 'serve', '--port', '0', '--archive', archive]
  try {
    await stopped(await started(command))
    const firsts: First[] = []
    for (let i = 0; i < STARTS; i++) firsts.push(await firstPage(command))
    return section(await rounds(command), firsts)
  } finally {
    rmSync(join(archive, '..'), { recursive: true, force: true })
  }
}

/** From the command to the last byte of the first page: seconds, and CPU seconds, which a busy machine does not stretch. */
type First = { seconds: number; cpu: number }

async function firstPage(command: readonly string[]): Promise<First> {
  const begun = performance.now()
  const service = await started(command)
  await (await fetch(service.url)).text()
  const first = { seconds: (performance.now() - begun) / 1000, cpu: cpuSeconds(service.child.pid!) }
  await stopped(service)
  return first
}

/** The desk and the empty service in turn, so that what else the machine does falls on both. */
async function rounds(command: readonly string[]): Promise<{ ours: Round[]; empty: Round[]; bytes: number }> {
  const desk = await started(command)
  const list = (await (await fetch(`${desk.url}articles.json`)).json()) as { items: { id: string }[] }
  const path = `/articles/${list.items[0]!.id}.json`
  const bytes = (await (await fetch(new URL(path, desk.url))).arrayBuffer()).byteLength
  const bare = await started(['--import', 'tsx', 'bench/service/empty.ts', String(bytes)])
  const [ours, empty]: [Round[], Round[]] = [[], []]
  try {
    // The first round is for the compiler of V8.
    for (let i = 0; i <= ROUNDS; i++) {
      const pair = [await round(desk, path), await round(bare, '/')] as const
      if (i === 0) continue
      ours.push(pair[0])
      empty.push(pair[1])
    }
  } finally {
    await Promise.all([stopped(desk), stopped(bare)])
  }
  return { ours, empty, bytes }
}

async function round({ url, child }: Running, path: string): Promise<Round> {
  const before = cpuSeconds(child.pid!)
  const { seconds, p50, p99, failed } = await measuredBy<Asked>(
    'get.ts',
    url,
    path,
    String(CONNECTIONS),
    String(REQUESTS),
  )
  return { aSecond: REQUESTS / seconds, aCpuSecond: REQUESTS / (cpuSeconds(child.pid!) - before), p50, p99, failed }
}

function section({ ours, empty, bytes }: Awaited<ReturnType<typeof rounds>>, firsts: readonly First[]): Section {
  const mid = (all: readonly Round[], of: (r: Round) => number, digits = 0): string =>
    median(all.map(of)).toFixed(digits)
  const row = (name: string, all: readonly Round[]): (string | number)[] => [
    name,
    mid(all, (r) => r.aCpuSecond),
    mid(all, (r) => r.aSecond),
    mid(all, (r) => r.p50, 1),
    mid(all, (r) => r.p99, 1),
    (median(all.map((r) => r.aCpuSecond)) / median(empty.map((r) => r.aCpuSecond))).toFixed(2),
  ]
  return {
    name: 'serve',
    title: 'The service: GET of a reading',
    how: `\`hearsay serve\` on a folder archive, GET of one article with its corrected reading (${(bytes / 1000).toFixed(0)} kB), ${CONNECTIONS} connections on loopback, the load from another process; medians of ${ROUNDS} rounds of ${REQUESTS}, in turn with an empty Hono service that sends as many bytes. A CPU second is one core for a second, all threads of the service counted. First page: from the command, on an archive that is there, to the last byte of \`/\`: ${firsts.map((f) => `${f.seconds.toFixed(2)} s (${f.cpu.toFixed(2)} s of CPU, compiling PostgreSQL included)`).join(', ')}.`,
    columns: ['service', 'requests a CPU second', 'requests a second', 'p50, ms', 'p99, ms', 'ratio'],
    rows: [row('**hearsay serve**', ours), row('baseline: an empty Hono service', empty)],
    floors: [
      { what: 'requests a CPU second', reached: Number(mid(ours, (r) => r.aCpuSecond)), floor: 2000 },
      { what: 'p99 in ms', reached: Number(mid(ours, (r) => r.p99, 1)), floor: 20, atMost: true },
      {
        what: 'seconds to the first page',
        reached: Number(median(firsts.map((f) => f.seconds)).toFixed(2)),
        floor: 2,
        atMost: true,
      },
      {
        what: 'requests that failed',
        reached: ours.reduce((sum, r) => sum + r.failed, 0),
        floor: 0,
        atMost: true,
        guard: 0,
      },
    ],
  }
}
