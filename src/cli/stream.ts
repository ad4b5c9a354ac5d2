import type { Page, PageFacts } from '../article/article.ts'
import { isBlank, type LineError, lineError, pageOfLine } from '../formats/line.ts'
import { type Line, linesOf } from '../ingest/lines.ts'

/** The longest line that is read; a longer one gets an error in its place. Bytes. */
export const LINE_BYTES = 16_000_000

/** One line of answer, without its end, and whether it is an error. */
export type Answer = { line: string; isError: boolean }

/** What reads one page: a Reading comes back, or an error. */
export type Reader = (page: Page) => object | Promise<object>

/**
 * Answers each line of a stream with one line, in order: a Reading, or the error that stands in its place. Lines that
 * are empty or hold only spaces and tabs are skipped. `facts` hold for lines that do not state their own. One line is
 * held at a time, and the next is taken only when the one before was fetched from here.
 */
export async function* answers(
  chunks: AsyncIterable<Uint8Array>,
  read: Reader,
  facts: PageFacts = {},
  limit: number = LINE_BYTES,
): AsyncGenerator<Answer> {
  for await (const line of linesOf(chunks, limit)) {
    if (line.bytes === null) yield written(tooLong(line, limit))
    else if (!isBlank(line.bytes)) yield await answer(line.bytes, line.number, read, facts)
  }
}

async function answer(bytes: Uint8Array, number: number, read: Reader, facts: PageFacts): Promise<Answer> {
  const row = pageOfLine(bytes, number)
  if ('error' in row) return written(row)
  const id = row.page.id ?? null
  try {
    const reading = await read({ ...facts, ...row.page })
    return written('error' in reading ? { id, error: reading.error } : reading)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return written(
      lineError(id, 'defect', `Line ${number} could not be read because of a defect of hearsay: ${reason}`),
    )
  }
}

const tooLong = ({ number }: Line, limit: number): LineError =>
  lineError(null, 'too-long', `Line ${number} is longer than ${limit / 1e6} MB; leave out what is not the article.`)

const written = (answer: object): Answer => ({ line: JSON.stringify(answer), isError: 'error' in answer })
