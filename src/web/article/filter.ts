import type { Statement } from './sheet.ts'

/** Which statements are shown; what is not set does not matter. */
export type Filter = { [key in FilterKey]?: string }
export type FilterKey = (typeof KEYS)[number]
const KEYS = ['standing', 'named', 'hedged', 'speaker', 'form', 'channel', 'commitment'] as const

const VALUE: { [key in FilterKey]: (statement: Statement) => string } = {
  standing: (s) => s.standing,
  named: (s) => String(s.named),
  hedged: (s) => String(s.hedged),
  speaker: (s) => s.attribution.speaker ?? 'nobody',
  form: (s) => s.attribution.form,
  channel: (s) => s.evidence.channel,
  commitment: (s) => s.evidence.commitment,
}

export const passes = (filter: Filter, statement: Statement): boolean =>
  KEYS.every((key) => filter[key] === undefined || VALUE[key](statement) === filter[key])

/** The values that occur, with how many statements have each, the most frequent first. */
export function choices(statements: readonly Statement[], key: FilterKey): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const statement of statements) {
    const value = VALUE[key](statement)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

export const isEmpty = (filter: Filter): boolean => KEYS.every((key) => filter[key] === undefined)

/** A filter as a query: `?channel=social&named=true`, and back; keys of others are left out. */
export const queryOf = (filter: Filter): URLSearchParams =>
  new URLSearchParams(
    KEYS.flatMap((key): [string, string][] => (filter[key] === undefined ? [] : [[key, filter[key]]])),
  )

export const filterOf = (query: URLSearchParams): Filter =>
  Object.fromEntries(KEYS.flatMap((key) => (query.has(key) ? [[key, query.get(key)!]] : [])))

/** What one press on a chip asks for, on top of the article's counts. */
export const CHIPS: readonly { label: string; filter: Filter }[] = [
  { label: 'First-hand', filter: { standing: 'first-hand' } },
  { label: 'Relayed', filter: { standing: 'relayed' } },
  { label: 'Hedged', filter: { hedged: 'true' } },
  { label: 'Nobody named', filter: { named: 'false' } },
]
