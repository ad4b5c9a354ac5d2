import type { Archive } from '../../archive/archive.ts'
import { archiveHome, openArchive } from '../../archive/open.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { note } from '../terminal/note.ts'
import type { ArchiveOptions } from './options.ts'

/** An archive at work; `stopped` turns true when somebody interrupts: then finish what is begun, and no more. */
export type Opened = { archive: Archive; stopped: () => boolean }

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Opens the archive that the options name, works, and closes it again whatever happens. A signal lets the article that
 * is just being kept go in, then ends the process as that signal does; a second one ends it at once.
 */
export async function withArchive(
  { archive: where }: ArchiveOptions,
  work: (opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  let signal: NodeJS.Signals | null = null
  const stop = (name: NodeJS.Signals): void => {
    signal = name
  }
  for (const name of SIGNALS) process.once(name, stop)
  const archive = await openArchive(where ?? archiveHome(process.env)).catch((error: unknown) => messageOf(error))
  if (typeof archive === 'string') {
    note(archive)
    return EXIT.unreadable
  }
  try {
    return await work({ archive, stopped: () => signal !== null })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    note(error.message)
    return EXIT.usage
  } finally {
    await archive.close()
    for (const name of SIGNALS) process.removeListener(name, stop)
    if (signal !== null) process.kill(process.pid, signal)
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
