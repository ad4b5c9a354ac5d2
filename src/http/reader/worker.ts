import { parentPort } from 'node:worker_threads'
import { perform, type Task } from './task.ts'

// One task at a time: the pool sends the next when it has the answer.
parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(perform(task))
})
