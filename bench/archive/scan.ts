import { folderDriver } from '../../src/archive/driver/pglite.ts'
import { cpuOf } from '../archive.ts'
import type { Random, World } from './articles.ts'

/** What search would be without an index: every statement is looked through for the letters of one running word. */
export async function scan(
  where: string,
  next: Random,
  of: World,
  queries: number,
): Promise<{ ms: number[]; wall: number[] }> {
  const driver = await folderDriver(where)
  const measured: { ms: number[]; wall: number[] } = { ms: [], wall: [] }
  for (let i = 0; i < queries; i++) {
    const word = of.common[Math.floor(next() * of.common.length)]!
    const { ms, wall } = await cpuOf(() =>
      driver.query('select id from hearsay.statement where words ilike $1 order by at desc limit 20', [`%${word}%`]),
    )
    measured.ms.push(ms)
    measured.wall.push(wall)
  }
  await driver.close()
  return measured
}
