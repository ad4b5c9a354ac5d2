/** What search does not see: accents, marks, and signs that only tell where a line may break. */
const UNSEEN = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** Longer texts are searched in their first part: a tsvector holds at most a megabyte. UTF-16 code units. */
const LONGEST = 60_000

/** A text as it is searched: “Beyoncé” is found by “beyonce”. The same is done to the words that are searched. */
export const searchable = (text: string, longest: number = LONGEST): string =>
  text
    .slice(0, longest)
    .replace(/\0|\p{Surrogate}/gu, ' ')
    .normalize('NFD')
    .replace(UNSEEN, '')

/** The same, and for each of its code units the place in `text` that it comes from. */
export function searchablePlaces(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text.slice(0, LONGEST)) {
    const seen = searchable(letter)
    folded += seen
    for (let i = 0; i < seen.length; i++) places.push(at)
    at += letter.length
  }
  return { folded, places }
}
