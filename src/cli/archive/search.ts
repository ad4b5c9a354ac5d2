import type { StatementFilter } from '../../archive/archive.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { note } from '../terminal/note.ts'
import { screenOf } from '../terminal/screen.ts'
import { foundLines } from './lines.ts'
import { withArchive } from './opened.ts'
import type { ArchiveOptions } from './options.ts'

/** `hearsay archive search`: a page of the statements that have the words. */
export function searchCommand(words: readonly string[], options: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async ({ archive }) => {
    const { limit, after } = options
    const page = await archive.statements(filterOf(words, options), { limit, ...(after !== undefined && { after }) })
    if (options.json) {
      await print(`${JSON.stringify(page, null, 2)}\n`)
      return EXIT.ok
    }
    const screen = screenOf(process.stdout, process.env)
    await print(page.items.map((found, i) => foundLines(found, i + 1, screen)).join('\n'))
    if (page.items.length === 0) note('No statement has these words; try fewer of them, or another form.')
    else if (page.next !== null) note(`There are more: add --after ${page.next}`)
    return EXIT.ok
  })
}

function filterOf(words: readonly string[], options: ArchiveOptions): StatementFilter {
  const { speaker, article, outlet, channel, commitment, named, unnamed } = options
  return {
    ...(words.length > 0 && { words: words.join(' ') }),
    ...(speaker !== undefined && { agent: speaker }),
    ...(article !== undefined && { article }),
    ...(outlet !== undefined && { outlet }),
    ...(channel !== undefined && { channel }),
    ...(commitment !== undefined && { commitment }),
    ...((named || unnamed) && { named: named === true }),
  }
}
