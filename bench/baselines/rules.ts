import { insideQuotation, type Quotation, quotations } from '../../src/attribution/quotation.ts'
import type { Syntax } from '../../src/language/syntax.ts'
import type { Pair } from '../../train/corpora/polnear.ts'
import type { Predicted } from '../../train/scorer.ts'

const SAYS =
  /^(?:say|said|tell|told|add|write|wrote|ask|argue|tweet|call|note|explain|announce|insist|claim|warn|state)(?:s|ed|d)?$/u

/**
 * The simplest thing that could work: every quotation, the nearest verb outside quotations (one of saying, where the
 * sentence has one), and the name or pronoun nearest to that verb.
 */
export function rules(syntax: Syntax): Predicted[] {
  const { tokens } = syntax
  const quoted = quotations(syntax).filter((q) => !q.inner)
  const inside = insideQuotation(syntax, quoted)
  const span = (from: number, to: number): Pair => [tokens[from]!.start, tokens[to - 1]!.end]
  return quoted.flatMap((q) => {
    const outside = around(syntax, q).filter((i) => !inside[i])
    const nearest = (to: number, fits: (i: number) => boolean): number | undefined =>
      outside.filter(fits).sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0]
    const edge = outside.some((i) => i >= q.to) ? q.to : q.from
    const verb =
      nearest(edge, (i) => SAYS.test(tokens[i]!.lower)) ?? nearest(edge, (i) => /^VB[DZP]$/u.test(tokens[i]!.tag))
    if (verb === undefined) return []
    const name = nearest(verb, (i) => tokens[i]!.tag.startsWith('NNP') || tokens[i]!.tag === 'PRP')
    const source = name === undefined ? [] : [span(...wholeName(syntax, name))]
    return [{ source, cue: [span(verb, verb + 1)], content: [span(q.from, q.to)] }]
  })
}

/** The tokens of the sentences that a quotation touches. */
function around({ sentences }: Syntax, { from, to }: Quotation): number[] {
  const touched = sentences.filter((s) => s.from < to + 1 && s.to > from - 1)
  return touched.flatMap((s) => Array.from({ length: s.to - s.from }, (_, k) => s.from + k))
}

function wholeName({ tokens }: Syntax, at: number): [number, number] {
  let from = at
  let to = at + 1
  while (from > 0 && tokens[from - 1]!.tag.startsWith('NNP')) from--
  while (to < tokens.length && tokens[to]!.tag.startsWith('NNP')) to++
  return [from, to]
}
