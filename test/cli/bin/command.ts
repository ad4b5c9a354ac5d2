import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))

export type Outcome = { code: number | null; out: string; err: string }
export type Setting = { input?: string | Uint8Array; env?: { [name: string]: string }; head?: number }

/** Runs `hearsay` as a user would. With `head`, its output is closed after so many bytes, as `| head` does. */
export async function hearsay(args: readonly string[], { input = '', env = {}, head }: Setting = {}): Promise<Outcome> {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, ...inherited } = process.env
  const child = spawn(process.execPath, [main, ...args], { env: { ...inherited, ...env } })
  const outcome: Outcome = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    outcome.out += words
    if (head !== undefined && outcome.out.length >= head) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    outcome.err += words
  })
  // The command may end before it has read all of its input.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { ...outcome, code }
}
