const SEPARATOR = /\s+[|·•»:—–-]{1,2}\s+|\s*[|»]\s*/g
const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A title without the name of the site before or behind it: “Levy passed | Lowland Chronicle” → “Levy passed”. */
export function withoutSiteName(title: string, outlet: string | null): string {
  const marks = [...title.matchAll(SEPARATOR)]
  const last = marks.at(-1)
  if (!last) return title
  const head = title.slice(0, last.index)
  const tail = title.slice(last.index + last[0].length)
  if (isSite(tail, outlet) || (last[0].includes('|') && countWords(tail) <= 4 && countWords(head) >= 4))
    return withoutSiteName(head, outlet)
  const first = marks[0]!
  return isSite(title.slice(0, first.index), outlet) ? title.slice(first.index + first[0].length) : title
}

/** What stands behind a title and a separator: “Lowland Chronicle”. */
export function siteNameAfter(title: string, whole: string): string | null {
  if (!whole.startsWith(title)) return null
  const tail = whole.slice(title.length).replace(/^\s*[|·•»:—–-]{1,2}\s+/, '')
  return tail.trim() === '' || tail.length === whole.length - title.length ? null : tail.trim()
}

function isSite(part: string, outlet: string | null): boolean {
  if (outlet === null || letters(part) === '') return false
  return letters(outlet).startsWith(letters(part)) || letters(part).startsWith(letters(outlet))
}

const countWords = (words: string): number => words.split(/\s+/).length
