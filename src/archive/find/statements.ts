import type { Found, Listed, Paging, StatementFilter } from '../archive.ts'
import type { Query, Row } from '../driver/driver.ts'
import { asked, nearQuery } from './asked.ts'
import { type Key, keysAfter, limitOf, listed, placeOf } from './cursor.ts'
import { marksOf } from './marks.ts'

type StatementRow = {
  article: string
  id: string
  ordinal: number
  at: string
  rank: number
  title: string | null
  outlet: string | null
  published: string | null
  words: string
  agent: string | null
  name: string | null
  named: boolean
  role: string | null
  kind: Found['kind']
  form: Found['form']
  channel: Found['channel']
  commitment: Found['commitment']
  through: string[]
  confidence: number
} & Row

const COLUMNS =
  'article, id, ordinal, at, title, outlet, published, words, agent, name, named, role, kind, form, channel, commitment, through, confidence'

/** With words, so many of the newest matches are put in order, best first; after them come the next so many. */
const WINDOW = 1_000

/** Statements under a filter: without words newest first, with words best first. */
export async function statements(
  query: Query,
  filter: StatementFilter,
  paging: Paging,
  window: number = WINDOW,
): Promise<Listed<Found>> {
  const limit = limitOf(paging)
  const words = filter.words?.trim() ?? ''
  if (words === '') return newest(query, filter, paging, limit)
  const match = await asked(query, words)
  const none = { items: [], next: null }
  if (match === null) return none
  const found = await best(query, { filter, paging, limit, window, match })
  if (found.items.length > 0 || paging.after !== undefined) return found
  const near = await nearQuery(query, words)
  return near === null ? none : best(query, { filter, paging, limit, window, match: near })
}

async function newest(query: Query, filter: StatementFilter, paging: Paging, limit: number): Promise<Listed<Found>> {
  const { where, values } = conditions(filter)
  const after = keysAfter(paging, 'ssi')
  const place = after === null ? '' : placeAfter(values, after)
  const rows = await query<StatementRow>(
    `select ${COLUMNS} from hearsay.statement where ${where}${place}
     order by at desc, article desc, ordinal limit ${limit + 1}`,
    values,
  )
  return listed(rows, limit, keyOf, (row) => ({ ...line(row), marks: [] }))
}

type Search = { filter: StatementFilter; paging: Paging; limit: number; window: number; match: string }

/** The key of a row that stands before all others. */
const BEFORE_ALL: Key[] = ['', '', -1]
const NO_RANK = 0

/**
 * One page of matches, best first. A common word has more matches than can be weighed while somebody waits, so a window
 * of the newest is weighed at a time; a place in the list is the row within its window, and where the window begins.
 */
async function best(query: Query, { filter, paging, limit, window, match }: Search): Promise<Listed<Found>> {
  const after = keysAfter(paging, 'ssifssi')
  const begin = after?.slice(4) ?? BEFORE_ALL
  const { where, values } = conditions(filter)
  const q = `$${values.push(match)}::tsquery`
  const from = begin[0] === '' ? '' : placeAfter(values, begin)
  const inside = `select * from hearsay.statement where ${where} and search @@ ${q}${from}
    order by at desc, article desc, ordinal`
  const rank = `round(ts_rank(search, ${q})::numeric, 6)::float8`
  const [matches, ended] = [values.length, after === null || after[0] === '']
  const place = ended ? '' : rankAfter(values, rank, after!.slice(0, 4))
  const rows = await query<StatementRow>(
    `select ${COLUMNS}, ${rank} as rank from (${inside} limit ${window}) w where true${place}
     order by ${rank} desc, at desc, article desc, ordinal limit ${limit + 1}`,
    values,
  )
  const marks = await marksOf(
    query,
    match,
    rows.slice(0, limit).map(({ words }) => words),
  )
  const page = listed(rows, limit, (row) => [...keyOf(row), row.rank, ...begin], line)
  const items = page.items.map((item, i) => ({ ...item, marks: marks[i] ?? [] }))
  if (page.next !== null) return { items, next: page.next }
  // The last row of this window, if there is one behind it.
  const edge = await query<StatementRow>(`${inside} limit 2 offset ${window - 1}`, values.slice(0, matches))
  return { items, next: edge.length === 2 ? placeOf([...BEFORE_ALL, NO_RANK, ...keyOf(edge[0]!)]) : null }
}

const keyOf = ({ at, article, ordinal }: StatementRow): Key[] => [at, article, ordinal]

/** Only names that stand here become SQL; what is asked for becomes values. */
function conditions({ agent, article, outlet, channel, commitment, named }: StatementFilter): {
  where: string
  values: unknown[]
} {
  const values: unknown[] = []
  const terms = Object.entries({ agent, article, outlet, channel, commitment, named })
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `${column} = $${values.push(value)}`)
  return { where: terms.length > 0 ? terms.join(' and ') : 'true', values }
}

function placeAfter(values: unknown[], [at, article, ordinal]: readonly Key[]): string {
  const [a, b, c] = [values.push(at), values.push(article), values.push(ordinal)]
  const place = `($${a}::text collate "C", $${b}::text collate "C")`
  return ` and (at, article) <= ${place} and ((at, article) < ${place} or ordinal > $${c}::integer)`
}

function rankAfter(values: unknown[], rank: string, [at, article, ordinal, last]: readonly Key[]): string {
  const r = `$${values.push(last)}::float8`
  return ` and (${rank} < ${r} or (${rank} = ${r}${placeAfter(values, [at!, article!, ordinal!])}))`
}

const line = (row: StatementRow): Omit<Found, 'marks'> => ({
  article: { id: row.article, title: row.title, outlet: row.outlet, published: row.published },
  id: row.id,
  words: row.words,
  speaker: { id: row.agent, name: row.name, named: row.named, role: row.role },
  kind: row.kind,
  form: row.form,
  channel: row.channel,
  commitment: row.commitment,
  through: row.through,
  confidence: row.confidence,
})
