/** 1 − edit distance ÷ the longer length: 1 for the same, 0 for nothing in common; 0 where one is empty. */
export function sequenceLikeness(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length)
  return a.length === 0 || b.length === 0 ? 0 : 1 - editDistance(a, b) / longer
}

/** Insertions, deletions and replacements between two sequences (Levenshtein 1966); time grows with both lengths. */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (const [i, item] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries())
      row.push(Math.min(above[j + 1]! + 1, row[j]! + 1, above[j]! + (item === other ? 0 : 1)))
    above = row
  }
  return above[b.length]!
}
