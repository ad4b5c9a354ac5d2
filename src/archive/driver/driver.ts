/** A row as both databases give it: text, whole numbers that fit, booleans, lists of text, bytes. */
export type Row = { [column: string]: unknown }

/**
 * Runs one statement of SQL with its values ($1, $2 …). Without values, a whole script may be given and no
 * rows come back. Nothing from outside ever stands in the SQL itself.
 */
export type Query = <R extends Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>

/** A PostgreSQL, wherever it runs. */
export type Driver = {
  /** True when other processes may be at the same database. */
  readonly shared: boolean
  query: Query
  /** All of `work` happens, or nothing of it. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Called once the schema is there: from now on the database holds what people gave it. */
  ready(): Promise<void>
  close(): Promise<void>
}
