import { unreachable } from '../text/unreachable.ts'

/** Why there is no report on a claim: a code for programs, a sentence with the value and the remedy for people. */
export type LipFailure = { error: { code: LipFailureCode; message: string } }
export type LipFailureCode = 'empty' | 'too-long' | 'not-english' | 'unknown-words'

export const lipFailure = (code: LipFailureCode, value: string): LipFailure => ({
  error: { code, message: sentence(code, value) },
})

function sentence(code: LipFailureCode, value: string): string {
  switch (code) {
    case 'empty':
      return 'There are no words in the claim; give the words that a lip reader is said to have read, in quotation marks.'
    case 'too-long':
      return `The claim has ${value}; a report takes at most 200 words or 1200 sounds. Give the sentence that matters.`
    case 'not-english':
      return `Most words of the claim are in no English dictionary: ${value}. Only English can be looked at; a translation has other sounds than what was said.`
    case 'unknown-words':
      return `No English dictionary knows ${value}; of another language nothing can be looked at. A name begins with a capital, then its sounds are guessed; or add how it is said to a list of pronunciations (“word = phones = source”) and give it with --pronunciations.`
    default:
      return unreachable(code)
  }
}
