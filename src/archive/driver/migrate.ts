import { readdir, readFile } from 'node:fs/promises'
import type { Driver, Query } from './driver.ts'

/** Numbered scripts, run once each in their order: `1-archive.sql`. They are shipped as files beside this module. */
const FOLDER = new URL('../migrations/', import.meta.url)
/** Whoever migrates holds this advisory lock, so that two processes that start together do not both do it. */
const LOCK = 4_277_325

type Migration = { number: number; name: string }

/** Brings the schema up to what this version knows; throws when the database is of a newer one. */
export async function migrate(driver: Driver): Promise<void> {
  const known = await migrations()
  await driver.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [LOCK])
    const done = await lastDone(query)
    const newest = known.at(-1)?.number ?? 0
    if (done > newest) throw new Error(newerSentence(done, newest))
    for (const migration of known.filter(({ number }) => number > done)) await run(query, migration)
  })
}

async function migrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d+-.+\.sql$/.test(name))
  return names.map((name) => ({ number: Number.parseInt(name, 10), name })).sort((a, b) => a.number - b.number)
}

async function lastDone(query: Query): Promise<number> {
  const [found] = await query<{ there: boolean }>("select to_regclass('hearsay.migration') is not null as there", [])
  if (!found?.there) {
    await query(
      'create schema if not exists hearsay; create table hearsay.migration (number integer primary key, name text not null)',
    )
    return 0
  }
  const [last] = await query<{ number: number }>('select coalesce(max(number), 0) as number from hearsay.migration', [])
  return last!.number
}

async function run(query: Query, { number, name }: Migration): Promise<void> {
  await query(await readFile(new URL(name, FOLDER), 'utf8'))
  await query('insert into hearsay.migration (number, name) values ($1, $2)', [number, name])
}

const newerSentence = (done: number, known: number): string =>
  `This archive was made by a newer hearsay: its schema is number ${done}, this version knows up to ${known}. Update hearsay, or export it with the newer one.`
