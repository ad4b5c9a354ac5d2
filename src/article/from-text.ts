import { normalize } from '../text/normalize.ts'
import type { Article, PageFacts } from './article.ts'
import { assemble, NO_METADATA } from './assemble.ts'
import { binarySign } from './bytes/binary.ts'
import { type Failure, failure } from './failure.ts'
import { plainBlocks } from './plain.ts'

/** UTF-16 units; four times the longest novel anybody reads at one sitting, and some seconds of reading for the engine. */
export const MAX_TEXT = 1_000_000

/**
 * The article that a plain text is. A well-formed text with legal characters stands in `article.text` unchanged, byte
 * for byte, page residue included. Never throws: what cannot be an article comes back as a failure.
 */
export function articleFromText(text: string, facts: PageFacts = {}): Article | Failure {
  if (text.trim() === '') return failure('empty', 'The text is empty; give the words of an article.')
  if (text.length > MAX_TEXT) return tooLong(text.length)
  const sign = binarySign(text)
  if (sign) return failure('binary', `The input is not text (${sign}); give plain text or HTML.`)
  const words = normalize(text)
  return assemble(words, plainBlocks(words, facts.title), NO_METADATA, facts)
}

export const tooLong = (length: number): Failure =>
  failure(
    'too-large',
    `The text has ${length} characters, more than the ${MAX_TEXT} of one article; split it into its articles.`,
  )
