import type { Span } from '../text/span.ts'

/** A word or a mark, offset-exact. `tag` is its Penn Treebank word class (Marcus et al., 1993), '' before tagging. */
export type Token = Span & { word: string; lower: string; tag: string }

/** A run of tokens: `tokens.slice(from, to)`, with the span of their characters. */
export type Run = Span & { from: number; to: number }

/** A text cut into words, sentences and paragraphs. Every token lies in exactly one sentence, every sentence in one paragraph. */
export type Syntax = { text: string; tokens: Token[]; sentences: Run[]; paragraphs: Run[] }
