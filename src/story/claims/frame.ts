import { DO_SUPPORT, PERSONS, TENSES, VAGUE_NUMBERS } from '../../language/en/rewording.ts'
import type { Span } from '../../text/span.ts'
import { type Atom, isNegator } from '../mutations/atoms.ts'
import type { Mutation } from '../story.ts'

/** So many words on either side make a frame. */
const REACH = 2

/**
 * True when a change stands in the same words in both wordings, tense and person aside: “will [not] close the”. Only there
 * it is sure that the two speak of the same thing.
 */
export function isFramed(before: readonly Atom[], after: readonly Atom[], { before: b, after: a }: Mutation): boolean {
  if (b && a) {
    const [left, right] = [framesOf(before, b), framesOf(after, a)]
    if (left.within.some(isVague) || right.within.some(isVague)) return false
    const isLeft = left.left.at(-1) === right.left.at(-1)
    const isRight = left.right[0] === right.right[0]
    return isLeft && isRight && (left.left.length > 0 || left.right.length > 0)
  }
  const [atoms, span, others] = b ? [before, b, after] : [after, a!, before]
  const { left, within, right } = framesOf(atoms, span)
  const kept = within.filter((x) => !isNegator(x) && !DO_SUPPORT.has(x.key)).map(plainKey)
  const other = others.map(plainKey)
  const whole = [...left, ...kept, ...right]
  return [whole, whole.slice(1), whole.slice(0, -1)].some((words) => words.length > REACH && holds(other, words))
}

/** Keys of the words left and right of a span, and the atoms under it. */
function framesOf(atoms: readonly Atom[], span: Span): { left: string[]; within: Atom[]; right: string[] } {
  const left = atoms.filter((x) => x.span.end <= span.start)
  const right = atoms.filter((x) => x.span.start >= span.end)
  return {
    left: left.slice(-REACH).map(plainKey),
    within: atoms.filter((x) => x.span.start < span.end && x.span.end > span.start),
    right: right.slice(0, REACH).map(plainKey),
  }
}

const isVague = ({ key }: Atom): boolean => VAGUE_NUMBERS.has(key.replace(/^#/u, ''))

/** One word for all tenses of a helping verb and all persons of a pronoun. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [...PERSONS, ...TENSES].flatMap((row) => [...row].map((word): [string, string] => [word, [...row][0]!])),
)
const plainKey = ({ key }: Atom): string => PLAIN.get(key) ?? key

const holds = (all: readonly string[], part: readonly string[]): boolean =>
  all.some((_, i) => part.every((word, k) => all[i + k] === word))
