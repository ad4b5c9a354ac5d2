import { parentPort } from 'node:worker_threads'
import { perform, type Task } from './task.ts'

// One task at a time: the pool sends the next when it has the answer.
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await perform(task))
})
