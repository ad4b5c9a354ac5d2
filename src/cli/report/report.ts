import type { Reading } from '../../reading/reading.ts'
import { inert } from '../../text/inert.ts'
import { lay } from '../terminal/lay.ts'
import { heading } from './heading.ts'
import { type Look, type Sheet, sheetOf } from './sheet.ts'
import { statement } from './statement.ts'
import { summary } from './summary.ts'

export type { Look } from './sheet.ts'

/** A reading as a page of text for people: the headline, every statement in text order, who speaks, what stays open. */
export function report(reading: Reading, look: Look): string {
  const sheet = sheetOf(reading, look)
  const parts = [heading(sheet), statements(sheet), summary(sheet), colophon(sheet)]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function statements(sheet: Sheet): string[] {
  const { attributions } = sheet.reading
  if (attributions.length === 0)
    return lay([{ words: 'Hearsay found no statement of anybody in it.', ink: sheet.inks.plain }], sheet.width)
  return attributions.flatMap((attribution, i) => [
    ...(i > 0 && attribution.within === null ? [''] : []),
    ...statement(sheet, attribution),
  ])
}

const MEANING = 'At the right: how sure the machine is of its reading, not how true it is.'

/** What made the reading, and what the numbers at the right mean. */
function colophon(sheet: Sheet): string[] {
  const { version, model, language } = sheet.reading.run
  const words = [
    ...(sheet.reading.attributions.length > 0 ? [MEANING] : []),
    inert(`hearsay ${version} · ${model} · ${language}`),
  ]
  return words.flatMap((line) => lay([{ words: line, ink: sheet.inks.faint }], sheet.width))
}
