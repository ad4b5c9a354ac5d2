import { isFailed } from '../ingest/failed.ts'
import type { LipReport, LipSources } from '../lips/lip-report.ts'
import { MAPS, mapNamed } from '../lips/maps/maps.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { lipSources } from './lips/lip-sources.ts'
import { print } from './output.ts'
import { note } from './terminal/note.ts'
import { screenOf } from './terminal/screen.ts'

export type LipsOptions = {
  article?: string
  track?: string
  references?: string
  readings?: string
  map?: string
  pronunciations?: string
  model?: string
  vocabulary?: string
  beam?: number
  json?: true
  explain?: true
  quiet?: true
}

/** `hearsay lips`: what looks the same as words that somebody read from lips, and what an eye would have to see. */
export async function lipsCommand(claim: string | undefined, options: LipsOptions): Promise<ExitCode> {
  const asked = [claim, options.article, options.readings].filter((one) => one !== undefined)
  if (asked.length !== 1) {
    note(
      'Which words? Give them in quotation marks, or an article that has them (--article FILE), or reports of readers (--readings FILE).',
    )
    return EXIT.usage
  }
  if ((options.track !== undefined && claim === undefined) || (options.references && !options.track)) {
    note('Footage is compared with words: hearsay lips "the words" --track FILE, and --references FILE beside it.')
    return EXIT.usage
  }
  const map = options.map === undefined ? null : mapNamed(options.map)
  if (options.map !== undefined && map === null) {
    note(`There is no map “${options.map}”; there are ${MAPS.map(({ id }) => id).join(', ')}.`)
    return EXIT.usage
  }
  const sources = await lipSources(options)
  if (isFailed(sources)) return fail(sources.error, options)
  if (options.readings !== undefined || options.track !== undefined) {
    const { footage } = await import('./footage/footage.ts')
    return footage(claim ?? null, options, map, sources)
  }
  const { lipReport } = await import('../lips/lip-report.ts')
  const chosen = { ...(map && { maps: [map] }), ...(options.beam !== undefined && { beam: options.beam }) }
  const reportOn = (words: string) => lipReport(words, sources, chosen)
  if (options.article !== undefined) {
    const { lipsOfArticle } = await import('./lips/lips-of-article.ts')
    return lipsOfArticle(options.article, reportOn, options)
  }
  const report = reportOn(claim!)
  if (isFailed(report)) return fail(report.error, options)
  await (options.json ? print(`${JSON.stringify(report, null, 2)}\n`) : show(report, sources, options))
  return EXIT.ok
}

async function show(report: LipReport, sources: LipSources, { explain, vocabulary }: LipsOptions): Promise<void> {
  const { publishedCounts } = await import('./lips/published-counts.ts')
  // Whoever brings words of their own has made their choice.
  const published = vocabulary === undefined ? await publishedCounts(report, sources) : null
  const { lipPage } = await import('./lips/page/lip-page.ts')
  await print(lipPage(report, { ...screenOf(process.stdout, process.env), explain: explain === true, published }))
}

async function fail(error: { code: string; message: string }, { json }: LipsOptions): Promise<ExitCode> {
  note(error.message)
  if (json) await print(`${JSON.stringify({ error })}\n`)
  return EXIT.unreadable
}
