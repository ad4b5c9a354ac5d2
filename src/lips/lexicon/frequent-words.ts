/** A word and how often it occurs. */
type Counted = { word: string; count: number }

/** The words of a list, the most frequent first: one a line in that order, or JSON `[{"word", "count"}, …]`, whose counts of one word in capitals and small letters are added. */
export function frequentWords(list: string): string[] {
  const counted = countedWords(list)
  if (!counted)
    return [...new Set(list.split(/\r?\n/u).map((line) => line.trim().toLowerCase()))].filter((w) => w !== '')
  const counts = new Map<string, number>()
  for (const { word, count } of counted) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}

function countedWords(list: string): Counted[] | null {
  if (!list.trimStart().startsWith('[')) return null
  try {
    const entries: unknown = JSON.parse(list)
    return Array.isArray(entries) ? entries.filter(isCounted) : null
  } catch {
    return null
  }
}

const isCounted = (entry: unknown): entry is Counted =>
  typeof entry === 'object' &&
  entry !== null &&
  'word' in entry &&
  'count' in entry &&
  typeof entry.word === 'string' &&
  typeof entry.count === 'number'
