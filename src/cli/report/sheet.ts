import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { type Inks, inks } from '../terminal/ink.ts'
import { type Voices, voicesOf } from './voices.ts'

/** How a report is to look. `width` in columns. */
export type Look = { width: number; colour: boolean; explain?: boolean }

/** A reading laid ready for its report: everything by its id, and the look of the page. */
export type Sheet = {
  reading: Reading
  width: number
  explain: boolean
  inks: Inks
  voices: Voices
  attribution: (id: string) => Attribution | undefined
  evidence: (of: string) => Evidence | undefined
  /** The number that people see: 1 for the first statement in the text. */
  numberOf: (id: string) => string
  /** Columns of the largest number. */
  digits: number
  /** Not yet harmless for a terminal. */
  wordsOf: (span: Span) => string
}

/** Narrower than this nothing can be laid out; wider, lines are hard to read. Columns. */
const WIDTH = { least: 24, most: 100 }

export function sheetOf(reading: Reading, { width, colour, explain = false }: Look): Sheet {
  const ink = inks(colour)
  const attributions = new Map(reading.attributions.map((a) => [a.id, a]))
  const evidence = new Map(reading.evidence.map((e) => [e.of, e]))
  const numbers = new Map(reading.attributions.map((a, i) => [a.id, String(i + 1)]))
  return {
    reading,
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, width)),
    explain,
    inks: ink,
    voices: voicesOf(reading, ink),
    attribution: (id) => attributions.get(id),
    evidence: (of) => evidence.get(of),
    numberOf: (id) => numbers.get(id) ?? '?',
    digits: String(reading.attributions.length).length,
    wordsOf: (span) => wordsOf(reading.article.text, span),
  }
}
