import { type ByteReader, readByte, readCount, readWord } from './bytes.ts'

/** Something that speaks for or against a value: a word, or a state of things, of a group (“lemma”, “sign here”). */
export type Clue = { group: string; word: string; amount: number }

/** Weights of clues for the values of some fields (multinomial logistic regression), as a training made them. */
export type Learnt = {
  /** Where the weights of a clue begin in `weights`, by its hash. */
  places: ReadonlyMap<number, number>
  /** `width` weights a clue; one is worth `step`. */
  weights: Int8Array
  width: number
  step: number
}

/** A field with its values, in the order of their weights. */
export type Field = { field: string; values: readonly string[] }

/** Where what was learnt overruled the rules: what they had said, and the clues that weighed most against it. */
export type Overruled<F extends string> = { field: F; rule: string; clues: string[] }

/** Clues that are named for a judgement. */
const TOLD = 3

export const clue = (group: string, word: string, amount = 1): Clue => ({ group, word, amount })

/** FNV-1a, 32 bits, over group and word. */
export function hashOf({ group, word }: Pick<Clue, 'group' | 'word'>): number {
  return hashed(word, hashed('|', hashed(group, 0x811c9dc5)))
}

function hashed(word: string, from: number): number {
  let h = from
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Reads weights: clues in the order of their hashes, each as the gap to the one before, a mask and its weights. */
export function readLearnt(reader: ByteReader, fields: readonly Field[]): Learnt {
  const width = widthOf(fields)
  const step = readWord(reader) / 1e6
  const count = readCount(reader)
  const weights = new Int8Array(count * width)
  const places = new Map<number, number>()
  let hash = 0
  for (let i = 0; i < count; i++) {
    hash += readCount(reader)
    places.set(hash | 0, i * width)
    const mask = readCount(reader)
    for (let k = 0; k < width; k++) if ((mask >> k) & 1) weights[i * width + k] = readByte(reader)
  }
  return { places, weights, width, step }
}

export const widthOf = (fields: readonly Field[]): number => fields.reduce((sum, { values }) => sum + values.length, 0)

/**
 * The value of every field, and where it is not the rules’: only one that is likelier than theirs by more than `margin`
 * takes its place, and only where the field `isOpen`. What the rules say that no field knows stands.
 */
export function decided<F extends string>(
  learnt: Learnt,
  fields: readonly (Field & { field: F })[],
  clues: readonly Clue[],
  rules: { readonly [field in F]: string },
  margin: number,
  isOpen: (field: F) => boolean = () => true,
): { values: { [field in F]: string }; overruled: Overruled<F>[] } {
  const places = clues.map((c) => learnt.places.get(hashOf(c)))
  const scores = scoresOf(learnt, clues, places)
  const overruled: Overruled<F>[] = []
  const values: { [field in F]: string } = { ...rules }
  let from = 0
  for (const { field, values: known } of fields) {
    const rule = known.indexOf(rules[field])
    const chances = chancesOf(scores.subarray(from, from + known.length))
    const best = chances.indexOf(Math.max(...chances))
    if (isOpen(field) && rule >= 0 && chances[best]! - chances[rule]! > margin) {
      values[field] = known[best]!
      overruled.push({ field, rule: rules[field], clues: weightiest(learnt, clues, places, from + best, from + rule) })
    }
    from += known.length
  }
  return { values, overruled }
}

type Places = readonly (number | undefined)[]

function scoresOf({ weights, width, step }: Learnt, clues: readonly Clue[], places: Places): Float64Array {
  const scores = new Float64Array(width)
  for (let i = 0; i < clues.length; i++) {
    const place = places[i]
    if (place === undefined) continue
    const worth = step * clues[i]!.amount
    for (let k = 0; k < width; k++) scores[k]! += weights[place + k]! * worth
  }
  return scores
}

function chancesOf(scores: Float64Array): number[] {
  const most = Math.max(...scores)
  const odds = [...scores].map((score) => Math.exp(score - most))
  const all = odds.reduce((sum, o) => sum + o, 0)
  return odds.map((o) => o / all)
}

/** The clues that speak most for one value and against another. */
function weightiest(
  { weights }: Learnt,
  clues: readonly Clue[],
  places: Places,
  value: number,
  over: number,
): string[] {
  const weighed = clues.map((c, i) => {
    const place = places[i]
    const weight = place === undefined ? 0 : (weights[place + value]! - weights[place + over]!) * c.amount
    return { c, weight }
  })
  return weighed
    .filter(({ c, weight }) => weight > 0 && c.word !== '')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .map(({ c }) => `${c.group} “${c.word}”`)
}
