import { inert } from '../../text/inert.ts'

/** Clears the line and goes back to its beginning (ECMA-48 EL). */
const CLEAR = '\r\u001b[K'
/** Longer sentences hold somebody's file name or error; their end is left out. UTF-16 code units. */
const LONGEST = 1000

/** Says one sentence on standard error. */
export function note(sentence: string): void {
  const whole = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence
  process.stderr.write(`hearsay: ${inert(whole)}\n`)
}

/** A line on standard error that is written over as things go on; nothing at all when that is not a screen. */
export function statusLine(isWanted: boolean): { show: (words: string) => void; clear: () => void } {
  const isScreen = isWanted && process.stderr.isTTY === true && process.env.TERM !== 'dumb'
  const write = (words: string): void => {
    if (isScreen) process.stderr.write(CLEAR + words)
  }
  return { show: (words) => write(inert(words).slice(0, 70)), clear: () => write('') }
}
