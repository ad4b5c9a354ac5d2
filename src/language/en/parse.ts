import type { Span } from '../../text/span.ts'
import { run, sentenceRuns } from '../sentences.ts'
import type { Run, Syntax, Token } from '../syntax.ts'
import { tokenize } from '../tokens.ts'
import { ABBREVIATIONS, TITLES } from './abbreviations.ts'

/** Cuts an English text into paragraphs (as given), sentences and tokens; word classes are left empty. */
export function parse(text: string, paragraphs: readonly Span[]): Syntax {
  const tokens: Token[] = []
  const sentences: Run[] = []
  const runs: Run[] = []
  for (const paragraph of paragraphs) {
    const from = tokens.length
    for (const token of tokenize(text, paragraph, ABBREVIATIONS)) tokens.push(token)
    if (tokens.length === from) continue
    runs.push(run(tokens, from, tokens.length))
    for (const sentence of sentenceRuns(tokens, from, tokens.length, TITLES)) sentences.push(sentence)
  }
  return { text, tokens, sentences, paragraphs: runs }
}
