import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive, Fault } from '../../src/archive/archive.ts'
import type { Driver } from '../../src/archive/driver/driver.ts'
import { migrate } from '../../src/archive/driver/migrate.ts'
import { memoryDriver } from '../../src/archive/driver/pglite.ts'
import { statements } from '../../src/archive/find/statements.ts'
import { archiveOf } from '../../src/archive/on-driver.ts'
import { HARBOUR, HARBOUR_FACTS, toKeep } from './articles.ts'

let driver: Driver
let archive: Archive
let id: string

beforeAll(async () => {
  driver = await memoryDriver()
  await migrate(driver)
  archive = archiveOf(driver)
  id = (await archive.keep(toKeep(HARBOUR, HARBOUR_FACTS))).id
})
afterAll(() => driver?.close())

async function faults(): Promise<Fault[]> {
  const found: Fault[] = []
  for await (const fault of archive.verify()) found.push(fault)
  return found
}

/** Damages the archive behind its back, looks what is found, and puts it right again. */
async function foundIn(damage: string): Promise<string[]> {
  const found: Fault[] = []
  await driver
    .transaction(async (query) => {
      await query(damage)
      const damaged = archiveOf({ ...driver, query, transaction: (work) => work(query) })
      for await (const fault of damaged.verify()) found.push(fault)
      throw new Error('put it right')
    })
    .catch((error: Error) => expect(error.message).toBe('put it right'))
  return found.map(({ article, what }) => `${article} ${what}`)
}

describe('a search with many matches', () => {
  it.each([
    [1, 1],
    [1, 2],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 9],
  ])('weighs %i at a time and gives each once, %i a page', async (window, limit) => {
    const ids: string[] = []
    for (let after: string | undefined, pages = 0; pages < 20; pages++) {
      const page = await statements(
        driver.query,
        { words: 'courier' },
        { limit, ...(after !== undefined && { after }) },
        window,
      )
      expect(page.items.length).toBeGreaterThan(0)
      ids.push(...page.items.map((item) => item.id))
      if (page.next === null) break
      after = page.next
    }
    expect(ids).toHaveLength(4)
    expect([...ids].sort()).toEqual(['a1', 'a2', 'a3', 'a4'])
  })
})

describe('verify', () => {
  it('finds nothing in a sound archive', async () => expect(await faults()).toEqual([]))

  it.each([
    ["update hearsay.original set bytes = 'x'", /its bytes are not those with SHA-256/],
    ["update hearsay.run set reading = replace(reading, 'October', 'January')", /run r-\w+ is damaged: .*fingerprint/],
    ['update hearsay.run set reading = left(reading, 100)', /run r-\w+ is damaged: it cannot be read/],
    ["update hearsay.run set sha256 = 'x'", /its original is not there/],
    ['delete from hearsay.original', /has no original bytes/],
    ['delete from hearsay.run', /has no run/],
    ["update hearsay.statement set words = 'x' where id = 'a1'", /the index of its statements/],
    ["update hearsay.statement set search = '' where id = 'a2'", /the index of its statements/],
    ["delete from hearsay.statement where id = 'a3'", /the index of its statements/],
    ["update hearsay.article set title = 'x'", /the index of its line/],
    ['delete from hearsay.appearance', /the index of its speakers/],
    ['update hearsay.agent set statements = statements + 1', /the sums of speaker s-\w+/],
    ['delete from hearsay.agent', /the sums of speaker s-\w+/],
    ['update hearsay.grouped set story = null, at = at', /story s-\w+ does not hold the articles it says/],
    ['update hearsay.story set articles = 2', /story s-\w+ does not hold the articles it says/],
    ['delete from hearsay.story', /story s-\w+ does not hold the articles it says/],
    ['delete from hearsay.grouped', /it is in no story and does not wait for one/],
    ["update hearsay.grouped set digest = '{}'", /put into a story by another reading/],
    ['delete from hearsay.posting', /the terms that find it again/],
    ['delete from hearsay.article', /is not there, and a row of “original” belongs to it/],
  ])('finds %s', async (damage, fault) => {
    const found = await foundIn(damage)
    expect(found.join('\n')).toMatch(fault)
    expect(found.every((line) => line.startsWith(id) || /sums of speaker|does not hold/.test(line))).toBe(true)
    expect(await faults()).toEqual([])
  })
})

describe('migrations', () => {
  it('run once', async () => {
    await migrate(driver)
    expect(await driver.query('select number, name from hearsay.migration', [])).toEqual([
      { number: 1, name: '1-archive.sql' },
      { number: 2, name: '2-stories.sql' },
    ])
  })

  it('refuse the archive of a newer version', async () => {
    await driver.query("insert into hearsay.migration values (99, '99-later.sql')", [])
    await expect(migrate(driver)).rejects.toThrow(/newer hearsay: its schema is number 99, this version knows up to 2/)
    await driver.query('delete from hearsay.migration where number = 99', [])
  })

  it('leave nothing behind that failed half way', async () => {
    const broken = driver.transaction(async (query) => {
      await query('create table hearsay.half (x integer)')
      await query('select no_such_function()')
    })
    await expect(broken).rejects.toThrow(/no_such_function/)
    expect(await driver.query("select to_regclass('hearsay.half') as half", [])).toEqual([{ half: null }])
  })
})
