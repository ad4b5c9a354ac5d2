import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../src/archive/archive.ts'
import { lockFolder } from '../../src/archive/driver/lock.ts'
import { openArchive } from '../../src/archive/open.ts'
import { toKeep } from './articles.ts'
import { folderSpot, type Spot } from './places.ts'

/** Round by round, how long the process may go on after its first article. Milliseconds. */
const LIVES = [40, 300, 5, 600, 100]
/** Eleven processes are started, on a machine that may be busy. Milliseconds. */
const PATIENCE = 240_000

const spots: Spot[] = []
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const spot of spots.splice(0)) await spot.gone()
})

function spotted(): string {
  const spot = folderSpot()
  spots.push(spot)
  return spot.where
}

/** Starts one of the scripts beside this test. */
function started(script: string, ...args: string[]): ChildProcess {
  const file = join(import.meta.dirname, script)
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  return child
}

const firstLine = async (child: ChildProcess): Promise<string> => {
  const [line] = await once(createInterface({ input: child.stdout! }), 'line')
  return line as string
}

/** Lets a process add articles for a while, kills it, and gives back what it had answered. */
async function addedUntilKilled(where: string, prepared: string, begin: number, life: number): Promise<string[]> {
  const child = started('adding.ts', where, prepared, String(begin))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout! })
  const closed = once(reader, 'close')
  const isAtWork = new Promise<void>((done) => {
    reader.on('line', (line) => {
      if (lines.push(line) === 2) done()
    })
  })
  await Promise.race([isAtWork, closed])
  await pause(life)
  child.kill('SIGKILL')
  await closed
  return lines.slice(1)
}

async function faultsOf(archive: { verify(): AsyncIterable<Fault> }): Promise<Fault[]> {
  const faults: Fault[] = []
  for await (const fault of archive.verify()) faults.push(fault)
  return faults
}

describe('a folder whose process is killed', () => {
  it('has lost no article that was answered', { timeout: PATIENCE }, async () => {
    const where = spotted()
    const prepared = join(dirname(where), 'prepared.json')
    const { bytes: _, ...kept } = toKeep('Ada Lindqvist said that the first bridge was safe.')
    writeFileSync(prepared, JSON.stringify(kept))
    const answered: string[] = []
    for (const [round, life] of LIVES.entries())
      answered.push(...(await addedUntilKilled(where, prepared, round * 100_000, life)))
    expect(answered.length).toBeGreaterThanOrEqual(LIVES.length)
    const archive = await openArchive(where)
    try {
      const lost: string[] = []
      for (const id of answered) if ((await archive.original(id)) === null) lost.push(id)
      expect(lost).toEqual([])
      expect(await faultsOf(archive)).toEqual([])
    } finally {
      await archive.close()
    }
  })

  it('is made anew when it was killed before it was ever open', async () => {
    const where = spotted()
    mkdirSync(join(where, 'postgres'), { recursive: true })
    writeFileSync(join(where, 'postgres', 'PG_VERSION'), '18')
    writeFileSync(join(where, 'unfinished'), '')
    const archive = await openArchive(where)
    expect(await archive.counts()).toMatchObject({ articles: 0 })
    await archive.close()
    expect(readdirSync(where)).toEqual(['postgres'])
  })
})

