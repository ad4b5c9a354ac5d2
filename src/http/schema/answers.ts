import { type RouteConfig, z } from '@hono/zod-openapi'
import type { Problem, ProblemStatus } from '../answer/problem.ts'

export type Answers = RouteConfig['responses']

const problem: z.ZodType<Problem> = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int() as z.ZodType<ProblemStatus>,
    detail: z.string().openapi({ description: 'A sentence with the value and the remedy.' }),
    code: z.string(),
  })
  .openapi('Problem')

/** Why a route may answer with a problem, beside what every route may (see `EVERYWHERE`). */
const REASONS: { [status in ProblemStatus]?: string } = {
  400: 'Something of the request is not as described; `detail` names it.',
  404: 'There is nothing of that id.',
  408: 'The body did not come in time.',
  413: 'The body is larger than this service takes.',
  415: 'The body is of a type that this route does not take.',
  422: 'The page or the correction cannot be taken; `detail` says why.',
  429: 'Too many requests, or too many pages at one time; `Retry-After` says when to come back.',
}

/** What any route may answer: no token, a foreign page or name, too often. */
export const EVERYWHERE: readonly ProblemStatus[] = [401, 403, 421, 429]

export const problems = (...statuses: (keyof typeof REASONS & ProblemStatus)[]): Answers =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: REASONS[status] ?? '', content: { 'application/problem+json': { schema: problem } } },
    ]),
  )

export const data = (says: string, schema: z.ZodType, example?: unknown): Answers[number] => ({
  description: says,
  content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
})

export const plain = (says: string, ...mediaTypes: string[]): Answers[number] => ({
  description: says,
  content: Object.fromEntries(
    mediaTypes.map((type) => [type, { schema: type.includes('json') ? {} : { type: 'string' as const } }]),
  ),
})
