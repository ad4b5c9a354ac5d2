import { spawn } from 'node:child_process'
import type { Archive } from '../archive/archive.ts'
import { archiveHome, openArchive } from '../archive/open.ts'
import { keepExamples } from '../http/first-start.ts'
import { isLoopback } from '../http/guard/host.ts'
import { SHORTEST_TOKEN } from '../http/guard/token.ts'
import { LIMITS } from '../http/limits.ts'
import type { LogLine } from '../http/log.ts'
import type { Service } from '../http/serve.ts'
import { type Tier, tiersThere } from '../inference/tier.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { print } from './output.ts'
import { note } from './terminal/note.ts'

export type ServeOptions = {
  port: number
  host: string
  archive?: string
  token?: string
  name?: string[]
  rate?: number
  threads?: number
  model?: Tier
  behindProxy?: true
  log?: true
  quiet?: true
  open?: true
}

/** Requests under way get this long to finish when the service stops. ms. */
const PATIENCE = 5_000

/** `hearsay serve`: the desk, until it is interrupted. */
export async function serveCommand(options: ServeOptions): Promise<ExitCode> {
  const token = options.token ?? process.env.HEARSAY_TOKEN ?? null
  const objection = objectionTo(options.host, token) ?? withoutModel(options.model)
  if (objection) return refuse(objection)
  const where = options.archive ?? archiveHome(process.env)
  // The database is compiled beside; what answers requests is loaded in the meantime.
  const opening = openArchive(where).catch((error: unknown) => messageOf(error))
  await import('../http/serve.ts')
  const archive = await opening
  if (typeof archive === 'string') return refuse(archive)
  try {
    const service = await started(archive, token, options)
    if (typeof service === 'string') return refuse(service)
    try {
      await open(service, archive, options)
    } finally {
      await service.stop(PATIENCE)
    }
    return EXIT.ok
  } finally {
    await archive.close()
  }
}

/** Why it may not listen there: whoever reaches it reads and changes everything in it. */
function objectionTo(host: string, token: string | null): string | null {
  if (token !== null && token.length < SHORTEST_TOKEN)
    return `The token has ${token.length} characters; give one of at least ${SHORTEST_TOKEN}: openssl rand -hex 16 makes one.`
  if (token !== null || isLoopback(host)) return null
  return `${host} can be reached from other machines, so a token is needed: set HEARSAY_TOKEN to what openssl rand -hex 16 prints.`
}

const withoutModel = (model: Tier = 'fast'): string | null =>
  tiersThere().includes(model)
    ? null
    : 'The accurate model is not installed here (models/accurate-en): leave --model out, or install hearsay anew.'

async function started(archive: Archive, token: string | null, options: ServeOptions): Promise<Service | string> {
  const { port, host, rate, threads, model, behindProxy, name = [], log } = options
  try {
    const { serve } = await import('../http/serve.ts')
    return await serve({
      archive,
      port,
      host,
      token,
      names: name,
      log: written(log === true),
      ...(threads !== undefined && { threads }),
      ...(model !== undefined && { model }),
      ...(behindProxy && { behindProxy }),
      ...(rate !== undefined && {
        limits: { rate: { ...LIMITS.rate, perSecond: rate, burst: rate * 10, loopback: true } },
      }),
    })
  } catch (error) {
    return notListening(error, port, host)
  }
}

/** Open until it is interrupted. */
async function open(service: Service, archive: Archive, options: ServeOptions): Promise<void> {
  const stopped = interrupted()
  const read = await keepExamples(archive, service.reader)
  const { articles } = await archive.counts()
  if (!options.quiet) {
    const held = read > 0 ? `with ${read} example articles` : `${articles.toLocaleString('en')} articles`
    await print(`Hearsay is open at ${service.url} (${held}). Ctrl-C closes it.\n`)
  }
  if (options.open) openBrowser(service.url)
  await stopped
}

/** Resolves at the first signal; the second one ends the process at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (isStopping) process.exit(EXIT.unreadable)
        isStopping = true
        resolve()
      })
  })
}

/** Defects always, requests when they are asked for. */
const written =
  (isWhole: boolean) =>
  (line: LogLine): void => {
    if (isWhole || line.event === 'defect')
      process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
  }

function notListening(error: unknown, port: number, host: string): string {
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use, perhaps by another hearsay serve: stop that one, or give another with --port ${port + 1}.`
    case 'EACCES':
      return `Port ${port} may not be used by you: give one above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: give one with --host, or leave it out for this machine alone.`
    default:
      return `The service cannot be started on ${host}:${port}: ${messageOf(error)}.`
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function refuse(why: string): ExitCode {
  note(why)
  return EXIT.unreadable
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  const child = spawn(command!, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => note(`No browser could be opened; open ${url} yourself.`))
  child.unref()
}
