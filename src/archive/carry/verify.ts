import type { Reading } from '../../reading/reading.ts'
import type { Fault } from '../archive.ts'
import type { Driver, Query } from '../driver/driver.ts'
import { sha256 } from '../keep/identity.ts'
import { articleJson, indexOf, statementJson } from '../keep/index-article.ts'
import { keptOf } from '../keep/kept.ts'
import {
  APPEARANCE_COLUMNS,
  APPEARANCE_SOURCE,
  ARTICLE_COLUMNS,
  ARTICLE_SOURCE,
  STATEMENT_COLUMNS,
  STATEMENT_SOURCE,
} from '../keep/sources.ts'
import { storyFaults, storySums } from '../stories/faults.ts'
import { articleIds } from './exported.ts'
import { readingFault } from './fault.ts'

/** Holds everything that is kept against everything it must agree with; one article is in memory at a time. */
export async function* verify(driver: Driver): AsyncGenerator<Fault> {
  for await (const id of articleIds(driver.query)) {
    const faults = await driver.transaction((query) => articleFaults(query, id))
    for (const what of faults) yield { article: id, what }
  }
  yield* strays(driver.query)
  yield* sums(driver.query)
  yield* storySums(driver.query)
}

async function articleFaults(query: Query, id: string): Promise<string[]> {
  const faults = [...(await originalFaults(query, id)), ...(await runFaults(query, id))]
  // An index of damaged things says nothing.
  return faults.length > 0 ? faults : indexFaults(query, id)
}

async function originalFaults(query: Query, id: string): Promise<string[]> {
  const originals = await query<{ sha256: string }>(
    'select sha256 from hearsay.original where article = $1 order by ordinal',
    [id],
  )
  const faults = originals.length === 0 ? ['has no original bytes'] : []
  for (const original of originals) {
    const [row] = await query<{ bytes: Uint8Array }>(
      'select bytes from hearsay.original where article = $1 and sha256 = $2',
      [id, original.sha256],
    )
    if (sha256(row!.bytes) !== original.sha256) faults.push(`its bytes are not those with SHA-256 ${original.sha256}`)
  }
  return faults
}

async function runFaults(query: Query, id: string): Promise<string[]> {
  const runs = await query<{ id: string; reading: string; there: boolean }>(
    `select r.id, r.reading, o.sha256 is not null as there from hearsay.run r
     left join hearsay.original o on o.article = r.article and o.sha256 = r.sha256
     where r.article = $1 order by r.at, r.ordinal`,
    [id],
  )
  const faults = runs.length === 0 ? ['has no run'] : []
  for (const run of runs) {
    const fault = run.there ? faultOf(run.reading) : 'its original is not there'
    if (fault !== null) faults.push(`run ${run.id} is damaged: ${fault}`)
  }
  return faults
}

function faultOf(json: string): string | null {
  try {
    return readingFault(JSON.parse(json) as Reading)
  } catch (error) {
    return `it cannot be read (${error instanceof Error ? error.message : error})`
  }
}

async function indexFaults(query: Query, id: string): Promise<string[]> {
  const kept = await keptOf(query, id)
  if (!kept) return []
  const rows = indexOf(kept)
  const parts: [what: string, table: string, key: string, columns: string, source: string, values: string[]][] = [
    ['line', 'article', 'id', ARTICLE_COLUMNS, ARTICLE_SOURCE, [articleJson(kept, rows)]],
    ['statements', 'statement', 'article', STATEMENT_COLUMNS, STATEMENT_SOURCE, statementJson(rows)],
    ['speakers', 'appearance', 'article', APPEARANCE_COLUMNS, APPEARANCE_SOURCE, [JSON.stringify(rows.appearances)]],
  ]
  const faults: string[] = []
  for (const [what, table, key, columns, source, values] of parts) {
    const there = `select ${columns} from hearsay.${table} where ${key} = $1`
    const [differing] = await query<{ rows: number }>(
      `with wanted as (${source}), found as (${there})
       select ((select count(*) from (select * from wanted except select * from found) m)
         + (select count(*) from (select * from found except select * from wanted) n))::integer as rows`,
      [id, ...values],
    )
    if (differing!.rows > 0) faults.push(`the index of its ${what} does not say what its reading says`)
  }
  return [...faults, ...(await storyFaults(query, kept))]
}

async function* strays(query: Query): AsyncGenerator<Fault> {
  for (const table of ['original', 'run', 'correction', 'statement', 'appearance', 'grouped', 'posting']) {
    const rows = await query<{ article: string }>(
      `select distinct t.article from hearsay.${table} t
       where not exists (select from hearsay.article a where a.id = t.article) order by t.article`,
      [],
    )
    for (const { article } of rows) yield { article, what: `is not there, and a row of “${table}” belongs to it` }
  }
}

async function* sums(query: Query): AsyncGenerator<Fault> {
  const rows = await query<{ id: string; article: string | null }>(
    `select coalesce(a.id, s.agent) as id, s.article from hearsay.agent a
     full join (select agent, min(article) as article, sum(statements) as statements, count(*) as articles
       from hearsay.appearance group by agent) s on s.agent = a.id
     where a.statements is distinct from s.statements or a.articles is distinct from s.articles order by 1`,
    [],
  )
  for (const { id, article } of rows)
    yield { article: article ?? '', what: `the sums of speaker ${id} are not those of the articles` }
}
