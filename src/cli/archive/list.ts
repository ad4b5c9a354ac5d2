import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { note } from '../terminal/note.ts'
import { screenOf } from '../terminal/screen.ts'
import { articleLines } from './lines.ts'
import { withArchive } from './opened.ts'
import type { ArchiveOptions } from './options.ts'

/** `hearsay archive list`: a page of the kept articles. */
export function listCommand(options: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async ({ archive }) => {
    const { limit, after, words } = options
    const page = await archive.articles({ limit, ...(after !== undefined && { after }) }, words)
    if (options.json) {
      await print(`${JSON.stringify(page, null, 2)}\n`)
      return EXIT.ok
    }
    const screen = screenOf(process.stdout, process.env)
    await print(page.items.map((line) => articleLines(line, screen)).join('\n'))
    if (page.items.length === 0) note(words === undefined ? 'Nothing is kept here yet.' : `No article has “${words}”.`)
    else if (page.next !== null) note(`There are more: add --after ${page.next}`)
    return EXIT.ok
  })
}
