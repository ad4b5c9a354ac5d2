import type { Listed, Paging } from '../archive.ts'

/** Where a list goes on: the keys of its last line. No offset is counted, so the last page is as quick as the first. */
export type Key = string | number
/** More on one page than anybody reads. */
const MOST = 1000

/** Reads a page's size; throws a RangeError that says what may be asked. */
export function limitOf({ limit }: Paging): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit
  throw new RangeError(`A page of ${limit} lines cannot be given: ask for 1 to ${MOST}.`)
}

/** What a key must be: text, a whole number that PostgreSQL calls integer, any other number. */
const KINDS: { [kind: string]: (key: unknown) => boolean } = {
  s: (key) => typeof key === 'string' && !key.includes('\0'),
  i: (key) => Number.isInteger(key) && Math.abs(key as number) < 2 ** 31,
  f: (key) => Number.isFinite(key),
}

/** The keys after which a list goes on, null for its beginning; `kinds` has a letter for each: `si`, a text and a whole number. */
export function keysAfter({ after }: Paging, kinds: string): Key[] | null {
  if (after === undefined) return null
  const keys = parsed(after)
  const fits = Array.isArray(keys) && keys.length === kinds.length && keys.every((key, i) => KINDS[kinds[i]!]!(key))
  if (fits) return keys as Key[]
  throw new RangeError(`“${after.slice(0, 40)}” is no place in this list: leave “after” out to begin at its beginning.`)
}

/** A page of a list. `rows` has one row more than the limit when there is another page. */
export function listed<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => Key[],
  lineOf: (row: R) => T,
): Listed<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(lineOf),
    next: rows.length > limit && last !== undefined ? placeOf(keyOf(last)) : null,
  }
}

/** A place in a list as it is handed out. */
export const placeOf = (keys: Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

function parsed(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
