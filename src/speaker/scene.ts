import { insideQuotation, quotations } from '../attribution/quotation.ts'
import type { Name } from '../language/names/name.ts'
import type { Syntax, Token } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'

/** An article laid out for asking who is meant where: which name, sentence and paragraph every token lies in. */
export type Scene = {
  text: string
  tokens: readonly Token[]
  /** The name that covers a token, by token. */
  nameAt: readonly (Name | undefined)[]
  sentenceAt: Int32Array
  paragraphAt: Int32Array
  /** 1 for every token inside quotation marks. */
  quoted: Uint8Array
  /** First token of each sentence. */
  sentenceStarts: readonly number[]
}

export function sceneOf(syntax: Syntax, names: readonly Name[]): Scene {
  const { text, tokens, sentences, paragraphs } = syntax
  const nameAt: (Name | undefined)[] = new Array(tokens.length)
  for (const name of names) for (let i = name.from; i < name.to; i++) nameAt[i] ??= name
  return {
    text,
    tokens,
    nameAt,
    sentenceAt: numbered(tokens.length, sentences),
    paragraphAt: numbered(tokens.length, paragraphs),
    quoted: insideQuotation(syntax, quotations(syntax)),
    sentenceStarts: sentences.map((s) => s.from),
  }
}

function numbered(length: number, runs: readonly { from: number; to: number }[]): Int32Array {
  const at = new Int32Array(length)
  runs.forEach((run, i) => {
    at.fill(i, run.from, run.to)
  })
  return at
}

/** The first token that does not end before `offset`: the number of tokens when all do. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that a span of text touches, as `from`–`to`. */
export function tokensOf(tokens: readonly Token[], { start, end }: Span): { from: number; to: number } {
  const from = tokenFrom(tokens, start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < end) to++
  return { from, to }
}

/** The text from token `from` up to token `to`. */
export function wordsBetween(scene: Scene, from: number, to: number): string {
  return from < to ? scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end) : ''
}

/** The span of the tokens `from`–`to`. */
export function spanBetween(scene: Scene, from: number, to: number): Span {
  return { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end }
}
