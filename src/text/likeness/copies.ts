import { fingerprint } from '../fingerprint.ts'
import { containment } from './containment.ts'
import { shingles } from './shingles.ts'
import { foldedWords } from './words.ts'

/** What a text is known by when copies are looked for. `shingles` are runs of `SIZE` words, ascending. */
export type Print = { fingerprint: string; words: number; shingles: Uint32Array }

/**
 * `part` and `whole` are places in the list that was given: most words of `part` stand in `whole`, in runs.
 * `same`: word by word; `copy`: nearly all of either; `trimmed`: nearly all of `part`, which is shorter; `share` of the
 * shingles of `part` that stand in `whole`, 0–1.
 */
export type Copy = { part: number; whole: number; kind: 'same' | 'copy' | 'trimmed'; share: number }

/** Five words in a row are seldom the same by chance, and one changed word breaks only five of them. */
const SIZE = 5
/** A text of fewer words is a caption or a headline: it is contained in many. */
const FEWEST_WORDS = 40
/** Editors change a headline, a byline, a sentence: four fifths of a copy stay. */
const COPY_SHARE = 0.8
/** One shingle in so many is looked up, the same ones in every text (Manber 1994): enough for one text of 40 words. */
const SAMPLED = 4
/** A shingle that stands in more texts than this is boilerplate, or its texts were compared by others of theirs. */
const COMMON = 64
/** So many of the likeliest earlier texts are compared. */
const COMPARED = 24

export function printOf(text: string): Print {
  const words = foldedWords(text)
  // The words alone count: another kind of quotation mark makes no other text.
  return {
    fingerprint: fingerprint(words.map((w) => w.text).join(' ')),
    words: words.length,
    shingles: shingles(words, SIZE),
  }
}

/** Whether one of two texts is a copy of the other, and which is the part; null when neither is. */
export function copyOf(a: Print, b: Print): (Omit<Copy, 'part' | 'whole'> & { partIsFirst: boolean }) | null {
  const partIsFirst = a.words < b.words
  const [part, whole] = partIsFirst ? [a, b] : [b, a]
  if (part.words > 0 && part.fingerprint === whole.fingerprint) return { kind: 'same', share: 1, partIsFirst }
  if (part.words < FEWEST_WORDS) return null
  const share = containment(part.shingles, whole.shingles)
  if (share < COPY_SHARE) return null
  return { kind: part.words >= COPY_SHARE * whole.words ? 'copy' : 'trimmed', share, partIsFirst }
}

/**
 * The copies among many texts, each text paired with earlier ones of the list. The same text many times is paired with
 * its first place only. Time grows with the number of texts, not with its square.
 */
export function copiesAmong(prints: readonly Print[]): Copy[] {
  const first = new Map<string, number>()
  const places = new Map<number, number[]>()
  const found: Copy[] = []
  for (const [at, print] of prints.entries()) {
    const twin = first.get(print.fingerprint)
    if (twin !== undefined && print.words > 0) {
      found.push({ part: at, whole: twin, kind: 'same', share: 1 })
      continue
    }
    first.set(print.fingerprint, at)
    const sampled = print.shingles.filter((s) => s % SAMPLED === 0)
    for (const earlier of likeliest(sampled, places)) {
      const copy = copyOf(print, prints[earlier]!)
      if (copy === null) continue
      const [part, whole] = copy.partIsFirst ? [at, earlier] : [earlier, at]
      found.push({ part, whole, kind: copy.kind, share: copy.share })
    }
    note(sampled, at, places)
  }
  return found
}

function likeliest(sampled: Uint32Array, places: ReadonlyMap<number, number[]>): number[] {
  const votes = new Map<number, number>()
  for (const shingle of sampled)
    for (const place of places.get(shingle) ?? []) votes.set(place, (votes.get(place) ?? 0) + 1)
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED)
    .map(([place]) => place)
}

function note(sampled: Uint32Array, at: number, places: Map<number, number[]>): void {
  for (const shingle of sampled) {
    const known = places.get(shingle)
    if (!known) places.set(shingle, [at])
    else if (known.length < COMMON) known.push(at)
  }
}
