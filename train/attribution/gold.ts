import type { Syntax, Token } from '../../src/language/syntax.ts'
import type { GoldArticle, Pair } from '../corpora/polnear.ts'

const FIRST_LABEL = { source: 1, cue: 3, content: 5 } as const

/** The gold label of every token; where spans overlap (faults of the corpus) the cue wins over the source over the content. */
export function goldLabels(syntax: Syntax, gold: GoldArticle): Uint8Array {
  const labels = new Uint8Array(syntax.tokens.length)
  for (const role of ['content', 'source', 'cue'] as const)
    for (const attribution of gold.attributions)
      for (const pair of attribution[role]) mark(labels, syntax.tokens, pair, FIRST_LABEL[role])
  return mended(labels)
}

/** Indices of the first token that a pair touches and of the first one behind it. */
export function tokensUnder(tokens: readonly Token[], [start, end]: Pair): [number, number] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > start) high = middle
    else low = middle + 1
  }
  let to = low
  while (to < tokens.length && tokens[to]!.start < end) to++
  return [low, to]
}

function mark(labels: Uint8Array, tokens: readonly Token[], pair: Pair, first: number): void {
  const [from, to] = tokensUnder(tokens, pair)
  for (let i = from; i < to; i++) labels[i] = i === from ? first : first + 1
}

/** An I- that lost its beginning to another span begins one itself. */
function mended(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    const before = i > 0 ? labels[i - 1]! : 0
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1
  }
  return labels
}

/** 1 for tokens that the corpus leaves out (`discard`): they teach nothing. */
export function discarded(syntax: Syntax, gold: GoldArticle): Uint8Array {
  const out = new Uint8Array(syntax.tokens.length)
  for (const pair of gold.discard) {
    const [from, to] = tokensUnder(syntax.tokens, pair)
    out.fill(1, from, to)
  }
  return out
}
