import type { Run, Syntax } from './syntax.ts'

/** The tokens `from`–`to` as a text of their own: offsets still count in the whole text, token numbers from `from`. */
export function excerpt({ text, tokens, sentences, paragraphs }: Syntax, from: number, to: number): Syntax {
  const cut = (runs: readonly Run[]): Run[] =>
    runs
      .filter((r) => r.from < to && r.to > from)
      .map((r) => {
        const [first, last] = [Math.max(r.from, from), Math.min(r.to, to)]
        return { from: first - from, to: last - from, start: tokens[first]!.start, end: tokens[last - 1]!.end }
      })
  return { text, tokens: tokens.slice(from, to), sentences: cut(sentences), paragraphs: cut(paragraphs) }
}
