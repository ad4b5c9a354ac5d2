import { type Failed, failed } from '../../ingest/failed.ts'
import type { Read, Reader } from './reader.ts'
import type { Done, Task } from './task.ts'
import type { StartThread, Thread } from './thread.ts'

type Job = { task: Task; begin: () => void; done: (answer: Done) => void }
/** Where one task at a time is done. The thread is started when it is needed, and again after it ended. */
type Place = { thread: Thread | null; job: Job | null; timer: NodeJS.Timeout | null; isLate: boolean }

/** `warmMs`: when threads are started that nobody has needed yet. */
export type PoolLimits = { threads: number; readMs: number; waitMs: number; warmMs: number }

/**
 * Reads with a few threads, in the order asked; a thread that takes too long or fails is ended and replaced. Somebody
 * looks at what is kept already: that goes before the pages that wait.
 */
export function pool(start: StartThread, limits: PoolLimits): Reader {
  const waiting: Job[] = []
  const places = Array.from(
    { length: limits.threads },
    (): Place => ({ thread: null, job: null, timer: null, isLate: false }),
  )
  let isClosed = false

  const settle = (place: Place, answer: Done): void => {
    const { job } = place
    if (place.timer) clearTimeout(place.timer)
    Object.assign(place, { job: null, timer: null, isLate: false })
    job?.done(answer)
    assign()
  }
  const threadOf = (place: Place): Thread => {
    const thread = start(
      (answer) => place.thread === thread && settle(place, answer),
      (why) => {
        if (place.thread !== thread) return
        place.thread = null
        settle(place, isClosed ? CLOSED : place.isLate ? tooSlow(limits.readMs) : endedBy(why))
      },
    )
    return thread
  }
  const run = (place: Place, job: Job): void => {
    place.job = job
    place.thread ??= threadOf(place)
    place.timer = setTimeout(() => {
      place.isLate = true
      void place.thread?.kill()
    }, limits.readMs)
    job.begin()
    place.thread.perform(job.task)
  }
  const assign = (): void => {
    for (const place of places) {
      if (place.job || isClosed) continue
      const job = waiting.shift()
      if (!job) return
      run(place, job)
    }
  }
  const drain = (): void => {
    isClosed = true
    clearTimeout(warming)
    for (const job of waiting.splice(0)) job.done(CLOSED)
  }
  // The first page to read need not wait for the engine to load, nor the first page to look at for the engine.
  const warming = setTimeout(() => {
    for (const place of places) place.thread ??= threadOf(place)
  }, limits.warmMs)

  const ask = (task: Task, started: () => void = () => undefined, signal?: AbortSignal): Promise<Done> =>
    new Promise((resolve) => {
      if (isClosed) return resolve(CLOSED)
      if (signal?.aborted) return resolve(GONE)
      const leave = (answer: Failed): void => {
        const at = waiting.indexOf(job)
        if (at < 0) return
        waiting.splice(at, 1)
        job.done(answer)
      }
      const timer = setTimeout(() => leave(busy(limits.waitMs)), limits.waitMs)
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
      assign()
    })

  return {
    // A thread answers a task with what that task gives.
    read: (given, started, signal) => ask({ type: 'read', given }, started, signal) as Promise<Read | Failed>,
    write: (format, reading) => ask({ type: 'write', format, reading }) as Promise<string | Failed>,
    view: (kept) => ask({ type: 'view', kept }) as Promise<string | Failed>,
    load: () => ({ reading: places.filter((p) => p.job).length, waiting: waiting.length }),
    drain,
    close: async () => {
      drain()
      await Promise.all(places.map((p) => p.thread?.kill()))
    },
  }
}

const SMALLER = 'Give the text of the article alone.'
const tooSlow = (ms: number): Failed =>
  failed('too-slow', `The page was not done within ${ms / 1000} seconds, so it was given up. ${SMALLER}`)
const TOO_BIG = failed('too-big', `The page needs more memory than one page may take. ${SMALLER}`)
const endedBy = (why: string): Failed =>
  why === 'memory' ? TOO_BIG : failed('defect', `This page cannot be read: ${why}. Please report it with the page.`)
const busy = (ms: number): Failed =>
  failed('busy', `The page waited ${ms / 1000} seconds behind others and was not begun. Send it again a little later.`)
const GONE = failed('gone', 'Nobody waits for the page any more.')
const CLOSED = failed('closing', 'The service is about to stop. Send the page again when it is back.')
