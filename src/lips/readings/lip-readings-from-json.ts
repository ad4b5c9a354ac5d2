import {
  CERTAINTIES,
  type LipReadings,
  type ReaderReport,
  type ReadWord,
  type ReportPart,
  wordsOf,
} from './lip-readings.ts'

/** Why something is not a LipReadings: the place, the value, the remedy. */
export type BadReadings = { error: { code: 'bad-readings'; message: string } }

const MOST_REPORTS = 100
const MOST_PARTS = 200
/** What is compared at one time; a longer report is split by utterances. */
const MOST_WORDS = 200
const MOST_LETTERS = 2000

/** Reports from a file or another program. What may be unknown may be left out; unknown fields are left out too. */
export function lipReadingsFromJson(value: unknown): LipReadings | BadReadings {
  try {
    const { schema, reports } = object(value, 'The file')
    if (schema !== 'hearsay/lip-readings/1')
      throw new Wrong(`“schema” must be "hearsay/lip-readings/1"; it is ${shown(schema)}.`)
    const read = list(reports, '“reports”', MOST_REPORTS).map(reportFrom)
    const twice = read.find(({ id }, k) => read.findIndex((other) => other.id === id) !== k)
    if (twice) throw new Wrong(`Two reports have the id ${shown(twice.id)}: give each its own.`)
    return { schema, reports: read }
  } catch (error) {
    if (error instanceof Wrong) return { error: { code: 'bad-readings', message: error.message } }
    throw error
  }
}

export const isBadReadings = (result: LipReadings | BadReadings): result is BadReadings => 'error' in result

/** Thrown at the place that is wrong and caught above: it never leaves this file. */
class Wrong extends Error {}

function reportFrom(value: unknown, k: number): ReaderReport {
  const at = `Report ${k + 1}`
  const report = object(value, at)
  const { sha256, name } = object(report.footage ?? {}, `${at}, “footage”`)
  if (sha256 != null && !/^[\da-f]{64}$/iu.test(String(sha256)))
    throw new Wrong(`${at}, “sha256” must be 64 hexadecimal digits, as sha256sum prints them; it is ${shown(sha256)}.`)
  const parts = list(report.parts, `${at}, “parts”`, MOST_PARTS).map((part, p) =>
    partFrom(part, `${at}, part ${p + 1}`),
  )
  const words = wordsOf({ parts }).length
  if (words > MOST_WORDS)
    throw new Wrong(`${at} has ${words} words; at most ${MOST_WORDS} are compared: split it by utterances.`)
  return {
    id: text(report.id, `${at}, “id”`),
    reader: text(report.reader, `${at}, “reader”`),
    qualification: perhaps(report.qualification, `${at}, “qualification”`),
    qualificationCheckedBy: perhaps(report.qualificationCheckedBy, `${at}, “qualificationCheckedBy”`),
    commissionedBy: perhaps(report.commissionedBy, `${at}, “commissionedBy”`),
    paidBy: perhaps(report.paidBy, `${at}, “paidBy”`),
    footage: { sha256: sha256 == null ? null : String(sha256).toLowerCase(), name: perhaps(name, `${at}, “name”`) },
    blind: flag(report.blind, `${at}, “blind”`),
    known: texts(report.known, `${at}, “known”`),
    viewed: perhaps(report.viewed, `${at}, “viewed”`),
    language: perhaps(report.language, `${at}, “language”`),
    outlets: texts(report.outlets, `${at}, “outlets”`),
    hedge: perhaps(report.hedge, `${at}, “hedge”`),
    parts,
  }
}

function partFrom(value: unknown, at: string): ReportPart {
  const part = object(value, at)
  const [start, end] = [seconds(part.start, `${at}, “start”`), seconds(part.end, `${at}, “end”`)]
  if (start !== null && end !== null && end < start)
    throw new Wrong(`${at} ends at ${end} s, before it starts (${start} s).`)
  if (part.type === 'unreadable') return { type: 'unreadable', start, end, why: perhaps(part.why, `${at}, “why”`) }
  if (part.type !== 'words')
    throw new Wrong(`${at}, “type” must be "words" or "unreadable"; it is ${shown(part.type)}.`)
  const words = list(part.words, `${at}, “words”`, MOST_WORDS).map((word, w) => wordFrom(word, `${at}, word ${w + 1}`))
  return { type: 'words', start, end, words, alternatives: texts(part.alternatives, `${at}, “alternatives”`) }
}

function wordFrom(value: unknown, at: string): ReadWord {
  const { word, certainty = null } = object(value, at)
  const known = certainty === null ? null : CERTAINTIES.find((name) => name === certainty)
  if (known === undefined)
    throw new Wrong(`${at}, “certainty” must be ${CERTAINTIES.join(', ')} or null; it is ${shown(certainty)}.`)
  const written = text(word, `${at}, “word”`)
  if (/\s/u.test(written)) throw new Wrong(`${at} is ${shown(written)}: write one word each.`)
  return { word: written, certainty: known }
}

function object(value: unknown, at: string): { [key: string]: unknown } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as { [key: string]: unknown }
  throw new Wrong(`${at} must be an object; it is ${shown(value)}.`)
}

function list(value: unknown, at: string, most: number): unknown[] {
  if (!Array.isArray(value)) throw new Wrong(`${at} must be a list; it is ${shown(value)}.`)
  if (value.length > most) throw new Wrong(`${at} holds ${value.length}; at most ${most} are read.`)
  return value
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Wrong(`${at} must be words; it is ${shown(value)}.`)
  if (value.length > MOST_LETTERS)
    throw new Wrong(`${at} has ${value.length} letters; at most ${MOST_LETTERS} are read.`)
  return value.trim()
}

const perhaps = (value: unknown, at: string): string | null => (value == null ? null : text(value, at))

const texts = (value: unknown, at: string): string[] =>
  value == null ? [] : list(value, at, MOST_PARTS).map((one) => text(one, at))

function flag(value: unknown, at: string): boolean | null {
  if (value == null || typeof value === 'boolean') return value ?? null
  throw new Wrong(`${at} must be true, false or null; it is ${shown(value)}.`)
}

function seconds(value: unknown, at: string): number | null {
  if (value == null) return null
  if (typeof value === 'number' && value >= 0 && value < 1e6) return value
  throw new Wrong(`${at} must be seconds from the start of the footage, or null; it is ${shown(value)}.`)
}

/** A value as it goes into a sentence: never long. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 40)
