import { once } from 'node:events'
import { EXIT } from './exit.ts'
import { note } from './terminal/note.ts'

/** Prints to standard output and waits while its reader is slow. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain')
}

/** Ends quietly when the reader has read enough (`| head`), and with a sentence when the output cannot be written. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    note(`The output could not be written: ${error.message}.`)
    process.exit(EXIT.unreadable)
  })
  // Nobody is left to tell.
  process.stderr.on('error', () => undefined)
}
