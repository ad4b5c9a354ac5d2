import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { Driver, Query, Row } from './driver.ts'

/** PostgreSQL in this process (PGlite), in memory. */
export async function memoryDriver(): Promise<Driver> {
  return driverOf(await pglite(undefined))
}

/** PostgreSQL in this process, in a folder. */
export async function folderDriver(folder: string): Promise<Driver> {
  await mkdir(folder, { recursive: true })
  return driverOf(await pglite(join(folder, 'postgres')))
}

async function pglite(folder: string | undefined): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  return PGlite.create({ ...(folder !== undefined && { dataDir: folder }), extensions: { pg_trgm } })
}

function driverOf(db: PGlite): Driver {
  return {
    shared: false,
    query: queryOf(db),
    transaction: (work) => db.transaction((transaction) => work(queryOf(transaction))),
    close: () => db.close(),
  }
}

const queryOf =
  (db: PGlite | Transaction): Query =>
  async <R extends Row>(sql: string, values?: readonly unknown[]) => {
    if (values) return (await db.query<R>(sql, [...values])).rows
    return ((await db.exec(sql)).at(-1)?.rows ?? []) as R[]
  }
