type Place = { start: number; end: number }

/** Words cut where searched words begin and end. Places that lie outside or cross are brought into order. */
export function markedParts(words: string, marks: readonly Place[]): { words: string; marked: boolean }[] {
  const parts: { words: string; marked: boolean }[] = []
  let at = 0
  const add = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ words: words.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, words.length), false)
    add(Math.min(end, words.length), true)
  }
  add(words.length, false)
  return parts
}
