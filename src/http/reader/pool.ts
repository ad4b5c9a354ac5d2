import { type Failed, failed } from '../../ingest/failed.ts'
import { CLOSED, type Patience, place } from './place.ts'
import type { Read, Reader } from './reader.ts'
import type { Done, Task } from './task.ts'
import type { StartThread } from './thread.ts'

type Job = { task: Task; begin: () => void; done: (answer: Done) => void }

/** `warmMs`: when threads are started that nobody has needed yet. */
export type PoolLimits = { threads: number; readMs: number; accurateMs: number; waitMs: number; warmMs: number }

const patienceOf =
  ({ readMs, accurateMs }: PoolLimits): Patience =>
  (task) =>
    task.type === 'read' && task.given.model === 'accurate' ? accurateMs : readMs

/**
 * Reads with a few threads, in the order asked; a thread that takes too long or fails is ended and replaced. Somebody
 * looks at what is kept already: that goes before the pages that wait.
 */
export function pool(start: StartThread, limits: PoolLimits): Reader {
  const waiting: Job[] = []
  const places = Array.from({ length: limits.threads }, () => place(start, patienceOf(limits)))
  let isClosed = false
  const assign = (): void => {
    for (const free of places.filter((p) => !p.isBusy())) {
      const job = isClosed ? undefined : waiting.shift()
      if (!job) return
      job.begin()
      free.perform(job.task, (answer) => {
        job.done(answer)
        assign()
      })
    }
  }
  // The first page to read need not wait for the engine to load, nor the first page to look at for the engine.
  const warming = setTimeout(() => {
    for (const one of places) one.warm()
  }, limits.warmMs)
  const drain = (): void => {
    isClosed = true
    clearTimeout(warming)
    for (const job of waiting.splice(0)) job.done(CLOSED)
  }
  const ask = (task: Task, started?: () => void, signal?: AbortSignal): Promise<Done> => {
    if (isClosed) return Promise.resolve(CLOSED)
    if (signal?.aborted) return Promise.resolve(GONE)
    const asked = queued(waiting, task, limits.waitMs, started, signal)
    assign()
    return asked
  }
  return {
    // A thread answers a task with what that task gives.
    read: (given, started, signal) => ask({ type: 'read', given }, started, signal) as Promise<Read | Failed>,
    write: (format, reading) => ask({ type: 'write', format, reading }) as Promise<string | Failed>,
    view: (kept) => ask({ type: 'view', kept }) as Promise<string | Failed>,
    lips: (claim, map) => ask({ type: 'lips', claim, map }) as Promise<string | Failed>,
    others: (phones, count) => ask({ type: 'others', phones, count }) as Promise<string | Failed>,
    story: (kept) => ask({ type: 'story', kept }) as Promise<string | Failed>,
    load: () => ({ reading: places.filter((p) => p.isBusy()).length, waiting: waiting.length }),
    drain,
    close: async () => {
      drain()
      await Promise.all(places.map((p) => p.close()))
    },
  }
}

/** Puts a task among those that wait; it leaves them when it waited too long or its signal aborts. */
function queued(
  waiting: Job[],
  task: Task,
  ms: number,
  started: () => void = () => undefined,
  signal?: AbortSignal,
): Promise<Done> {
  return new Promise((resolve) => {
    const leave = (answer: Failed): void => {
      const at = waiting.indexOf(job)
      if (at < 0) return
      waiting.splice(at, 1)
      job.done(answer)
    }
    const timer = setTimeout(() => leave(busy(ms)), ms)
    const gone = (): void => leave(GONE)
    const job: Job = {
      task,
      begin: () => {
        clearTimeout(timer)
        started()
      },
      done: (answer) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', gone)
        resolve(answer)
      },
    }
    signal?.addEventListener('abort', gone)
    if (task.type === 'read') waiting.push(job)
    else waiting.unshift(job)
  })
}

const busy = (ms: number): Failed =>
  failed('busy', `The page waited ${ms / 1000} seconds behind others and was not begun. Send it again a little later.`)
const GONE = failed('gone', 'Nobody waits for the page any more.')
