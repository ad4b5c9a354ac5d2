import type { NewArticle } from '../../src/archive/archive.ts'
import type { PageFacts } from '../../src/article/article.ts'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'

/** Reads a text as the desk does; throws when it cannot be read. */
export function readingOf(text: string, facts: PageFacts = {}): Reading {
  const reading = read({ text, ...facts })
  if (isReading(reading)) return reading
  throw new Error(reading.error.message)
}

/** A text with its reading, ready to be kept. */
export const toKeep = (text: string, facts: PageFacts = {}, retrievedAt = '2026-03-01T08:00:00.000Z'): NewArticle => ({
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/plain; charset=utf-8',
  retrievedAt,
  retrievedBy: 'given',
  facts,
  reading: readingOf(text, facts),
})

export const HARBOUR = `Harbour tunnel will open late, minister says

“The tunnel will open in October,” transport minister Ada Lindqvist told reporters on Monday.

Her spokesman, Tomas Okafor, said that the ventilation had failed a test. Two senior officials said the cost had doubled.

Lindqvist denied that anybody had been hurt.`

export const BUDGET = `Council passes budget after long night

Mayor Renée Dufour said the libraries would stay open. “Nobody loses a book,” she said.

According to the Northern Herald, Ada Lindqvist believes that the harbour tunnel needs another forty million.

A neighbour said it was about time 😀, and Dufour agreed.`

export const HARBOUR_FACTS = {
  title: 'Harbour tunnel will open late',
  outlet: 'Coast Courier',
  published: '2026-02-02',
}
export const BUDGET_FACTS = {
  title: 'Council passes budget',
  outlet: 'Northern Herald',
  published: '2026-02-10T23:30:00+01:00',
}
