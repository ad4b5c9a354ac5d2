import { type Failed, failed } from './failed.ts'
import { AddressRefused } from './gate.ts'

const SAVE = 'Save the page to a file and read that.'

/** The sentence for what undici threw; `lateAfter` is the time limit in ms when it ran out. */
export function failureOf(error: unknown, url: URL, lateAfter: number | null): Failed {
  if (lateAfter !== null)
    return failed('timeout', `${url.href} did not come within ${lateAfter / 1000} seconds. Try again later. ${SAVE}`)
  const cause = deepestCause(error)
  if (cause instanceof AddressRefused)
    return failed(
      'address-not-public',
      `${cause.host} (from ${url.href}) is not on the public internet, and nothing else is fetched. ${SAVE}`,
    )
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return failed('name-not-found', `No address was found for a site on the way to ${url.href}. Is it spelled right?`)
  const reason = cause instanceof Error ? cause.message || code : String(cause)
  return failed('connection-failed', `${url.href} could not be fetched: ${reason}.`)
}

/** undici wraps the reason once or twice; several tried addresses come as an AggregateError. */
function deepestCause(error: unknown): unknown {
  let cause = error
  for (let depth = 0; depth < 8 && cause instanceof Error; depth++) {
    const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause.cause
    if (inner === undefined) break
    cause = inner
  }
  return cause
}
