import { typeOf } from './labels.ts'

/** How many names of each type a word stood in, alone and with other words; packed as small counts. */
type Count = Int32Array

/**
 * For every token what the labels of a first look say of the same word elsewhere in the text: the type of most names
 * it stands in (0 none), whether one of several words shows it, and whether others disagree.
 */
export function votesOf(word: Int32Array, labels: Uint8Array, marks: Uint8Array): Int32Array {
  const counts = new Map<number, Count>()
  for (let i = 0; i < word.length; i++) {
    if (marks[i] !== 1) continue
    const count = counts.get(word[i]!) ?? new Int32Array(8)
    counts.set(word[i]!, count)
    count[slot(labels, i)]!++
  }
  return Int32Array.from(word, (w, i) => {
    const count = marks[i] === 1 ? counts.get(w) : undefined
    return count ? vote(count, slot(labels, i)) : 0
  })
}

/** 0 outside, 1–3 a name of that type by itself, 5–7 in a name of several words. */
function slot(labels: Uint8Array, i: number): number {
  const type = typeOf(labels[i]!)
  if (type < 0) return 0
  const joined = labels[i]! % 2 === 0 || (i + 1 < labels.length && labels[i + 1] === labels[i]! + 1)
  return 1 + type + (joined ? 4 : 0)
}

function vote(count: Count, own: number): number {
  let winner = 0
  let most = 0
  let total = 0
  let joined = 0
  for (let type = 0; type < 4; type++) {
    const alone = count[type]! - (own === type ? 1 : 0)
    const together = type === 0 ? 0 : count[type + 4]! - (own === type + 4 ? 1 : 0)
    const sum = alone + together
    total += sum
    if (sum > most) {
      most = sum
      winner = type
      joined = together > 0 ? 1 : 0
    }
  }
  if (total === 0) return 1
  return 2 + winner * 4 + joined * 2 + (most === total ? 1 : 0)
}
