import type { Listed, Paging } from '../../archive/archive.ts'
import { json } from './answer.ts'
import { problem, shown } from './problem.ts'

/** Absent is not the same as undefined to the archive. */
export const paging = ({ limit, after }: { limit: number; after?: string | undefined }): Paging => ({
  limit,
  ...(after !== undefined && { after }),
})

/** A page of a list as JSON; an `after` that the archive never gave out is the client's mistake. */
export async function asPage<T>(
  page: Promise<Listed<T>>,
  of: (listed: Listed<T>) => object = (l) => l,
): Promise<Response> {
  try {
    return json(of(await page))
  } catch (error) {
    if (error instanceof RangeError) return problem(400, 'bad-request', shown(error.message, 300))
    throw error
  }
}
