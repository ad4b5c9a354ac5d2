/** Why something was not done, in a sentence for people (RFC 9457). */
export type Problem = { problem: string; status: number }

export const isProblem = (answer: object): answer is Problem => 'problem' in answer

/** The sentence of a problem document, or one of our own when the service sent none. */
export function problemIn(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string')
    return { problem: body.detail, status }
  return { problem: `The service answered ${status} without a reason; look at its log.`, status }
}

export const UNREACHABLE: Problem = {
  problem: 'The service does not answer; see whether “hearsay serve” still runs, then try again.',
  status: 0,
}
