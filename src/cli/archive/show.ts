import type { KeptArticle } from '../../archive/archive.ts'
import { correct } from '../../correction/correct.ts'
import type { Correction } from '../../correction/correction.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { report } from '../report/report.ts'
import { inks } from '../terminal/ink.ts'
import { hang, lay } from '../terminal/lay.ts'
import { note } from '../terminal/note.ts'
import { screenOf } from '../terminal/screen.ts'
import { shorten } from '../terminal/shorten.ts'
import type { Screen } from './lines.ts'
import { withArchive } from './opened.ts'
import type { ArchiveOptions } from './options.ts'

/** `hearsay archive show`: the report of an article as it is shown, corrections applied. */
export function showCommand(id: string, options: ArchiveOptions): Promise<ExitCode> {
  return withArchive(options, async ({ archive }) => {
    const kept = await archive.article(id)
    if (!kept) {
      note(`There is no article ${id} in this archive; hearsay archive list shows those that are.`)
      return EXIT.unreadable
    }
    await print(options.json ? shownJson(kept) : shownReport(kept, screenOf(process.stdout, process.env)))
    return EXIT.ok
  })
}

function shownJson({ line, sha256, mediaType, machine, corrections, runs }: KeptArticle): string {
  const corrected = correct(machine, corrections)
  return `${JSON.stringify({ article: line, sha256, mediaType, ...corrected, corrections, runs }, null, 2)}\n`
}

function shownReport(kept: KeptArticle, screen: Screen): string {
  const { line, machine, corrections, runs } = kept
  const { reading, unplaced } = correct(machine, corrections)
  const ink = inks(screen.colour)
  const width = Math.min(100, Math.max(24, screen.width))
  const standing = corrections.filter(({ undoneAt }) => undoneAt === null)
  const made = standing.flatMap((c) =>
    hang('  ', lay([{ words: told(c, unplaced, width - 2), ink: ink.plain }], width - 2)),
  )
  const how = `${line.id} · ${line.retrievedBy} ${line.retrievedAt} · ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`
  return [
    report(reading, screen),
    ...(made.length > 0 ? [ink.strong('Corrections'), ...made, ''] : []),
    ...lay([{ words: how, ink: ink.faint }], width),
    '',
  ].join('\n')
}

/** `2026-03-02  Mo: speaker · asked her` */
function told({ id, at, by, note: said, change }: Correction, unplaced: readonly string[], width: number): string {
  const why = said === null || said === '' ? '' : ` · ${said}`
  const lost = unplaced.includes(id) ? ' (changes nothing in this reading)' : ''
  return shorten(`${at.slice(0, 10)}  ${by}: ${change.type}${why}${lost}`, width, 2)
}
