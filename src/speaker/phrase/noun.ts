import { GROUP_NOUNS } from '../../language/en/groups.ts'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  JOURNALISTS,
  OUTLET_NOUNS,
  POLL_NOUNS,
  PUBLIC_BODIES,
} from '../../language/en/kinds.ts'
import { PERSON_NOUNS } from '../../language/en/roles.ts'
import type { SpeakerKind } from '../speaker.ts'

/** The singular a plural noun may be of: “ies” → “y”, “women” → “woman”, “aides” → “aide”; the word itself otherwise. */
export function singularOf(word: string): string {
  if (word === 'people') return 'person'
  if (word === 'children') return 'child'
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (!word.endsWith('s')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|ch|sh|x)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** The last part of a hyphenated noun decides: “co-author” is an author, “vice-chairman” a chairman. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1)

const known = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || (word.includes('-') && nouns.has(lastPart(word)))

/** What kind of speaker a common noun (lower case) names; null for a noun that tells nothing. */
export function nounKind(word: string): Exclude<SpeakerKind, 'writer' | 'unknown'> | null {
  if (GROUP_NOUNS.has(word)) return 'group'
  if (JOURNALISTS.has(word)) return 'outlet'
  if (known(PERSON_NOUNS, word)) return 'person'
  const singular = singularOf(word)
  const isPlural = singular !== word
  if (isPlural && known(PERSON_NOUNS, singular)) return 'group'
  if (known(DOCUMENT_NOUNS, word) || known(DOCUMENT_NOUNS, singular)) return 'document'
  if (OUTLET_NOUNS.has(word)) return word === singular || word === 'press' ? 'outlet' : 'group'
  if (known(BODY_NOUNS, word)) return 'organization'
  if (isPlural && known(BODY_NOUNS, singular)) return PUBLIC_BODIES.has(word) ? 'organization' : 'group'
  return bySuffix(singular, isPlural)
}

function bySuffix(singular: string, isPlural: boolean): 'person' | 'group' | null {
  if (
    singular.length < 6 ||
    !/(?:ist|ician|ologist|woman|man|goer|maker|holder|keeper|worker|writer|eer)$/u.test(singular)
  )
    return null
  return isPlural ? 'group' : 'person'
}

/** A survey is a poll, a paper a report. */
export function headClass(word: string): string {
  if (POLL_NOUNS.has(word)) return 'poll'
  if (word === 'team' || word === 'camp') return 'campaign'
  if (/^organi[sz]ations$|^nonprofits$|^associations$/u.test(word)) return 'groups'
  const singular = singularOf(word)
  return DOCUMENT_NOUNS.has(singular) ? singular : word
}
