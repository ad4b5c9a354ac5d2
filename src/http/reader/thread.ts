import { Worker } from 'node:worker_threads'
import type { Done, Task } from './task.ts'

/** A thread that does one task at a time. `ended` is told once, when it can do no more. */
export type Thread = { perform(task: Task): void; kill(): Promise<unknown> }
export type StartThread = (answered: (done: Done) => void, ended: (why: string) => void) => Thread

/** Memory in which a page of 10 MB is read; a page that needs more ends its thread, not the service. MB. */
const MEMORY = 1024

const FROM_SOURCES = import.meta.url.endsWith('.ts')
/** Node 20 reads no TypeScript: from its sources, as in tests, the thread begins by taking in what does. */
const loading = (file: string): string =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`

/** Starts a thread of Node; the engine is loaded at once, so that the first page need not wait for it. */
export const startThread: StartThread = (answered, ended) => {
  const options = { resourceLimits: { maxOldGenerationSizeMb: MEMORY } }
  const worker = FROM_SOURCES
    ? new Worker(loading(new URL('./worker.ts', import.meta.url).href), { ...options, eval: true })
    : new Worker(new URL('./worker.js', import.meta.url), options)
  let why = 'it stopped'
  worker.on('message', answered)
  worker.on('error', (error) => {
    why = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error.message
  })
  worker.once('exit', () => ended(why))
  return { perform: (task) => worker.postMessage(task), kill: () => worker.terminate() }
}
