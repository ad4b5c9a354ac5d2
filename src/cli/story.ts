import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tier } from '../inference/tier.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { print } from './output.ts'
import type { Made } from './story/made.ts'
import { note } from './terminal/note.ts'
import { screenOf } from './terminal/screen.ts'

export type StoryOptions = {
  archive?: string
  words?: string
  limit: number
  together?: true
  json?: true
  svg?: string
  explain?: true
  quiet?: true
  ignoreRobots?: true
  model?: Tier
}

/** Ids of kept stories and articles; a file of such a name is written `./s-…`. */
const KEPT = /^[as]-[0-9a-f]{16}$/

/** `hearsay story`: what many articles say of one thing, and who had it from whom. */
export async function storyCommand(sources: readonly string[], options: StoryOptions): Promise<ExitCode> {
  const ids = sources.filter((source) => KEPT.test(source))
  const isKept = ids.length > 0 || options.words !== undefined
  if (isKept && ids.length < sources.length) {
    note('Kept stories and files cannot be told in one go: name files, or ids (s-…, a-…) and --words.')
    return EXIT.usage
  }
  if (isKept) return keptCommand(ids, options)
  if (sources.length > 0) return givenCommand(sources, options)
  note('Which story? Name its articles, their folder, or --words of an archive; hearsay story --help shows examples.')
  return EXIT.usage
}

async function givenCommand(sources: readonly string[], options: StoryOptions): Promise<ExitCode> {
  const { readGiven } = await import('./story/given.ts')
  const { storiesOf } = await import('./story/made.ts')
  const { readings, failures } = await readGiven(sources, options)
  if (readings.length === 0) {
    if (failures === 0) note('No article was given; a stream holds one {"text": …} a line.')
    return EXIT.unreadable
  }
  const { made, alone } = storiesOf(readings, options.together === true)
  const code = await give(made, options)
  if (!options.quiet && failures > 0) note(`${failures} could not be read and are not in it.`)
  if (!options.quiet && made.length === 0)
    note(`None of the ${readings.length} articles tells of the same as another; --together takes them for one story.`)
  else if (!options.quiet && alone > 0)
    note(
      `${alone} ${alone === 1 ? 'article tells' : 'articles tell'} of something else and ${alone === 1 ? 'is' : 'are'} left out; --together takes all for one story.`,
    )
  return code === EXIT.ok && failures > 0 ? EXIT.unreadable : code
}

async function keptCommand(ids: readonly string[], options: StoryOptions): Promise<ExitCode> {
  const { withArchive } = await import('./archive/opened.ts')
  const { keptStories } = await import('./story/made.ts')
  const { archive: where, words, limit } = options
  return withArchive({ limit, ...(where !== undefined && { archive: where }) }, async ({ archive }) => {
    const { made, lost, more } = await keptStories(archive, { ids, words, limit })
    for (const id of lost)
      note(`There is no story of ${id} in this archive; --words finds stories, hearsay archive list articles.`)
    if (made.length === 0 && lost.length === 0)
      note(`No story of two articles or more has “${words}”; try fewer words.`)
    if (made.length === 0) return EXIT.unreadable
    const code = await give(made, options)
    if (more && !options.quiet) note(`There are more; --limit ${limit * 2} shows them.`)
    return code === EXIT.ok && lost.length > 0 ? EXIT.unreadable : code
  })
}

async function give(made: readonly Made[], options: StoryOptions): Promise<ExitCode> {
  if (options.svg !== undefined && !(await draw(made, options.svg, options))) return EXIT.unreadable
  if (options.json) {
    await print(
      `${JSON.stringify(
        made.map(({ story }) => story),
        null,
        2,
      )}\n`,
    )
    return EXIT.ok
  }
  const { storyReport } = await import('./story/report.ts')
  const screen = screenOf(process.stdout, process.env)
  for (const [i, { story, readings }] of made.entries()) {
    const report = storyReport(story, { ...screen, explain: options.explain === true, readings })
    await print(i === 0 ? report : `\n${'─'.repeat(Math.min(screen.width, 80))}\n\n${report}`)
  }
  return EXIT.ok
}

/** A picture for each story; of several, the second has `-2` in its name. */
async function draw(made: readonly Made[], file: string, { quiet }: StoryOptions): Promise<boolean> {
  const { lineageSvg } = await import('../formats/lineage-svg.ts')
  for (const [i, { story }] of made.entries()) {
    const name = i === 0 ? file : file.replace(/(\.\w+)?$/, (ending) => `-${i + 1}${ending}`)
    try {
      await writeFile(name, lineageSvg(story))
    } catch (error) {
      note(notWritten(name, error))
      return false
    }
    if (!quiet && i > 0) note(`The picture of “${story.title}” is in ${name}.`)
  }
  return true
}

function notWritten(name: string, error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${name} cannot be written: its folder is not there.`
    case 'EISDIR':
      return `${name} is a folder: name a file in it, ${join(name, 'story.svg')}.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${name} may not be written by you: name another place.`
    default:
      return `${name} could not be written: ${error instanceof Error ? error.message : error}.`
  }
}
