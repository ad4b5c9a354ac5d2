import { AGENCIES } from '../../article/agencies.ts'
import { OUTLETS } from '../../language/en/outlets.ts'
import { MASTHEADS } from '../../language/en/relays.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import { outletKey } from '../outlets/outlet-key.ts'
import type { Outlets } from '../outlets/outlets.ts'

/** An outlet named in a text. `sure`: the story or a list knows it; else only its last word looks like one. */
export type Mention = Span & { key: string; name: string; sure: boolean }

const WORD = "[\\p{Lu}\\p{N}@](?:[\\p{L}\\p{N}&’'_-]|\\.(?=\\p{L}))*"
/** Words in capitals, small ones between them; a bound on length keeps the search linear. */
const NAME = new RegExp(`${WORD}(?:\\s(?:(?:of|and|the|for|de|du|on|&)\\s)?${WORD}){0,7}`, 'gu')
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.flat())
/** Longest first: “The Irish Star” before “Irish Star” before “Star”. */
const MOST_WORDS = 6

/** The outlets that a text names, in text order. `others` are names that the reading takes for outlets. */
export function mentionsIn(text: string, outlets: Outlets, others: ReadonlySet<string>): Mention[] {
  return matchesOf(text, NAME).flatMap((match) => within(match[0], match.index, outlets, others))
}

function within(name: string, at: number, outlets: Outlets, others: ReadonlySet<string>): Mention[] {
  const words = [...name.matchAll(/\S+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  // “On Saturday the Harbour Courier”: an outlet that is known goes before words that end like one.
  const known = mentionsAmong(words, name, at, (words) => knownAs(words, outlets, others))
  return known.length > 0
    ? known
    : mentionsAmong(words, name, at, (words, isFirst) => (isFirst ? looksLike(words, outlets) : null))
}

function mentionsAmong(
  words: readonly Span[],
  name: string,
  at: number,
  read: (words: string, isFirst: boolean) => Known | null,
): Mention[] {
  const found: Mention[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const mention = read(name.slice(words[from]!.start, words[to - 1]!.end), from === 0)
      if (mention === null) continue
      found.push({ ...mention, start: at + words[from]!.start, end: at + words[to - 1]!.end })
      from = to - 1
      break
    }
  }
  return found
}

type Known = Omit<Mention, keyof Span>

/** Without what stands in front of a name, and its genitive. */
function nameIn(words: string): string | null {
  const name = words.replace(/[’']s?$/u, '').replace(/^(?:The|In|As|But|And|For|On|At)\s(?=\S)/u, '')
  return name === '' || /^(?:The|A|An)$/u.test(name) ? null : name
}

function knownAs(words: string, outlets: Outlets, others: ReadonlySet<string>): Known | null {
  const name = nameIn(words)
  const key = name === null ? '' : outlets.named(name)
  if (name === null || key === '') return null
  const isListed = OUTLETS.has(name) || OUTLETS.has(`The ${name}`) || AGENCY_NAMES.has(name)
  if (!outlets.has(key) && !others.has(key) && !isListed) return null
  return { key, name: outlets.has(key) ? outlets.nameOf(key) : name, sure: true }
}

function looksLike(words: string, outlets: Outlets): Known | null {
  const name = nameIn(words)
  const key = name === null ? '' : outlets.named(name)
  if (name === null || key === '') return null
  const last = name.split(/\s/u).at(-1)!.toLowerCase()
  return /\s/u.test(name) && MASTHEADS.has(last) && outletKey(name) !== '' ? { key, name, sure: false } : null
}
