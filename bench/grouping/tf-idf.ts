import { foldedWords } from '../../src/text/likeness/words.ts'

/** The likeness of every two texts: cosine of (1 + ln tf) · ln(N / df) over their words. */
export function cosines(texts: readonly string[]): number[][] {
  const bags = texts.map((text) => {
    const counts = new Map<string, number>()
    for (const { text: word } of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  })
  const holders = new Map<string, [text: number, weight: number][]>()
  bags.forEach((bag, i) => {
    for (const [word, times] of bag) holders.set(word, [...(holders.get(word) ?? []), [i, 1 + Math.log(times)]])
  })
  const squares = texts.map(() => 0)
  const sums = texts.map(() => texts.map(() => 0))
  for (const list of holders.values()) {
    const idf = Math.log(texts.length / list.length)
    for (const [i, x] of list) {
      squares[i]! += (x * idf) ** 2
      for (const [j, y] of list) sums[i]![j]! += x * y * idf * idf
    }
  }
  return sums.map((row, i) => row.map((sum, j) => sum / Math.sqrt(squares[i]! * squares[j]! || 1)))
}

/** One pass in the given order: each text joins the group it is likest to on average, or begins one. */
export function singlePass(likeness: readonly (readonly number[])[], threshold: number): string[] {
  const groups: number[][] = []
  const labels: string[] = []
  likeness.forEach((row, i) => {
    const means = groups.map((group) => group.reduce((sum, j) => sum + row[j]!, 0) / group.length)
    const best = means.indexOf(Math.max(...means))
    if (best >= 0 && means[best]! >= threshold) groups[best]!.push(i)
    else groups.push([i])
    labels.push(String(best >= 0 && means[best]! >= threshold ? best : groups.length - 1))
  })
  return labels
}
