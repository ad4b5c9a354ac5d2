import { inert } from '../../text/inert.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { note } from '../terminal/note.ts'
import { withArchive } from './opened.ts'
import type { ArchiveOptions } from './options.ts'

/** `hearsay archive verify`: says every fault; exit code 1 when there is one. */
export function verifyCommand(options: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async ({ archive, stopped }) => {
    let faults = 0
    for await (const fault of archive.verify()) {
      if (stopped()) break
      faults++
      await print(options.json ? `${JSON.stringify(fault)}\n` : `${inert(`${fault.article} ${fault.what}`)}\n`)
    }
    const { articles, statements } = await archive.counts()
    const kept = `${articles.toLocaleString('en')} articles with ${statements.toLocaleString('en')} statements`
    if (!stopped()) note(faults === 0 ? `${kept}: no fault.` : `${kept}: ${faults} faults.`)
    return faults > 0 ? EXIT.unreadable : EXIT.ok
  })
}
