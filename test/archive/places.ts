import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Somewhere an empty archive can be; `gone` clears it away. */
export type Spot = { where: string; gone: () => Promise<void> }
export type Place = { name: string; fresh: () => Promise<Spot> }

/** A postgres:// address whose user may create databases; each test makes one of its own and drops it. */
const SERVER = process.env.HEARSAY_POSTGRES

/** The same tests run in all of these. */
export const PLACES: readonly Place[] = [
  { name: 'PGlite in memory', fresh: async () => ({ where: 'memory:', gone: async () => undefined }) },
  { name: 'PGlite in a folder', fresh: async () => folderSpot() },
  ...(SERVER ? [{ name: 'a PostgreSQL server', fresh: () => databaseSpot(SERVER) }] : []),
]

export const SKIPPED = SERVER ? null : 'a PostgreSQL server: skipped, HEARSAY_POSTGRES is not set'

export function folderSpot(): Spot {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-archive-'))
  return { where: join(folder, 'archive'), gone: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function databaseSpot(server: string): Promise<Spot> {
  const name = `hearsay_test_${randomUUID().replaceAll('-', '')}`
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await run(`create database ${name} encoding 'UTF8' template template0`)
  const where = new URL(server)
  where.pathname = `/${name}`
  return { where: where.href, gone: () => run(`drop database ${name} with (force)`) }
}
