import type { Span } from '../../text/span.ts'
import { claimWords } from './claim-words.ts'
import type { Dictionary } from './dictionary.ts'
import { isVowel, type Phone, type Pronunciation } from './phone.ts'

/** Who says how a word is said: the dictionary, the user's own list, letter by letter, or rules that guess from its spelling. */
export type PhoneGround = 'dictionary' | 'list' | 'letters' | 'guess'

/** A word of a claim with its phones. */
export type SpokenWord = {
  word: string
  /** Where it stands in the claim. */
  at: Span
  /** The usual way to say it. */
  phones: Pronunciation
  /** All ways that are known, the usual one first. */
  ways: readonly Pronunciation[]
  ground: PhoneGround
  /** Where the user's list has it from; null for other grounds. */
  source: string | null
}

/** A claim as it would be spoken. When `unknown` is not empty, words are missing among `words`: nothing can be tested then. */
export type SpokenClaim = {
  claim: string
  words: readonly SpokenWord[]
  unknown: readonly { word: string; at: Span }[]
}

/** An entry of a user's list: the source is what a reader can look up. */
export type OwnPronunciation = { word: string; phones: Pronunciation; source: string }

export type PhoneSources = {
  dictionary: Dictionary
  /** Asked before the dictionary. */
  own?: readonly OwnPronunciation[]
  /** Guesses how a name (a word with a capital) is said that stands nowhere; what it gives is marked as a guess. */
  guess?: (word: string) => Pronunciation | null
}

type Ways = Pick<SpokenWord, 'ways' | 'ground' | 'source'>

/** The phones of a claim, word by word. A word that nobody knows is said, never guessed silently. */
export function phonesOf(claim: string, sources: PhoneSources): SpokenClaim {
  const words: SpokenWord[] = []
  const unknown: { word: string; at: Span }[] = []
  for (const { word, at } of claimWords(claim)) {
    const parts = partsOf(word, at, claim, sources)
    if (parts) words.push(...parts)
    else unknown.push({ word, at })
  }
  return { claim, words, unknown }
}

/** The word itself, or what its hyphens part when every part is known. */
function partsOf(word: string, at: Span, claim: string, sources: PhoneSources): SpokenWord[] | null {
  const found = known(word, sources)
  if (found) return [spoken(word, at, found)]
  if (word.includes('-')) {
    const parts = word.split('-').map((part) => partsOf(part, at, claim, sources))
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  const written = claim.slice(at.start, at.end)
  const spelled = letterByLetter(word, written, sources.dictionary)
  if (spelled) return [spoken(word, at, spelled)]
  // In small letters it is a word of another language or a mistake, and not a name.
  const guessed = (/^\p{Lu}/u.test(written) && sources.guess?.(word)) || null
  return guessed ? [spoken(word, at, { ways: [guessed], ground: 'guess', source: null })] : null
}

const spoken = (word: string, at: Span, { ways, ground, source }: Ways): SpokenWord => ({
  word,
  at,
  phones: ways[0]!,
  ways,
  ground,
  source,
})

function known(word: string, sources: PhoneSources): Ways | null {
  const entered = entryOf(word, sources)
  if (entered) return entered
  if (!word.endsWith("'s")) return null
  const owner = entryOf(word.slice(0, -2), sources)
  return owner && { ...owner, ways: owner.ways.map((way) => [...way, ...possessive(way.at(-1)!)]) }
}

function entryOf(word: string, { dictionary, own = [] }: PhoneSources): Ways | null {
  const listed = own.filter((entry) => entry.word === word)
  if (listed.length > 0)
    return { ways: listed.map((entry) => entry.phones), ground: 'list', source: listed.map((e) => e.source).join('; ') }
  const ways = dictionary.pronunciations(word)
  return ways.length > 0 ? { ways, ground: 'dictionary', source: null } : null
}

const HISSES: ReadonlySet<Phone> = new Set<Phone>(['S', 'Z', 'SH', 'ZH', 'CH', 'JH'])
const VOICELESS: ReadonlySet<Phone> = new Set<Phone>(['P', 'T', 'K', 'F', 'TH'])

const possessive = (last: Phone): Phone[] => (HISSES.has(last) ? ['IH', 'Z'] : VOICELESS.has(last) ? ['S'] : ['Z'])

/** Names in capitals are no longer than this when they are spelled: GRU, NSDAP; longer ones are words in capitals. */
const LONGEST_SPELLED = 5

/** “GRU” as its letters: in capitals, or with dots, and only when no dictionary has it. */
function letterByLetter(word: string, written: string, { pronunciations }: Dictionary): Ways | null {
  const letters = word.replaceAll('.', '')
  const isSpelled = word.includes('.') || (/^\p{Lu}{2,}$/u.test(written) && letters.length <= LONGEST_SPELLED)
  if (!isSpelled) return null
  // “a.” and “e.” are the names of letters; “a” is the article.
  const names = Array.from(letters, (letter) => pronunciations(`${letter}.`)[0])
  if (!names.every((name) => name !== undefined)) return null
  const way = names.flat()
  return way.some(isVowel) ? { ways: [way], ground: 'letters', source: null } : null
}
