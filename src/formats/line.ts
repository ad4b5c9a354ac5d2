import type { Page } from '../article/article.ts'

/** A line of a stream as a page, or why it is none. `id` is echoed in either case, null when none could be had. */
export type PageOfLine = { page: Page } | LineError
export type LineError = { id: string | null; error: { code: string; message: string } }

/** Keys that may stand beside the text; others are let be, so that rows of other tools go through. */
const FACTS = ['url', 'title', 'outlet', 'published'] as const

/** Reads one line of a stream: a JSON object with "text" or "html", in UTF-8. `number` is for the sentence in the error. */
export function pageOfLine(bytes: Uint8Array, number: number): PageOfLine {
  const text = decoded(bytes)
  if (text === null) return lineError(null, 'invalid-utf8', `Line ${number} is not UTF-8; convert the stream to UTF-8.`)
  const row = parsed(text)
  if (row === undefined)
    return lineError(null, 'invalid-json', `Line ${number} is not JSON; write one JSON object on each line.`)
  if (!isObject(row))
    return lineError(null, 'invalid-line', `Line ${number} is not a JSON object; write {"id": …, "text": …}.`)
  return pageOfRow(row, number)
}

export const lineError = (id: string | null, code: string, message: string): LineError => ({
  id,
  error: { code, message },
})

/** A line that holds no row: spaces and tabs only, or nothing. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09)

type Row = { [key: string]: unknown }

function pageOfRow(row: Row, number: number): PageOfLine {
  const id = idOf(row)
  if (id === undefined)
    return lineError(null, 'invalid-field', `"id" in line ${number} must be a string or a whole number.`)
  const wrong = ['text', 'html', ...FACTS].find((key) => !isAbsent(row[key]) && typeof row[key] !== 'string')
  if (wrong) return lineError(id, 'invalid-field', `"${wrong}" in line ${number} must be a string.`)
  const { text, html } = row
  if (typeof text === 'string' && typeof html === 'string')
    return lineError(id, 'invalid-line', `Line ${number} has both "text" and "html"; give one of them.`)
  const facts = factsOf(row, id)
  if (typeof text === 'string') return { page: { text, ...facts } }
  if (typeof html === 'string') return { page: { html, ...facts } }
  return lineError(id, 'invalid-line', `Line ${number} has neither "text" nor "html"; give one of them.`)
}

/** The id as a string (whole numbers are written out), null when there is none, undefined when it is something else. */
function idOf({ id }: Row): string | null | undefined {
  if (isAbsent(id)) return null
  if (typeof id === 'string') return id
  return Number.isSafeInteger(id) ? String(id) : undefined
}

function factsOf(row: Row, id: string | null): Partial<Record<'id' | (typeof FACTS)[number], string>> {
  const stated = FACTS.map((key) => [key, row[key]] as const).filter(([, fact]) => typeof fact === 'string')
  return { ...(id !== null && { id }), ...Object.fromEntries(stated) }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
