import { type Failed, failed } from '../../ingest/failed.ts'
import type { Done, Task } from './task.ts'
import type { StartThread, Thread } from './thread.ts'

/** Where one task at a time is done, each with an answer, whatever becomes of the thread. */
export type Place = {
  isBusy(): boolean
  perform(task: Task, done: (answer: Done) => void): void
  /** Starts the thread before it is needed. */
  warm(): void
  close(): Promise<void>
}

/** How long a task may take, ms. */
export type Patience = (task: Task) => number

/** A place whose thread is started when it is needed, ended when a task takes too long, and then started again. */
export function place(start: StartThread, patience: Patience): Place {
  let thread: Thread | null = null
  let task: { done: (answer: Done) => void; timer: NodeJS.Timeout } | null = null

  const settle = (answer: Done): void => {
    const settled = task
    task = null
    if (!settled) return
    clearTimeout(settled.timer)
    settled.done(answer)
  }
  const opened = (): Thread => {
    const mine = start(
      (answer) => thread === mine && settle(answer),
      (why) => {
        if (thread !== mine) return
        thread = null
        settle(endedBy(why))
      },
    )
    return mine
  }
  const kill = async (why: Failed): Promise<void> => {
    // Whatever it still says is about a task that is given up.
    const dying = thread
    thread = null
    settle(why)
    await dying?.kill()
  }
  return {
    isBusy: () => task !== null,
    perform: (given, done) => {
      const ms = patience(given)
      task = { done, timer: setTimeout(() => void kill(tooSlow(ms, given)), ms) }
      thread ??= opened()
      thread.perform(given)
    },
    warm: () => {
      thread ??= opened()
    },
    close: () => kill(CLOSED),
  }
}

const SMALLER = 'Give the text of the article alone.'
const tooSlow = (ms: number, { type }: Task): Failed =>
  type === 'lips' || type === 'others'
    ? failed(
        'too-slow',
        `The claim was not done within ${ms / 1000} seconds, so it was given up. Ask for one map at a time.`,
      )
    : failed('too-slow', `The page was not done within ${ms / 1000} seconds, so it was given up. ${SMALLER}`)
const TOO_BIG = failed('too-big', `The page needs more memory than one page may take. ${SMALLER}`)
const endedBy = (why: string): Failed =>
  why === 'memory' ? TOO_BIG : failed('defect', `This page cannot be read: ${why}. Please report it with the page.`)
export const CLOSED = failed('closing', 'The service is about to stop. Send the page again when it is back.')
