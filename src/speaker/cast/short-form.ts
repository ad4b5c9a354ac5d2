/** Words that a name may bear or not, and that no acronym counts: “the Times”, “Bank of England”. */
export const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', '&', 'a', 'in', 'on'])

/** “Fox” and “News” of “Fox News”: the first or the last words of a longer name. All words as `plain` makes them. */
export function isPartOf(words: readonly string[], long: readonly string[]): boolean {
  if (words.length === 0 || words.length >= long.length) return false
  const isStart = words.every((word, i) => long[i] === word)
  return isStart || words.every((word, i) => long[long.length - words.length + i] === word)
}

/** “fbi” of “federal bureau of investigation”, with or without the initials of small words. */
export function isAcronym(word: string, long: readonly string[]): boolean {
  const letters = word.replaceAll('.', '')
  if (letters.length < 2 || long.length < 2) return false
  const initials = (words: readonly string[]): string => words.map((w) => w[0]).join('')
  return letters === initials(long.filter((w) => !SMALL.has(w))) || letters === initials(long)
}
