import { plain } from './claim-words.ts'
import { fromIpa } from './from-ipa.ts'
import { readPhones } from './phone.ts'
import type { OwnPronunciation } from './phones-of.ts'

/** What a user's list holds, or the first line of it that cannot be read, as a sentence with the remedy. */
export type OwnList = { entries: OwnPronunciation[] } | { error: { code: 'bad-pronunciation'; message: string } }

/**
 * Reads a list of pronunciations: “Zelenskyy = Z AH L EH N S K IY = BBC Pronunciation Unit”, or IPA between slashes in the
 * middle; empty lines and lines with # are skipped. Each needs a source, for a reader has to be able to check it.
 */
export function ownList(text: string): OwnList {
  const entries: OwnPronunciation[] = []
  for (const [k, line] of text.split(/\r?\n/u).entries()) {
    if (/^\s*(?:#|$)/u.test(line)) continue
    const [word = '', said = '', ...rest] = line.split('=').map((part) => part.trim())
    const phones = said.startsWith('/') ? fromIpa(said) : readPhones(said)
    const source = rest.join(' = ')
    if (!word || !phones || !source)
      return bad(k + 1, !word ? 'no word' : !phones ? `no phones in “${said}”` : 'no source')
    entries.push({ word: plain(word), phones, source })
  }
  return { entries }
}

const bad = (line: number, what: string): OwnList => ({
  error: {
    code: 'bad-pronunciation',
    message: `Line ${line} of the pronunciations has ${what}; write “Zelenskyy = Z AH L EH N S K IY = where you have it from”, or /zəˈlɛnski/ in IPA between the signs.`,
  },
})
