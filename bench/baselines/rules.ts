import { quotations } from '../../src/attribution/quotation.ts'
import type { Syntax } from '../../src/language/syntax.ts'
import type { Pair } from '../../train/corpora/polnear.ts'
import type { Predicted } from '../../train/scorer.ts'

/** The simplest thing that could work: every quotation, the nearest verb outside quotations, the nearest name or pronoun. */
export function rules(syntax: Syntax): Predicted[] {
  const { tokens, sentences } = syntax
  const quoted = quotations(syntax).filter((q) => !q.inner)
  const inside = new Set(quoted.flatMap((q) => Array.from({ length: q.to - q.from }, (_, k) => q.from + k)))
  const span = (from: number, to: number): Pair => [tokens[from]!.start, tokens[to - 1]!.end]
  return quoted.flatMap((q) => {
    const here = sentences.filter((s) => s.from < q.to + 1 && s.to > q.from - 1)
    const outside = here
      .flatMap((s) => Array.from({ length: s.to - s.from }, (_, k) => s.from + k))
      .filter((i) => !inside.has(i))
    const distance = (i: number): number => (i < q.from ? q.from - i : i - q.to + 1)
    const nearest = (fits: (tag: string) => boolean): number | undefined =>
      outside.filter((i) => fits(tokens[i]!.tag)).sort((a, b) => distance(a) - distance(b))[0]
    const verb = nearest((tag) => /^VB[DZP]$/u.test(tag))
    const name = nearest((tag) => tag.startsWith('NNP') || tag === 'PRP')
    if (verb === undefined) return []
    const source = name === undefined ? [] : [wholeName(syntax, name)].map(([a, b]) => span(a, b))
    return [{ source, cue: [span(verb, verb + 1)], content: [span(q.from, q.to)] }]
  })
}

function wholeName({ tokens }: Syntax, at: number): [number, number] {
  let from = at
  let to = at + 1
  while (from > 0 && tokens[from - 1]!.tag.startsWith('NNP')) from--
  while (to < tokens.length && tokens[to]!.tag.startsWith('NNP')) to++
  return [from, to]
}
