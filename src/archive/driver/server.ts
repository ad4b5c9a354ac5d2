import type { ClientBase, Pool } from 'pg'
import type { Driver, Query, Row } from './driver.ts'

/** Connections that one process keeps to its server. */
const CONNECTIONS = 8
/** A server that does not answer in this time is taken for one that is not there. Milliseconds. */
const PATIENCE = 10_000

/** A PostgreSQL server, by its address: `postgres://user:password@host:5432/database`. */
export async function serverDriver(address: string): Promise<Driver> {
  const { Pool } = await import('pg').then((module) => module.default)
  const pool = new Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'hearsay',
  })
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined)
  await checked(pool, address)
  return {
    shared: true,
    query: queryOf(pool),
    transaction: (work) => transaction(pool, work),
    ready: async () => undefined,
    close: () => (pool.ended ? Promise.resolve() : pool.end()),
  }
}

async function checked(pool: Pool, address: string): Promise<void> {
  try {
    const { rows } = await pool.query<{ server_encoding: string }>('show server_encoding')
    const encoding = rows[0]?.server_encoding
    if (encoding !== 'UTF8')
      throw new Error(`its encoding is ${encoding}, and articles are in all scripts: create it with encoding UTF8`)
  } catch (error) {
    await pool.end()
    const reason = error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error)
    throw new Error(`The database ${withoutPassword(address)} cannot be used: ${reason}.`)
  }
}

/** An address as it may be shown. */
export function withoutPassword(address: string): string {
  try {
    const url = new URL(address)
    return `${url.protocol}//${url.username ? `${url.username}@` : ''}${url.host}${url.pathname}`
  } catch {
    return address.replace(/\/\/[^@/]*@/, '//')
  }
}

async function transaction<T>(pool: Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    const result = await work(queryOf(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

const queryOf =
  (client: Pool | ClientBase): Query =>
  async <R extends Row>(sql: string, values?: readonly unknown[]) => {
    if (values) return (await client.query<R>(sql, values.map(sent))).rows
    await client.query(sql)
    return []
  }

/** pg takes a Buffer for bytes; any other view of bytes it would write as text. */
const sent = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
