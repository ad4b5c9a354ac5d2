import type { Query } from '../driver/driver.ts'
import type { AppearanceRow } from './rows.ts'
import { searchable } from './searchable.ts'
import { APPEARANCE_COLUMNS, APPEARANCE_SOURCE } from './sources.ts'

/** What an article adds to an agent, or takes away. */
type Difference = { id: string; name: string; kind: string; statements: number; articles: number; searched: string }

/** Puts down who speaks in an article now, and corrects the sums of everybody who does, or did before. */
export async function countAgents(query: Query, article: string, now: readonly AppearanceRow[]): Promise<void> {
  const before = await query<AppearanceRow>(
    'delete from hearsay.appearance where article = $1 returning agent, name, kind, statements',
    [article],
  )
  await query(`insert into hearsay.appearance (${APPEARANCE_COLUMNS}) ${APPEARANCE_SOURCE}`, [
    article,
    JSON.stringify(now),
  ])
  const changed = differences(before, now)
  if (changed.length === 0) return
  await query(
    `insert into hearsay.agent (id, name, kind, statements, articles, search)
     select r.id, r.name, r.kind, r.statements, r.articles, to_tsvector('hearsay.words', r.searched)
     from jsonb_to_recordset($1::jsonb)
       as r(id text, name text, kind text, statements integer, articles integer, searched text) order by r.id
     on conflict (id) do update set
       statements = agent.statements + excluded.statements, articles = agent.articles + excluded.articles`,
    [JSON.stringify(changed)],
  )
  await query('delete from hearsay.agent where id = any($1) and articles <= 0', [changed.map(({ id }) => id)])
}

function differences(before: readonly AppearanceRow[], now: readonly AppearanceRow[]): Difference[] {
  const sums = new Map<string, Difference>()
  const add = ({ agent: id, name, kind, statements }: AppearanceRow, sign: 1 | -1): void => {
    const sum = sums.get(id) ?? { id, name, kind, statements: 0, articles: 0, searched: searchable(name) }
    sums.set(id, { ...sum, statements: sum.statements + sign * statements, articles: sum.articles + sign })
  }
  for (const row of before) add(row, -1)
  for (const row of now) add(row, 1)
  return [...sums.values()].filter((d) => d.statements !== 0 || d.articles !== 0)
}
