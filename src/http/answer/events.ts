import { type Failed, isFailed } from '../../ingest/failed.ts'
import type { Desk } from '../desk.ts'
import type { Kept, Stage } from '../intake.ts'
import { reasonOf } from '../log.ts'
import { answer } from './answer.ts'
import { problemOf } from './problem.ts'
import { problemFor } from './refused.ts'

/** Takes a page in and tells how it goes on: server-sent events of the HTML Living Standard. */
export function events({ log }: Desk, take: (stage: (stage: Stage) => void) => Promise<Kept | Failed>): Response {
  const encoder = new TextEncoder()
  let isOpen = true
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: string, value: object): void => {
        if (isOpen) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`))
      }
      try {
        const outcome = await take((stage) => send('stage', { stage }))
        if (isFailed(outcome)) send('problem', problemFor(outcome))
        else send('done', outcome)
      } catch (error) {
        log({ event: 'defect', method: 'POST', path: '/articles', reason: reasonOf(error) })
        send('problem', problemOf(500, 'defect', 'The page could not be kept; the log of the service says why.'))
      }
      if (isOpen) controller.close()
    },
    // The reader has gone; a page whose reading has begun is kept all the same.
    cancel: () => {
      isOpen = false
    },
  })
  return answer(stream, 200, { 'content-type': 'text/event-stream' })
}
