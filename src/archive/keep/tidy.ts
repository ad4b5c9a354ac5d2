import type { Driver } from '../driver/driver.ts'

/** Articles after which it is looked whether there is something to tidy up. */
const EVERY = 200
/** Tidied up when there are so many times more statements than the last time, and so many more. */
const GROWTH = { times: 1.3, rows: 1_000 }
const TABLES = ['statement', 'article', 'appearance', 'agent', 'word', 'grouped', 'posting', 'term', 'story']

/**
 * PGlite has nobody who does what autovacuum does on a server: it would search long lists of new rows one by one, and
 * plan with numbers of an empty table. This counts what was kept and does it, each time the archive has grown by a third.
 */
export function tidier(driver: Driver): { kept(): Promise<void>; closing(): Promise<void> } {
  let fresh = 0
  const tidy = async (): Promise<void> => {
    if (driver.shared || fresh === 0) return
    fresh = 0
    try {
      if (await hasGrown(driver)) for (const table of TABLES) await driver.query(`vacuum (analyze) hearsay.${table}`)
    } catch {
      // The article is kept all the same; searches are slower until the next time.
    }
  }
  return {
    kept: async () => {
      if (++fresh >= EVERY) await tidy()
    },
    closing: tidy,
  }
}

async function hasGrown({ query }: Driver): Promise<boolean> {
  const [rows] = await query<{ known: number; now: number }>(
    `select greatest(reltuples, 0)::float8 as known, (select count(*)::integer from hearsay.statement) as now
     from pg_class where oid = 'hearsay.statement'::regclass`,
    [],
  )
  return rows !== undefined && rows.now > rows.known * GROWTH.times + GROWTH.rows
}
