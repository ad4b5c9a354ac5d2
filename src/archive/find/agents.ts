import type { AgentLine, Listed, Paging } from '../archive.ts'
import type { Query, Row } from '../driver/driver.ts'
import { asked } from './asked.ts'
import { keysAfter, limitOf, listed } from './cursor.ts'

/** Roles change: the one is shown that most of this many newest articles give. */
const ROLE_ARTICLES = 200

const COLUMNS = `a.id, a.name, a.kind, a.statements, a.articles,
  exists (select 1 from hearsay.statement s where s.agent = a.id and s.named) as named,
  (select min(day) from hearsay.appearance p where p.agent = a.id) as first,
  (select max(day) from hearsay.appearance p where p.agent = a.id) as last,
  (select n.role from (select role from hearsay.appearance p where p.agent = a.id
     order by day desc nulls last limit ${ROLE_ARTICLES}) n
   where n.role is not null group by n.role order by count(*) desc, n.role limit 1) as role`

type AgentRow = AgentLine & Row

/** Agents, those with most statements first; with words, those whose name has all of them. */
export async function agents(query: Query, paging: Paging, words?: string): Promise<Listed<AgentLine>> {
  const limit = limitOf(paging)
  const after = keysAfter(paging, 'is')
  const match = words === undefined || words.trim() === '' ? undefined : await asked(query, words)
  if (match === null) return { items: [], next: null }
  const rows = await query<AgentRow>(
    `select ${COLUMNS} from (
       select * from hearsay.agent
       where ($2::tsquery is null or search @@ $2::tsquery)
         and ($3::integer is null or statements <= $3::integer
           and (statements < $3::integer or id > $4::text collate "C"))
       order by statements desc, id limit $1) a
     order by a.statements desc, a.id`,
    [limit + 1, match ?? null, ...(after ?? [null, null])],
  )
  return listed(rows, limit, ({ statements, id }) => [statements, id], agentLine)
}

export async function agent(query: Query, id: string): Promise<AgentLine | null> {
  const [row] = await query<AgentRow>(`select ${COLUMNS} from hearsay.agent a where a.id = $1`, [id])
  return row ? agentLine(row) : null
}

const agentLine = ({ id, name, named, kind, role, statements, articles, first, last }: AgentRow): AgentLine => ({
  id,
  name,
  named,
  kind,
  role,
  statements,
  articles,
  first,
  last,
})
