/** What could not be brought in, as a value: a code for programs, a sentence with the value and the remedy for people. */
export type Failed = { error: { code: string; message: string } }

export const failed = (code: string, message: string): Failed => ({ error: { code, message } })

export const isFailed = (result: object): result is Failed => 'error' in result