describe('a folder', () => {
  it('is refused to a second process, and to a second time in this one', { timeout: PATIENCE }, async () => {
    const where = spotted()
    const first = started('opening.ts', where)
    expect(await firstLine(first)).toBe('open')
    await expect(openArchive(where)).rejects.toThrow(`The archive in ${where} is open in process ${first.pid}`)
    first.stdin!.end()
    await once(first, 'close')
    const archive = await openArchive(where)
    await expect(openArchive(where)).rejects.toThrow(/open in process \d+ since .*postgres:\/\//)
    await archive.close()
    expect(existsSync(join(where, 'lock'))).toBe(false)
  })

  it('goes to one of several that open it at the same time after a crash', { timeout: PATIENCE }, async () => {
    const where = spotted()
    mkdirSync(where)
    writeFileSync(join(where, 'lock'), JSON.stringify({ ...DEAD, host: hostname() }))
    const all = [0, 1, 2].map(() => started('opening.ts', where))
    const said = await Promise.all(all.map(firstLine))
    expect(said.filter((line) => line === 'open')).toHaveLength(1)
    expect(said.filter((line) => /is open in process|is just opening/.test(line))).toHaveLength(2)
  })

  it('is on the disk when an article is answered, and its names too when it is new', async () => {
    const where = spotted()
    const [files, folders] = [vi.fn(), vi.fn()]
    const { fsyncSync } = fs
    fs.fsyncSync = (fd) => {
      ;(fs.fstatSync(fd).isDirectory() ? folders : files)()
      fsyncSync(fd)
    }
    syncBuiltinESMExports()
    try {
      const archive = await openArchive(where)
      expect(folders).toHaveBeenCalled()
      files.mockClear()
      await archive.articles({ limit: 9 })
      expect(files).not.toHaveBeenCalled()
      for (const n of [1, 2, 3]) {
        await archive.keep(toKeep(`Ada Lindqvist said that bridge ${n} was safe.`))
        expect(files.mock.calls.length).toBeGreaterThanOrEqual(n)
      }
      await archive.close()
    } finally {
      fs.fsyncSync = fsyncSync
      syncBuiltinESMExports()
    }
  })

  it('that holds other things is let be', async () => {
    const where = spotted()
    mkdirSync(where)
    writeFileSync(join(where, 'letter.txt'), 'Dear Ada')
    await expect(openArchive(where)).rejects.toThrow(/holds other things and no archive/)
    expect(readdirSync(where)).toEqual(['letter.txt'])
  })

  it('that cannot be made is told of, and not tried for ever', async () => {
    const where = spotted()
    writeFileSync(where, 'no folder')
    await expect(openArchive(where)).rejects.toThrow(`No archive can be kept in ${where} (it is a file)`)
    await expect(openArchive(join(where, 'in', 'it'))).rejects.toThrow(/ENOTDIR.*give a folder that you may write to/)
  })

  it.skipIf(!existsSync('/proc/self'))('where no folder can be made at all is told of', async () => {
    await expect(openArchive('/proc/nothing/archive')).rejects.toThrow(
      'No archive can be kept in /proc/nothing/archive',
    )
  })
})

/** Larger than any process number of Linux. */
const DEAD = { pid: 4_194_305, began: null, since: '2026-03-01T08:00:00.000Z', token: 'x' }

describe('a lock', () => {
  const locked = (holder: object | string): string => {
    const where = spotted()
    mkdirSync(where)
    writeFileSync(join(where, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))
    return where
  }

  it.each([
    ['a process that is gone', { ...DEAD, host: hostname() }],
    [
      'a process whose number somebody else has now',
      { ...DEAD, pid: process.pid, began: 'long ago', host: hostname() },
    ],
    ['nobody: a file that was cut off', '{"pid": 12'],
    ['nobody: a file of something else', 'hello'],
  ])('of %s is taken over', (_, holder) => {
    const where = locked(holder)
    const release = lockFolder(where)
    expect(JSON.parse(readFileSync(join(where, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() })
    release()
    expect(readdirSync(where)).toEqual([])
  })

  it('of another machine holds, and says which', () => {
    const where = locked({ ...DEAD, host: 'elsewhere' })
    expect(() => lockFolder(where)).toThrow(`process ${DEAD.pid} of elsewhere since`)
    expect(() => lockFolder(where)).toThrow(`delete ${join(where, 'lock')}`)
  })

  it('is given free only by the one who has it', () => {
    const where = locked({ ...DEAD, host: hostname() })
    const release = lockFolder(where)
    const other = JSON.stringify({ ...DEAD, host: 'elsewhere' })
    writeFileSync(join(where, 'lock'), other)
    release()
    expect(readFileSync(join(where, 'lock'), 'utf8')).toBe(other)
  })
})
