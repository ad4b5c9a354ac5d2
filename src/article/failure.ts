/** Why no article came out. `message` is one sentence for people: what was found, and what to do. */
export type Failure = { error: { code: FailureCode; message: string } }
export type FailureCode = 'empty' | 'binary' | 'too-large' | 'no-article'

export const failure = (code: FailureCode, message: string): Failure => ({ error: { code, message } })
