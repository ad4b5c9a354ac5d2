import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'
import { contains, overlaps } from '../text/span.ts'
import type { Anchor } from './correction.ts'

/** Contents that share less than half of their characters are other statements, as in the guide of the labels. */
const SAME_CONTENT = 0.5

/** The attribution that the anchor means, or null: the one that shares most of its content; cue and source tell equals apart. */
export function placeOf<T extends Anchor>(attributions: readonly T[], anchor: Anchor): T | null {
  const ranked = attributions
    .map((attribution) => ({ attribution, content: shared(attribution.content, anchor.content) }))
    .filter(({ attribution, content }) => content >= SAME_CONTENT && !isNested(attribution, anchor))
    .map(({ attribution, content }) => ({
      attribution,
      likeness: content + shared(attribution.cue, anchor.cue) + shared(attribution.source, anchor.source),
    }))
  return ranked.sort((a, b) => b.likeness - a.likeness)[0]?.attribution ?? null
}

/** True when one is told in the words of the other: nearly the same words, and yet another statement. */
const isNested = (a: Anchor, b: Anchor): boolean => holdsCue(a, b) || holdsCue(b, a)

const holdsCue = (outer: Anchor, inner: Anchor): boolean =>
  !outer.cue.some((o) => inner.cue.some((i) => overlaps(o, i))) &&
  inner.cue.some((cue) => outer.content.some((c) => contains(c, cue))) &&
  !inner.content.some((content) => inner.cue.some((cue) => contains(content, cue)))

/** How much of their characters two lists of spans share (intersection over union), 0–1. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce((sum, x) => sum + b.reduce((n, y) => n + Math.max(0, overlap(x, y)), 0), 0)
  const all = length(a) + length(b) - both
  return all === 0 ? 0 : both / all
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0)

/** The innermost attribution whose content holds all of `content`, `self` left out, or null. */
export function around(attributions: readonly Attribution[], { content }: Anchor, self?: string): Attribution | null {
  const holding = attributions.filter(
    (a) =>
      a.id !== self &&
      content.every((inner) => a.content.some((c) => c.start <= inner.start && inner.end <= c.end)) &&
      length(a.content) > length(content),
  )
  return holding.sort((a, b) => length(a.content) - length(b.content))[0] ?? null
}
