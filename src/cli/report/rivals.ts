import type { Attribution } from '../../attribution/attribution.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import { wordsOf } from '../../text/span.ts'

/** More people of one name are not listed. */
const MOST_RIVALS = 6

/**
 * Who could be meant where the text leaves it open: the people of the reading who share the name that stands as the
 * source. A reading does not list them; both are among its speakers, so the name finds them again.
 */
export function rivalsFor({ article, speakers }: Reading, { speaker, source }: Attribution): Speaker[] {
  const words = source[0] && wordsOf(article.text, source[0])
  const name = words && lastName(words)
  if (speaker !== null || !name) return []
  const bearers = speakers.filter((s) => s.kind === 'person' && s.named && s.name !== null && lastName(s.name) === name)
  return bearers.length > 1 ? bearers.slice(0, MOST_RIVALS) : []
}

/** “Hale” of “Mr. Hale’s”: the last word, when it is written like a name. */
function lastName(words: string): string | null {
  const last = words
    .replace(/['’]s?$/u, '')
    .split(/\s+/u)
    .at(-1)!
  return /^\p{Lu}/u.test(last) ? last.toLowerCase() : null
}
