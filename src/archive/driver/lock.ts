import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isRunning, type ProcessMark, thisProcess } from './process-mark.ts'

/** Who has the folder open. */
type Holder = ProcessMark & { host: string; since: string; token: string }

/** Longer than this nobody needs to take over a dead process's lock. Milliseconds. */
const TAKEOVER_MS = 10_000

/**
 * Takes the lock of a folder; what comes back gives it free. Two processes that write into one PGlite folder destroy each
 * other's rows without any error, so a second one gets an Error that names the first. The lock of a process that is gone
 * is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  const own: Holder = { ...thisProcess(), host: hostname(), since: new Date().toISOString(), token: randomUUID() }
  if (!created(file, own)) takeOver(folder, file, own)
  return () => {
    if (holderOf(file)?.token === own.token) rmSync(file, { force: true })
  }
}

/** Makes the file with all its content at once, or tells that there is one already. */
function created(file: string, content: object): boolean {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, `${JSON.stringify(content)}\n`, { flush: true })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Of two processes that find the same dead lock, one may replace it: the one that has the takeover file. */
function takeOver(folder: string, file: string, own: Holder): void {
  const right = `${file}.takeover`
  if (ageOf(right) > TAKEOVER_MS) rmSync(right, { force: true })
  const held = holderOf(file)
  if (held && isHeld(held)) throw new Error(heldSentence(folder, held))
  if (!created(right, own)) throw new Error(`Another process is just opening the archive in ${folder}: try again.`)
  try {
    // It may have been taken over since.
    const now = holderOf(file)
    if (now && isHeld(now)) throw new Error(heldSentence(folder, now))
    const draft = `${file}.${own.token}`
    writeFileSync(draft, `${JSON.stringify(own)}\n`, { flush: true })
    renameSync(draft, file)
  } finally {
    rmSync(right, { force: true })
  }
}

/** Of another machine nobody here can tell whether its process is alive: then the lock holds. */
const isHeld = (holder: Holder): boolean => holder.host !== hostname() || isRunning(holder)

function heldSentence(folder: string, { pid, host, since }: Holder): string {
  const who = `The archive in ${folder} is open in process ${pid}${host === hostname() ? '' : ` of ${host}`} since ${since}`
  const remedy =
    host === hostname()
      ? 'close that one (hearsay serve?), talk to it over HTTP, or use a postgres:// database for several at a time'
      : `close it there, or, when no such process is left, delete ${join(folder, 'lock')}`
  return `${who}: ${remedy}.`
}

/** null when there is no lock, or one that no hearsay wrote. */
function holderOf(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
