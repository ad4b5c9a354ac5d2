/** What the command answers to the shell that called it. */
export const EXIT = {
  /** A reading was made; in a stream, every line was answered, with a reading or with its error. */
  ok: 0,
  /** The input could not be had or could not be read. */
  unreadable: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** Hearsay itself is wrong (EX_SOFTWARE of sysexits.h). */
  defect: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
