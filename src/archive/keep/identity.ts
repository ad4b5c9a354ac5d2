import { createHash } from 'node:crypto'
import type { Correction } from '../../correction/correction.ts'
import type { Reading } from '../../reading/reading.ts'
import { foldedName } from '../../speaker/folded-name.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Apart } from '../archive.ts'

/** SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8; 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Digits of an id: two things of one archive that share these by chance have never been seen (2⁻⁶⁴ a pair). */
const DIGITS = 16

/** The same bytes have the same id in every archive. */
export const articleId = (hash: string): string => `a-${hash.slice(0, DIGITS)}`

/** The same reading made at the same time is the same run, however often it is taken over. */
export const runId = (at: string, reading: Reading): string => `r-${digits(at, JSON.stringify(reading))}`

export const correctionId = (article: string, { at, by, note, change }: Omit<Correction, 'id' | 'undoneAt'>): string =>
  `c-${digits(article, at, by, note ?? '', JSON.stringify(change))}`

/** The same said by the same person at the same time is one decision, however often it is taken over. */
export const apartId = ({ what, between, at, by, note }: Omit<Apart, 'id' | 'undoneAt'>): string =>
  `t-${digits(what, ...between, at, by, note ?? '')}`

/**
 * Who somebody is over all articles: of those with a name, everybody of one kind who has the same full name; everybody
 * else stands alone, in one article, where they are first mentioned. A later run finds the same words and gives the same id.
 */
export function agentId(article: string, { kind, named, name, mentions }: Speaker): string {
  if (named && name !== null) return `s-${digits(kind, foldedName(name))}`
  return `s-${digits('unnamed', article, String(mentions[0]?.start ?? ''), foldedName(name ?? ''))}`
}

const digits = (...parts: string[]): string => sha256(JSON.stringify(parts)).slice(0, DIGITS)
