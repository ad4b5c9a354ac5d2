/** How far two texts hold the same words, each as often: order and punctuation do not count. All 0–1. */
export type Agreement = { precision: number; recall: number; f1: number }

export function wordBag(found: string, truth: string): Agreement {
  const a = bag(found)
  const b = bag(truth)
  let both = 0
  for (const [word, count] of a.counts) both += Math.min(count, b.counts.get(word) ?? 0)
  return {
    precision: both / Math.max(1, a.size),
    recall: both / Math.max(1, b.size),
    f1: a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size),
  }
}

function bag(text: string): { counts: Map<string, number>; size: number } {
  const counts = new Map<string, number>()
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}
