import type { Attribution } from '../../attribution/attribution.ts'
import { EMPTY_WORDS } from '../../language/en/headline.ts'
import { kinOf, partsOf, STRONG, stem } from '../../language/en/headline-stem.ts'
import type { Run, Syntax } from '../../language/syntax.ts'
import { overlaps, type Span } from '../../text/span.ts'

/** How one sentence of the body bears a claim. Weights are 0–1: the share of the claim's words, rare ones counting more. */
export type Support = {
  sentence: Run
  /** Found in the sentence; words of its neighbours count half. */
  weight: number
  /** Of that, what the writer says in their own voice. */
  own: number
  /** Of that, what stands in the content of each attribution that lies in nobody else's content. */
  attributed: ReadonlyMap<string, number>
  /** Token indices of the words found, with their stems. */
  matches: { at: number; stem: string }[]
}
/** `anywhere` and `atTop`: plain shares of the claim's words that stand in the body, and in its first sentences. */
export type Body = { supports: Support[]; anywhere: number; atTop: number }

/** Of a long text so many sentences are compared; what a headline claims stands near the top. */
const MOST_SENTENCES = 400
const NEIGHBOUR = 0.5
/** A lead and what explains it. */
const TOP = 6
const PREFIX = 3

/** Compares the claim's stems with every sentence outside `headline`. */
export function supportsOf(
  syntax: Syntax,
  stems: readonly string[],
  headline: Span | null,
  attributions: readonly Attribution[],
): Body {
  const sentences = syntax.sentences.filter((s) => !headline || !overlaps(headline, s)).slice(0, MOST_SENTENCES)
  const found = sentences.map((s) => matchesIn(syntax, s, stems))
  const weights = weightsOf(stems, found)
  const holders = holdersOf(attributions, headline)
  const supports = sentences.map((sentence, i): Support => {
    const near = [found[i - 1] ?? [], found[i + 1] ?? []].flat().map((m) => m.stem)
    return supportOf(syntax, sentence, found[i]!, new Set(near), weights, holders)
  })
  const share = (matches: Support['matches'][]): number =>
    new Set(matches.flat().map((m) => m.stem)).size / stems.length
  return { supports, anywhere: share(found), atTop: share(found.slice(0, TOP)) }
}

function matchesIn({ tokens }: Syntax, sentence: Run, stems: readonly string[]): Support['matches'] {
  const wanted = new Set(stems)
  const prefixes = new Set(stems.flatMap(kinOf).map((s) => s.slice(0, PREFIX)))
  const matches: Support['matches'] = []
  for (let at = sentence.from; at < sentence.to; at++)
    for (const part of partsOf(tokens[at]!.lower)) {
      if (!prefixes.has(part.slice(0, PREFIX)) && !STRONG.has(part)) continue
      if (EMPTY_WORDS.has(part)) continue
      const stemmed = stem(part)
      if (wanted.has(stemmed)) matches.push({ at, stem: stemmed })
    }
  return matches
}

/** Words that stand in few sentences of the body tell more; the weights sum to 1. */
function weightsOf(stems: readonly string[], found: readonly Support['matches'][]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const matches of found)
    for (const s of new Set(matches.map((m) => m.stem))) count.set(s, (count.get(s) ?? 0) + 1)
  const raw = stems.map((s) => Math.log(1 + (found.length + 1) / (1 + (count.get(s) ?? 0))))
  const sum = raw.reduce((a, b) => a + b, 0) || 1
  return new Map(stems.map((s, i) => [s, raw[i]! / sum]))
}

function supportOf(
  syntax: Syntax,
  sentence: Run,
  matches: Support['matches'],
  near: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  holders: readonly Holder[],
): Support {
  const here = new Set(matches.map((m) => m.stem))
  const own = new Set<string>()
  const held = new Map<string, Set<string>>()
  for (const { at, stem: s } of matches) {
    const holder = holderAt(holders, syntax.tokens[at]!)
    if (!holder) own.add(s)
    else held.set(holder.id, (held.get(holder.id) ?? new Set()).add(s))
  }
  const share = (found: Iterable<string>): number => [...found].reduce((sum, s) => sum + weights.get(s)!, 0)
  const around = NEIGHBOUR * share([...near].filter((s) => !here.has(s)))
  const attributed = new Map(Array.from(held, ([id, found]) => [id, share(found)]))
  return { sentence, weight: share(here) + around, own: share(own), attributed, matches }
}

type Holder = Span & { id: string }

/** Contents of attributions to somebody that stand in nobody else's, in text order; where two overlap, the one that begins first. */
function holdersOf(attributions: readonly Attribution[], headline: Span | null): Holder[] {
  const parts = attributions
    .filter(
      (a) => a.within === null && a.source.length > 0 && !(headline && a.content.some((c) => overlaps(c, headline))),
    )
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = -1
  return parts.filter((part) => {
    const isFree = part.end > reached
    reached = Math.max(reached, part.end)
    return isFree
  })
}

function holderAt(holders: readonly Holder[], token: Span): Holder | null {
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holders[middle]!.end > token.start) high = middle
    else low = middle + 1
  }
  const holder = holders[low]
  return holder && overlaps(holder, token) ? holder : null
}
