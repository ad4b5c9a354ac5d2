/** One thing that happened, as one line of JSON. No query, no header and no body is in it, so no secret is. */
export type LogLine =
  | { event: 'request'; method: string; path: string; status: number; ms: number; client: string }
  | { event: 'defect'; method: string; path: string; reason: string }
  | { event: 'started' | 'stopping' | 'stopped'; [fact: string]: string | number }

/** What was thrown, for the log alone: it may hold paths of this machine. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
