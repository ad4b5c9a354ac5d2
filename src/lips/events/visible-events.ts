import { isVowel, type Phone } from '../phones/phone.ts'
import type { SpokenWord } from '../phones/phones-of.ts'

/** What an eye can see a mouth do: lips closed, the lower lip at the upper teeth, lips rounded. */
export type VisibleEventKind = 'closure' | 'lip-to-teeth' | 'rounding'

/** Something that must be seen, if the claim is what was said. */
export type VisibleEvent = {
  kind: VisibleEventKind
  /** Index into the words of the claim. */
  word: number
  /** Index into the phones of all its words, one after another. */
  phone: number
  phones: readonly Phone[]
  /** When: its middle as a share of the utterance, 0–1, by the usual lengths of phones. An estimate, not a measure. */
  share: number
  /** `hard`: its absence contradicts the claim. `soft`: neighbouring sounds and loose speech can hide it. */
  weight: 'hard' | 'soft'
}

const KINDS: readonly (readonly [VisibleEventKind, ReadonlySet<Phone>])[] = [
  ['closure', new Set<Phone>(['P', 'B', 'M'])],
  ['lip-to-teeth', new Set<Phone>(['F', 'V'])],
  ['rounding', new Set<Phone>(['W', 'UW', 'UH', 'OW', 'OY', 'AW'])],
]

/** A vowel takes about twice as long as a consonant in running English. */
const VOWEL_LENGTH = 2

/** The events that the words predict, in order. Neighbours of one kind are one event: “stop me” closes the lips once. */
export function visibleEvents(words: readonly Pick<SpokenWord, 'phones'>[]): VisibleEvent[] {
  const phones = words.flatMap(({ phones }, word) => phones.map((phone) => ({ phone, word })))
  const ends: number[] = []
  let whole = 0
  for (const { phone } of phones) {
    whole += lengthOf(phone)
    ends.push(whole)
  }
  const events: VisibleEvent[] = []
  let open: { kind: VisibleEventKind; from: number } | null = null
  for (let i = 0; i <= phones.length; i++) {
    const kind = phones[i] ? kindOf(phones[i]!.phone) : null
    if (open && open.kind !== kind) {
      const start = open.from === 0 ? 0 : ends[open.from - 1]!
      events.push({
        kind: open.kind,
        word: phones[open.from]!.word,
        phone: open.from,
        phones: phones.slice(open.from, i).map(({ phone }) => phone),
        share: (start + ends[i - 1]!) / 2 / whole,
        weight: open.kind === 'closure' ? 'hard' : 'soft',
      })
      open = null
    }
    if (kind && !open) open = { kind, from: i }
  }
  return events
}

const lengthOf = (phone: Phone): number => (isVowel(phone) ? VOWEL_LENGTH : 1)

const kindOf = (phone: Phone): VisibleEventKind | null => KINDS.find(([, phones]) => phones.has(phone))?.[0] ?? null
