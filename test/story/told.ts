import { isReading, type Reading, read } from '../../src/index.ts'
import type { Story } from '../../src/story/story.ts'
import { type StoryOptions, storyOf } from '../../src/story/story-of.ts'

/** One article of a story: its outlet, its date and its text. */
export type Sheet = { outlet?: string; url?: string; published?: string; title?: string; text: string }

export function readingOf(sheet: Sheet, id?: string): Reading {
  const reading = read(id === undefined ? sheet : { ...sheet, id })
  if (!isReading(reading)) throw new Error(reading.error.message)
  return reading
}

/** The story of articles whose ids are their places in the list: `n0`, `n1` … */
export const told = (sheets: readonly Sheet[], options: StoryOptions = {}): Story =>
  storyOf(
    sheets.map((sheet, i) => readingOf(sheet, `n${i}`)),
    options,
  )

/** The takings between articles as “later < earlier”, sources by kind and name. */
export const takings = ({ lineage, sources }: Story): string[] =>
  lineage.map(({ later, earlier }) => {
    const source = sources.find((s) => s.id === earlier)
    return `${later} < ${source ? `${source.kind} ${source.name}` : earlier}`
  })
