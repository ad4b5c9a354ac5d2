import { parentPort } from 'node:worker_threads'
import { readBytes } from './read-bytes.ts'
import type { Given } from './reader.ts'

// One page at a time: the pool sends the next when it has the answer.
parentPort?.on('message', (given: Given) => {
  parentPort?.postMessage(readBytes(given))
})
