import type { Reading } from '../reading/reading.ts'

/** A changed reading and the ids of what was changed in it, or null where there is nothing to change. */
export type Changed = { reading: Reading; touched: string[] } | null
