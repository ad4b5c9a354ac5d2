import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from './archive.ts'
import type { Driver } from './driver/driver.ts'
import { migrate } from './driver/migrate.ts'
import { archiveOf } from './on-driver.ts'
import { AT_OPENING, waiting } from './stories/waiting.ts'

/** Where the archive is when nobody says: `$HEARSAY_ARCHIVE`, else in the user's data folder (XDG base directories). */
export function archiveHome(env: { [name: string]: string | undefined }): string {
  if (env.HEARSAY_ARCHIVE) return env.HEARSAY_ARCHIVE
  const data = env.XDG_DATA_HOME || join(env.HOME || homedir(), '.local', 'share')
  return join(data, 'hearsay', 'archive')
}

/**
 * Opens an archive, and makes it when it is not there yet: `postgres://…` is a database of a server, `memory:` is gone
 * when it is closed, and anything else is a folder. A folder is open in one process at a time. What cannot be opened
 * is thrown as an Error whose message says why and what to do.
 */
export async function openArchive(where: string): Promise<Archive> {
  const driver = await driverFor(where)
  try {
    await migrate(driver)
    await driver.ready()
    await waiting(driver)(AT_OPENING)
    return archiveOf(driver)
  } catch (error) {
    await driver.close()
    throw error
  }
}

async function driverFor(where: string): Promise<Driver> {
  if (/^postgres(?:ql)?:\/\//.test(where)) {
    const { serverDriver } = await import('./driver/server.ts')
    return serverDriver(where)
  }
  const { memoryDriver, folderDriver } = await import('./driver/pglite.ts')
  return where === 'memory:' ? memoryDriver() : folderDriver(where)
}
