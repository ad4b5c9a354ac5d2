/** A text as a direction: its terms, each weighed by how often it stands here and how seldom elsewhere; length 1. */
export type Direction = ReadonlyMap<string, number>

/** Directions of texts, weighed among themselves: (1 + ln count) · ln(texts / texts with the term) (Salton & Buckley 1988). */
export function directions(texts: readonly (readonly string[])[]): Direction[] {
  const counts = texts.map(countsOf)
  const spread = countsOf(counts.flatMap((count) => [...count.keys()]))
  return counts.map((count) => {
    const weights = [...count].map(([term, n]): [string, number] => [
      term,
      (1 + Math.log(n)) * Math.log(texts.length / spread.get(term)!),
    ])
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(weights.filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]))
  })
}

/** 1 for texts of the same terms in the same measure, 0 for texts that share none. */
export function cosine(a: Direction, b: Direction): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
