import type { PGlite, PGliteOptions, Transaction } from '@electric-sql/pglite'
import type { Driver, Query, Row } from './driver.ts'
import { holdFolder } from './folder.ts'
import { template } from './template.ts'

/** PostgreSQL in this process (PGlite), in memory. */
export async function memoryDriver(): Promise<Driver> {
  const db = await pglite({}, true)
  return { shared: false, ...methodsOf(db), ready: async () => undefined, close: () => db.close() }
}

/** PostgreSQL in this process, in a folder that nobody else may open meanwhile. */
export async function folderDriver(folder: string): Promise<Driver> {
  const held = await holdFolder(folder)
  try {
    const { durableFolder, durableParameters } = await import('./durable.ts')
    const { PGlite } = await import('@electric-sql/pglite')
    const startParams = durableParameters(PGlite.defaultStartParams)
    const db = await pglite({ fs: durableFolder(held.database), startParams }, held.isNew)
    return { shared: false, ...methodsOf(db), ready: held.finished, close: () => closed(db, held.release) }
  } catch (error) {
    held.release()
    throw error
  }
}

async function pglite(options: PGliteOptions, isNew: boolean): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const empty = isNew ? await template() : null
  return PGlite.create({ ...options, ...(empty && { loadDataDir: empty }), extensions: { pg_trgm } })
}

/** A second call waits for nothing: the database is closed already, or is being closed. */
async function closed(db: PGlite, release: () => void): Promise<void> {
  if (db.closed) return
  try {
    await db.close()
  } finally {
    release()
  }
}

const methodsOf = (db: PGlite): Pick<Driver, 'query' | 'transaction'> => ({
  query: queryOf(db),
  transaction: (work) => db.transaction((transaction) => work(queryOf(transaction))),
})

const queryOf =
  (db: PGlite | Transaction): Query =>
  async <R extends Row>(sql: string, values?: readonly unknown[]) => {
    if (values) return (await db.query<R>(sql, [...values])).rows
    await db.exec(sql)
    return []
  }
