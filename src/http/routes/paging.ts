import type { Paging } from '../../archive/archive.ts'

/** Absent is not the same as undefined to the archive. */
export const paging = ({ limit, after }: { limit: number; after?: string | undefined }): Paging => ({
  limit,
  ...(after !== undefined && { after }),
})
