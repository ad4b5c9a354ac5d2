import { answer, type Headers } from './answer.ts'

/** What went wrong, as RFC 9457 writes it; `code` is for programs, `detail` a sentence with the value and the remedy. */
export type Problem = { type: string; title: string; status: ProblemStatus; detail: string; code: string }

/** The phrases of RFC 9110, as RFC 9457 asks for the type `about:blank`. */
const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
} as const
export type ProblemStatus = keyof typeof TITLES

export const problemOf = (status: ProblemStatus, code: string, detail: string): Problem => ({
  type: 'about:blank',
  title: TITLES[status],
  status,
  detail,
  code,
})

export const asAnswer = (problem: Problem, headers: Headers = {}): Response =>
  answer(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json', ...headers })

export const problem = (status: ProblemStatus, code: string, detail: string, headers?: Headers): Response =>
  asAnswer(problemOf(status, code, detail), headers)

/** The longest value from a request that a sentence repeats. UTF-16 code units. */
const LONGEST = 80

/** A value from a request as a sentence may repeat it: short, and without characters that turn or hide words. */
export function shown(value: string, longest = LONGEST): string {
  const inert = value.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�')
  return inert.length > longest ? `${inert.slice(0, longest)}…` : inert
}
