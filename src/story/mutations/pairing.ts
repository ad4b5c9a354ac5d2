import { EMPTY_WORDS } from '../../language/en/headline.ts'
import { type Atom, isNegator, isNumber } from './atoms.ts'
import { type Relation, relationOf } from './relation.ts'

/** One step through a hunk: an atom became another, went, or came. `relation` is null where the two only share a place. */
export type Step = { before: Atom | null; after: Atom | null; relation: Relation | null }

/** Hunks with more cells than this are not paired: what went stands before what came. */
const MOST_CELLS = 40_000
/** An atom that goes or comes; two of them cost more than two words in one place, and those more than two forms of one. */
const ALONE = 0.7
const FORMS = 0.2
const SAME_CLASS = 1.2

/** Pairs the atoms of a hunk in order so that forms of one word meet (Needleman & Wunsch 1970). */
export function stepsOf(before: readonly Atom[], after: readonly Atom[]): Step[] {
  if (before.length * after.length > MOST_CELLS)
    return [...before.map((b) => alone(b, null)), ...after.map((a) => alone(null, a))]
  const width = after.length + 1
  const cost = new Float64Array((before.length + 1) * width)
  for (let i = before.length; i >= 0; i--) {
    for (let j = after.length; j >= 0; j--) {
      if (i === before.length || j === after.length)
        cost[i * width + j] = (before.length - i + after.length - j) * ALONE
      else {
        const paired = cost[(i + 1) * width + j + 1]! + costOf(before[i]!, after[j]!)
        cost[i * width + j] = Math.min(paired, ALONE + cost[(i + 1) * width + j]!, ALONE + cost[i * width + j + 1]!)
      }
    }
  }
  return walked(before, after, cost)
}

function walked(before: readonly Atom[], after: readonly Atom[], cost: Float64Array): Step[] {
  const width = after.length + 1
  const steps: Step[] = []
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; ) {
    const [b, a] = [before[i], after[j]]
    const here = cost[i * width + j]!
    if (b && a && here === cost[(i + 1) * width + j + 1]! + costOf(b, a)) {
      steps.push({ before: b, after: a, relation: relationOf(b, a) })
      i++
      j++
    } else if (b && (!a || here === ALONE + cost[(i + 1) * width + j]!)) {
      steps.push(alone(b, null))
      i++
    } else {
      steps.push(alone(null, a!))
      j++
    }
  }
  return steps
}

const alone = (before: Atom | null, after: Atom | null): Step => ({ before, after, relation: null })

function costOf(before: Atom, after: Atom): number {
  if (relationOf(before, after) !== null) return FORMS
  // A negation or a number never passes for another word.
  if (isNegator(before) || isNegator(after) || isNumber(before) || isNumber(after)) return 3 * ALONE
  return EMPTY_WORDS.has(before.key) === EMPTY_WORDS.has(after.key) ? SAME_CLASS : 3 * ALONE
}
