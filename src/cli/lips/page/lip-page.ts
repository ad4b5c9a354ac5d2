import type { LipReport } from '../../../lips/lip-report.ts'
import { inert } from '../../../text/inert.ts'
import { type Inks, inks } from '../../terminal/ink.ts'
import { lay } from '../../terminal/lay.ts'
import { shorten } from '../../terminal/shorten.ts'
import type { PublishedCounts } from '../published-counts.ts'
import { baseRates } from './base-rates.ts'
import { eyes } from './eyes.ts'
import { limits } from './limits.ts'
import { places } from './places.ts'
import { published } from './published.ts'
import { sounds } from './sounds.ts'
import { table } from './table.ts'

/** How a page is to look. `width` in columns. */
export type Look = { width: number; colour: boolean; explain?: boolean; published?: PublishedCounts | null }

/** A report laid ready for its page. */
export type LipSheet = {
  report: LipReport
  width: number
  inks: Inks
  explain: boolean
  published: PublishedCounts | null
}

/** Narrower than this nothing can be laid out; wider, lines are hard to read. Columns. */
const WIDTH = { least: 24, most: 100 }
const MOST_LINES = 4

/** A report on a claim as a page of text for people: what looks the same, what an eye must see, and what that is worth. */
export function lipPage(report: LipReport, { width, colour, explain = false, published: counts = null }: Look): string {
  const room = Math.min(WIDTH.most, Math.max(WIDTH.least, width))
  const sheet = { report, width: room, inks: inks(colour), explain, published: counts }
  const parts = [
    heading(sheet),
    sounds(sheet),
    [...table(sheet), ...published(sheet)],
    places(sheet),
    eyes(sheet),
    limits(sheet),
    baseRates(sheet),
    colophon(sheet),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function heading({ report, width, inks }: LipSheet): string[] {
  const claim = shorten(report.claim.replace(/^[“"]|[”"]$/gu, ''), width - 2, MOST_LINES)
  return [
    ...lay([{ words: `“${claim}”`, ink: inks.strong }], width),
    ...lay([{ words: 'No footage was given: consistency test not run.', ink: inks.faint }], width),
  ]
}

function colophon({ report, width, inks }: LipSheet): string[] {
  const { version, model, vocabulary, beam } = report.run
  const words = `hearsay ${version} · ${model} · ${vocabulary} words · beam ${beam}`
  return lay([{ words: inert(words), ink: inks.faint }], width)
}
