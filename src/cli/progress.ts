import { statusLine } from './terminal/note.ts'

/** A stream shorter than this ends before anybody wonders; after it, the line changes this often. Milliseconds. */
const FIRST = 1000
const EVERY = 250

/** How far a stream is: lines answered, and how many of them with an error. */
export type Progress = { read: number; errors: number }

/** Shows how a long stream goes on; `now` is a clock in milliseconds. */
export function progressLine(
  isWanted: boolean,
  now: () => number = Date.now,
): { tick: (progress: Progress) => void; clear: () => void } {
  const line = statusLine(isWanted)
  const start = now()
  let next = start + FIRST
  return {
    tick: (progress) => {
      const at = now()
      if (at < next) return
      next = at + EVERY
      line.show(progressWords(progress, at - start))
    },
    clear: line.clear,
  }
}

/** `12,431 read · 3 errors · 118 a second` */
export function progressWords({ read, errors }: Progress, ms: number): string {
  const many = (count: number): string => count.toLocaleString('en')
  const failures = errors > 0 ? ` · ${many(errors)} ${errors === 1 ? 'error' : 'errors'}` : ''
  return `${many(read)} read${failures} · ${many(Math.round((read / Math.max(1, ms)) * 1000))} a second`
}
