import type { Failed } from '../../ingest/failed.ts'
import { asAnswer, type Problem, problemOf } from './problem.ts'

/** Seconds after which it is worth asking again. */
export const SOON = { 'retry-after': '2' }

/** A page that cannot be had or read is never an error of the service: 422, or 429 when it is worth another try. */
export function problemFor({ error }: Failed): Problem {
  const isBusy = error.code === 'busy' || error.code === 'closing'
  return problemOf(isBusy ? 429 : 422, error.code, error.message)
}

export function refused(failure: Failed): Response {
  const problem = problemFor(failure)
  return asAnswer(problem, problem.status === 429 ? SOON : {})
}
