import { isFailed } from '../../ingest/failed.ts'
import { type LipReading, lipReadings } from '../../lips/attributed/lip-readings.ts'
import type { LipFailure } from '../../lips/lip-failure.ts'
import type { LipReport } from '../../lips/lip-report.ts'
import { read } from '../../read.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { print } from '../output.ts'
import { pageFrom } from '../source.ts'
import { note } from '../terminal/note.ts'
import { screenOf } from '../terminal/screen.ts'
import { lipPage } from './page/lip-page.ts'
import { openQuestions } from './page/open-questions.ts'

type Options = { json?: true; explain?: true; quiet?: true }

/** A report for every lip reading in an article, each with the questions that the article leaves open. */
export async function lipsOfArticle(
  source: string,
  reportOn: (claim: string) => LipReport | LipFailure,
  options: Options,
): Promise<ExitCode> {
  const page = await pageFrom(source, {}, options)
  if (isFailed(page)) return failed(page.error.message)
  const reading = read(page)
  if (isFailed(reading)) return failed(reading.error.message)
  const found = lipReadings(reading).map((lips) => ({ lips, report: reported(lips, reportOn) }))
  if (options.json) {
    await print(`${JSON.stringify(found, null, 2)}\n`)
    return EXIT.ok
  }
  if (found.length === 0) await print('Nobody in this article is reported to have read lips.\n')
  const look = { ...screenOf(process.stdout, process.env), explain: options.explain === true }
  for (const { lips, report } of found) {
    const questions = openQuestions(reading, lips, look)
    if (report && !isFailed(report)) await print(`${lipPage(report, look)}\n${questions}`)
    else await print(`${report ? report.error.message : PARAPHRASE}\n\n${questions}`)
  }
  return EXIT.ok
}

const PARAPHRASE =
  'The article does not give the words that were read, only what they came to: no lips can be compared with that.'

const reported = ({ claim, verbatim }: LipReading, reportOn: (claim: string) => LipReport | LipFailure) =>
  verbatim ? reportOn(claim) : null

function failed(message: string): ExitCode {
  note(message)
  return EXIT.unreadable
}
