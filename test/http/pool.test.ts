import { describe, expect, it } from 'vitest'
import type { KeptArticle } from '../../src/archive/archive.ts'
import { pool } from '../../src/http/reader/pool.ts'
import type { Given } from '../../src/http/reader/reader.ts'
import { type StartThread, startThread } from '../../src/http/reader/thread.ts'
import { failed } from '../../src/ingest/failed.ts'

const page = (text: string): Given => ({
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/plain',
  name: '',
  facts: {},
})
const textOf = ({ bytes }: Given): string => new TextDecoder().decode(bytes)

/** Threads that answer each page with its own words as a failure; “slow” never ends, “crash” and “huge” end the thread. */
function threads() {
  const counts = { started: 0, killed: 0 }
  const start: StartThread = (answered, ended) => {
    counts.started++
    return {
      perform: (task) => {
        const text = task.type === 'read' ? textOf(task.given) : task.type
        if (text === 'slow') return
        if (text === 'crash') queueMicrotask(() => ended('a defect'))
        else if (text === 'huge') queueMicrotask(() => ended('memory'))
        else setTimeout(() => answered(failed('read', text)), 2)
      },
      kill: async () => {
        counts.killed++
        ended('killed')
      },
    }
  }
  return { start, counts }
}

const LIMITS = { threads: 1, readMs: 50, accurateMs: 50, waitMs: 10_000, warmMs: 0 }
const code = async (answer: ReturnType<ReturnType<typeof pool>['read']>): Promise<string> => {
  const read = await answer
  return 'error' in read ? `${read.error.code}: ${read.error.message}` : 'a reading'
}

describe('a pool of threads', () => {
  it('reads in the order asked, as many at one time as it has threads', async () => {
    const { start } = threads()
    const reader = pool(start, { ...LIMITS, threads: 2 })
    const begun: string[] = []
    const reads = ['a', 'b', 'c', 'd'].map((text) => code(reader.read(page(text), () => begun.push(text))))
    expect(begun).toEqual(['a', 'b'])
    expect(reader.load()).toEqual({ reading: 2, waiting: 2 })
    expect(await Promise.all(reads)).toEqual(['read: a', 'read: b', 'read: c', 'read: d'])
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    expect(reader.load()).toEqual({ reading: 0, waiting: 0 })
  })

  it('shows what is kept before it reads what waits', async () => {
    const { start } = threads()
    const reader = pool(start, LIMITS)
    const order: string[] = []
    const then = (name: string) => () => order.push(name)
    const first = reader.read(page('first')).then(then('first'))
    const second = reader.read(page('second')).then(then('second'))
    const view = reader.view({} as KeptArticle).then(then('view'))
    await Promise.all([first, second, view])
    expect(order).toEqual(['first', 'view', 'second'])
  })

  it('ends a thread that takes too long, and reads the next page with another', async () => {
    const { start, counts } = threads()
    const reader = pool(start, LIMITS)
    const [slow, next] = [code(reader.read(page('slow'))), code(reader.read(page('next')))]
    expect(await slow).toMatch(/^too-slow: The page was not done within 0\.05 seconds/)
    expect(await next).toBe('read: next')
    expect(counts).toEqual({ started: 2, killed: 1 })
  })

  it('outlives threads that fail', async () => {
    const { start } = threads()
    const reader = pool(start, LIMITS)
    expect(await code(reader.read(page('huge')))).toMatch(/^too-big:/)
    expect(await code(reader.read(page('crash')))).toMatch(/^defect: .*a defect/)
    expect(await code(reader.read(page('x')))).toBe('read: x')
  })

  it('does not begin what waited too long, or what nobody waits for', async () => {
    const { start } = threads()
    const reader = pool(start, { ...LIMITS, waitMs: 10 })
    const gone = new AbortController()
    const reads = [
      reader.read(page('slow')),
      reader.read(page('late')),
      reader.read(page('gone'), undefined, gone.signal),
    ]
    gone.abort()
    expect((await Promise.all(reads.map(code))).map((c) => c.split(':')[0])).toEqual(['too-slow', 'busy', 'gone'])
    const aborted = AbortSignal.abort()
    void code(reader.read(page('slow')))
    expect(await code(reader.read(page('x'), undefined, aborted))).toMatch(/^gone/)
  })

  it('answers everybody when it is closed', async () => {
    const { start } = threads()
    const reader = pool(start, LIMITS)
    const reads = [reader.read(page('slow')), reader.read(page('waiting'))].map(code)
    await reader.close()
    expect(await Promise.all([...reads, code(reader.read(page('after')))])).toEqual(
      Array(3).fill(expect.stringMatching(/^closing:/)),
    )
  })

  it('does not start threads again and again that fail of themselves', async () => {
    let started = 0
    const reader = pool((_, ended) => {
      started++
      queueMicrotask(() => ended('no such file'))
      return { perform: () => undefined, kill: async () => undefined }
    }, LIMITS)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(started).toBe(1)
    expect(await code(reader.read(page('x')))).toMatch(/^defect: .*no such file/)
    expect(started).toBe(2)
  })
})

describe('a thread of Node', () => {
  it('reads, and is stopped in the middle of a page', async () => {
    const reader = pool(startThread, { threads: 1, readMs: 30_000, accurateMs: 30_000, waitMs: 30_000, warmMs: 0 })
    const read = await reader.read(page('“It rained,” said Mary Smith.'))
    expect(read).toMatchObject({
      mediaType: 'text/plain; charset=utf-8',
      reading: { attributions: [{ form: 'direct' }] },
    })
    await reader.close()
    const hasty = pool(startThread, { threads: 1, readMs: 1, accurateMs: 1, waitMs: 30_000, warmMs: 0 })
    expect(await code(hasty.read(page('“It rained,” said Mary Smith. '.repeat(20_000))))).toMatch(/^too-slow/)
    await hasty.close()
  })
})
