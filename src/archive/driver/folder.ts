import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { lockFolder } from './lock.ts'
import { syncFolder, syncTree } from './sync.ts'

/** What lies in the folder of an archive, beside the lock. */
const DATABASE = 'postgres'
/** Stands there while the database is made for the first time: when it is found later, the making was cut short. */
const UNFINISHED = 'unfinished'

/** A folder that this process has to itself. */
export type HeldFolder = {
  /** Where the database lies. */
  database: string
  isNew: boolean
  /** From now on the database is whole and holds what people gave it. */
  finished(): Promise<void>
  release(): void
}

/** Makes the folder if it is not there, takes its lock, and clears away what a first opening left when it was cut short. */
export async function holdFolder(folder: string): Promise<HeldFolder> {
  await made(folder)
  const [database, unfinished] = [join(folder, DATABASE), join(folder, UNFINISHED)]
  if (!existsSync(database) && !existsSync(unfinished) && readdirSync(folder).some((name) => !name.startsWith('lock')))
    throw new Error(`${folder} holds other things and no archive: give an empty folder, or one that is not there yet.`)
  const release = lockFolder(folder)
  try {
    // Nothing can have been kept in it: it was never handed out.
    if (existsSync(unfinished)) await rm(database, { recursive: true, force: true })
    const isNew = !existsSync(database)
    if (isNew) await writeFile(unfinished, 'This archive was not made to its end; the next opening makes it anew.\n')
    return { database, isNew, finished: () => finish(folder, isNew), release }
  } catch (error) {
    release()
    throw error
  }
}

/** Step by step: Node's own recursive way never comes back where a folder above says it has no room for names (`/proc`). */
async function made(folder: string): Promise<void> {
  const missing: string[] = []
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.unshift(at)
  try {
    for (const at of missing) await mkdir(at, { mode: 0o700 }).catch(unlessThere)
    if (!statSync(folder).isDirectory()) throw new Error('it is a file')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`No archive can be kept in ${folder} (${why}): give a folder that you may write to.`)
  }
}

/** Another process may just have made it. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}

/** What was just unpacked is not yet on the disk, unlike all that the database writes later. */
async function finish(folder: string, isNew: boolean): Promise<void> {
  if (!isNew) return
  await syncTree(join(folder, DATABASE))
  await rm(join(folder, UNFINISHED), { force: true })
  syncFolder(folder)
}
