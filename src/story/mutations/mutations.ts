import { grouped } from '../../text/grouped.ts'
import type { Span } from '../../text/span.ts'
import type { Mutation } from '../story.ts'
import { type Hunk, hunksOf } from './alignment.ts'
import { type Atom, atomsOf, isNegator, isNumber, sameAtom, type Wording } from './atoms.ts'
import { changesIn, type Matched } from './changes.ts'
import { spanOf } from './stretch.ts'

/**
 * What happened to the words between two wordings, in their order. Quotation marks, case, spelling and the way a number
 * is written change nothing. A negation or a number that came, went or changed is a mutation of its own, also inside a
 * longer rewording; a whole clause that went, negation and all, is only cut.
 */
export function mutations(before: string, after: string): Mutation[] {
  const [b, a] = [atomsOf(before), atomsOf(after)]
  const hunks = hunksOf(b.atoms, a.atoms)
  const matched = matchedBetween(b, a, hunks)
  const moved = movedNumbers(b, a, hunks)
  const changes = hunks.flatMap((hunk) => changesIn({ before: b, after: a, hunk, matched, moved }))
  return inOrder([
    ...changes,
    ...joinedIn(b, a, matched),
    ...contractionsIn(b, a, matched, changes),
    ...turnedIn(b, a, matched),
  ])
}

function matchedBetween(b: Wording, a: Wording, hunks: readonly Hunk[]): Matched {
  const toAfter = new Map<Atom, Atom>()
  let [i, j] = [0, 0]
  const end = { before: { from: b.atoms.length, to: 0 }, after: { from: a.atoms.length, to: 0 } }
  for (const { before, after } of [...hunks, end]) {
    for (; i < before.from && j < after.from; i++, j++) toAfter.set(b.atoms[i]!, a.atoms[j]!)
    i = before.to
    j = after.to
  }
  return { toAfter, toBefore: new Map([...toAfter].map(([x, y]) => [y, x])) }
}

/** Numbers that only stand elsewhere did not change. */
function movedNumbers(b: Wording, a: Wording, hunks: readonly Hunk[]): ReadonlySet<Atom> {
  const went = hunks.flatMap(({ before }) => b.atoms.slice(before.from, before.to)).filter(isNumber)
  const came = hunks.flatMap(({ after }) => a.atoms.slice(after.from, after.to)).filter(isNumber)
  const moved = new Set<Atom>()
  const left = new Map<string, Atom[]>()
  for (const atom of came) left.set(atom.key, [...(left.get(atom.key) ?? []), atom])
  for (const atom of went) {
    const twin = left.get(atom.key)?.shift()
    if (twin) moved.add(atom).add(twin)
  }
  return moved
}

/** Two sentences run together: one ended between two words, and in the other wording nothing shows it. */
function joinedIn(b: Wording, a: Wording, { toAfter }: Matched): Mutation[] {
  const found: Mutation[] = []
  const place = new Map(a.atoms.map((atom, i) => [atom, i]))
  let last: { at: number; to: number } | null = null
  for (const [at, atom] of b.atoms.entries()) {
    const twin = toAfter.get(atom)
    if (!twin) continue
    const to = place.get(twin)!
    if (last !== null) {
      const ended = b.atoms.slice(last.at + 1, at + 1).some((x) => x.gap.ends)
      const shown = a.atoms.slice(last.to + 1, to + 1).some((x) => x.gap.ends || x.gap.mark !== null)
      if (ended && !shown)
        found.push({
          type: 'joined',
          before: spanOf([b.atoms[last.at]!, atom]),
          after: spanOf([a.atoms[last.to]!, twin]),
        })
    }
    last = { at, to }
  }
  return found
}

/** “sail, not swim” → “not sail, swim”: the negation stayed and denies something else. */
function turnedIn(b: Wording, a: Wording, { toAfter }: Matched): Mutation[] {
  const [keysBefore, keysAfter] = [new Set(b.atoms.map((x) => x.key)), new Set(a.atoms.map((x) => x.key))]
  const place = new Map(a.atoms.map((atom, i) => [atom, i]))
  return b.atoms.flatMap((atom, i): Mutation[] => {
    const twin = isNegator(atom) ? toAfter.get(atom) : undefined
    if (!twin) return []
    const [next, nextAfter] = [b.atoms[i + 1], a.atoms[place.get(twin)! + 1]]
    if (!next || !nextAfter || sameAtom(next, nextAfter)) return []
    const isTurned = keysBefore.has(nextAfter.key) && keysAfter.has(next.key)
    return isTurned ? [{ type: 'negation', before: atom.span, after: twin.span }] : []
  })
}

/** “we’ll” and “we will”: all words of the short form stand in both, and only one wording has them in one. */
function contractionsIn(b: Wording, a: Wording, matched: Matched, changes: readonly Mutation[]): Mutation[] {
  const denied = new Set(changes.filter((c) => c.type === 'negation').flatMap((c) => [c.before?.start, c.after?.start]))
  const one = (atoms: readonly Atom[], twins: ReadonlyMap<Atom, Atom>): [Span, Span][] =>
    byToken(atoms).flatMap((token): [Span, Span][] => {
      const others = token.map((x) => twins.get(x))
      if (others.some((x) => x === undefined || x.contracted) || denied.has(token[0]!.span.start)) return []
      return [[token[0]!.span, { start: others[0]!.span.start, end: others.at(-1)!.span.end }]]
    })
  return [
    ...one(b.atoms, matched.toAfter).map(([x, y]): Mutation => ({ type: 'contraction', before: x, after: y })),
    ...one(a.atoms, matched.toBefore).map(([x, y]): Mutation => ({ type: 'contraction', before: y, after: x })),
  ]
}

const byToken = (atoms: readonly Atom[]): Atom[][] => [
  ...grouped(
    atoms.filter((x) => x.contracted),
    (x) => x.span.start,
  ).values(),
]

const inOrder = (found: readonly Mutation[]): Mutation[] =>
  [...found].sort((x, y) => placeOf(x, 'before') - placeOf(y, 'before') || placeOf(x, 'after') - placeOf(y, 'after'))
const placeOf = (mutation: Mutation, side: 'before' | 'after'): number =>
  mutation[side]?.start ?? mutation[side === 'before' ? 'after' : 'before']!.start
