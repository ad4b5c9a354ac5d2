import type { Page } from '../../article/article.ts'
import type { Tier } from '../../inference/tier-names.ts'
import type { Reading } from '../../reading/reading.ts'
import { loadModel, type Progress } from './model.ts'
import type { Answer, Order } from './reader-worker.ts'

/** Reads in this browser. All of it rejects with a sentence. */
export type HereReader = {
  /** On so many threads the accurate tier runs; memory is shared only where the page is isolated from all others. */
  threads: number
  /** Loads and opens the accurate tier; once. */
  open(tell: (progress: Progress) => void): Promise<void>
  read(page: Page, tier: Tier): Promise<{ reading: Reading; ms: number }>
  close(): void
}

/** More than two make a network of this size hardly faster, and leave the machine less for everything else. */
const MOST_THREADS = 2

/** `threads`: at the most so many. */
export function readsInBrowser(threads = MOST_THREADS): HereReader {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { name: 'reader' })
  const possible = crossOriginIsolated ? Math.min(threads, MOST_THREADS, navigator.hardwareConcurrency) : 1
  let last: Promise<unknown> = Promise.resolve()
  const send = (order: Order): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message || 'The worker that reads did not start.'))
      worker.postMessage(order)
    })
  // The worker answers one thing at a time, so the next waits for the answer.
  const ask = async (order: Order): Promise<Answer> => {
    const mine = last.then(
      () => send(order),
      () => send(order),
    )
    last = mine
    const answer = await mine
    if ('failed' in answer) throw new Error(answer.failed)
    return answer
  }
  return {
    threads: possible,
    open: async (tell) => {
      await ask({ type: 'open', parts: await loadModel(tell), threads: possible })
    },
    read: async (page, tier) => {
      const answer = await ask({ type: 'read', page, tier })
      if (!('reading' in answer)) throw new Error('The worker answered something else; load the page again.')
      return answer
    },
    close: () => worker.terminate(),
  }
}
