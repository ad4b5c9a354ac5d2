import { DO_SUPPORT } from '../../language/en/rewording.ts'
import type { Span } from '../../text/span.ts'
import type { Mutation, MutationType } from '../story.ts'
import type { Hunk } from './alignment.ts'
import { type Atom, type Gap, isAuxiliary, isNegator, isNumber, opensClause, type Wording } from './atoms.ts'
import { type Step, stepsOf } from './pairing.ts'
import { spanOf } from './stretch.ts'

/** Atoms that stand in both wordings, each way. */
export type Matched = { toAfter: ReadonlyMap<Atom, Atom>; toBefore: ReadonlyMap<Atom, Atom> }
/** A hunk in its two wordings. `moved`: numbers that stand in both, elsewhere. */
export type Change = { before: Wording; after: Wording; hunk: Hunk; matched: Matched; moved: ReadonlySet<Atom> }

/** `plain` steps are told as cut, added, ellipsis, bracketed or substitution once it is known what stands beside them. */
type Told = Step & { type: MutationType | 'plain' | 'swallowed' }

/** At an end of a wording a number that goes with at most one more word went by itself; with more, the clause was cut. */
const NEAR = 2

/** What happened in one hunk. */
export function changesIn(change: Change): Mutation[] {
  const { before, after, hunk } = change
  const steps = stepsOf(
    before.atoms.slice(hunk.before.from, hunk.before.to),
    after.atoms.slice(hunk.after.from, hunk.after.to),
  )
  const told = withSupport(
    withNegations(
      steps.map((step, i) => typed(change, steps, step, i)),
      change,
    ),
  )
  return runsOf(told).flatMap((run) => mutationsOf(change, run))
}

function typed(change: Change, steps: readonly Step[], step: Step, i: number): Told {
  const { before, after, relation } = step
  const as = (type: Told['type']): Told => ({ ...step, type })
  if (relation === 'negation' || relation === 'number') return as(relation)
  if (before && after && before.bracketed !== after.bracketed) return as('bracketed')
  if (relation === 'agreement') return as(besidePerson(steps, i) ? 'person' : 'substitution')
  if (relation !== null) return as(relation)
  if (before && after) return as('plain')
  const atom = (before ?? after)!
  if (isNumber(atom)) return as(change.moved.has(atom) || isOfClause(change, atom) ? 'plain' : 'number')
  if (isAuxiliary(atom) && steps.every(isOfTense)) return as('tense')
  return as('plain')
}

const besidePerson = (steps: readonly Step[], i: number): boolean =>
  [steps[i - 1], steps[i + 1]].some((s) => s?.relation === 'person') || isVerb(steps[i]!)
const isVerb = ({ before, after }: Step): boolean => isAuxiliary(before!) && isAuxiliary(after!)

const isOfTense = ({ before, after, relation }: Step): boolean =>
  relation !== null || isAuxiliary((before ?? after)!) || isNegator((before ?? after)!)

/** A negator that came while another went changed nothing; the ones left over did. */
function withNegations(told: readonly Told[], change: Change): Told[] {
  const lone = told.filter(
    ({ type, before, after }) => type === 'plain' && !(before && after) && isNegator((before ?? after)!),
  )
  const [went, came] = [lone.filter((s) => s.before), lone.filter((s) => s.after)]
  const even = Math.min(went.length, came.length)
  const left = new Set(
    [...went.slice(even), ...came.slice(even)].filter((s) => !isOfClause(change, (s.before ?? s.after)!)),
  )
  return told.map((step) => (left.has(step) ? { ...step, type: 'negation' } : step))
}

/** “pay” → “do not pay”: the helping verb comes with the negation, and “paid” → “did not pay” is no other tense. */
function withSupport(told: readonly Told[]): Told[] {
  const denies = (step: Told | undefined, side: 'before' | 'after'): boolean =>
    step?.type === 'negation' && step[side] !== null && step[side === 'before' ? 'after' : 'before'] === null
  const helps = told.map(({ before, after }, i) => {
    if (before && after) return false
    const side = before ? 'before' : 'after'
    const beside = denies(told[i - 1], side) || denies(told[i + 1], side)
    return beside && DO_SUPPORT.has((before ?? after)!.key)
  })
  if (!helps.includes(true)) return [...told]
  return told.map((step, i) => {
    if (helps[i]) return { ...step, type: 'negation' }
    return step.type === 'tense' && step.before && step.after ? { ...step, type: 'swallowed' } : step
  })
}

/** True where a whole clause went or came and this atom with it: nothing that stayed lost its negation or its number. */
function isOfClause({ before, after, hunk }: Change, atom: Atom): boolean {
  const [b, a] = [hunk.before.to - hunk.before.from, hunk.after.to - hunk.after.from]
  if (a > 0 && b > 0) return false
  const [atoms, { from, to }] = b > 0 ? [before.atoms, hunk.before] : [after.atoms, hunk.after]
  const at = atoms.indexOf(atom, from)
  const [first, last] = [from === 0, to === atoms.length]
  if (first && last) return true
  const opened = atoms.slice(from, at + 1).some(opensClause)
  const closed = atoms.slice(at + 1, to + 1).some((x) => x.gap.pauses || x.gap.mark !== null)
  if (isNumber(atom) && (first || last) && to - from > NEAR) return true
  return (first || opened) && (last || closed) && !(first && !closed) && !(last && !opened)
}

/** Steps of one kind beside one another are one mutation. */
function runsOf(told: readonly Told[]): Told[][] {
  const runs: Told[][] = []
  for (const step of told.filter((s) => s.type !== 'swallowed')) {
    const open = runs.at(-1)
    if (open && joins(open.at(-1)!, step)) open.push(step)
    else runs.push([step])
  }
  return runs
}

function joins(last: Told, step: Told): boolean {
  if (last.type === 'bracketed' && step.type === 'plain') return (step.before ?? step.after)!.bracketed
  const turns = last.type === 'negation' && last.before !== null && step.before === null
  return last.type === step.type && last.type !== 'number' && !turns
}

function mutationsOf(change: Change, run: readonly Told[]): Mutation[] {
  const [before, after] = [run.flatMap((s) => s.before ?? []), run.flatMap((s) => s.after ?? [])]
  const type = run[0]!.type as MutationType | 'plain'
  const spans = { before: spanOf(before), after: spanOf(after) }
  if (type === 'negation') return [{ type, ...spans, ...shortened(change, before, after) }]
  if (type !== 'plain') return [{ type, ...spans }]
  return plain(change, before, after)
}

/** “won’t” → “will”: what is left of the short form stands in its place. */
function shortened({ matched }: Change, before: readonly Atom[], after: readonly Atom[]): Partial<Mutation> {
  if (after.length === 0) {
    const left = [...matched.toAfter].filter(([x]) => x.contracted && x.span.start === before[0]!.span.start)
    return left.length > 0 ? { after: spanOf(left.map(([, y]) => y)) } : {}
  }
  if (before.length > 0) return {}
  const left = [...matched.toBefore].filter(([x]) => x.contracted && x.span.start === after[0]!.span.start)
  return left.length > 0 ? { before: spanOf(left.map(([, y]) => y)) } : {}
}

function plain(change: Change, before: readonly Atom[], after: readonly Atom[]): Mutation[] {
  const [b, a] = [spanOf(before), spanOf(after)]
  const inserted = after.filter((x) => x.bracketed)
  if (inserted.length > 0 || before.some((x) => x.bracketed)) {
    const rest = spanOf(after.filter((x) => !x.bracketed))
    const isAll = inserted.length === 0 || rest === null
    const marked: Mutation = { type: 'bracketed', before: b, after: isAll ? a : spanOf(inserted) }
    return isAll ? [marked] : [marked, { type: 'added', before: null, after: rest }]
  }
  if (b !== null && a !== null) return [{ type: 'substitution', before: b, after: a }]
  const mark = b !== null ? markIn(change.after, change.hunk.after) : markIn(change.before, change.hunk.before)
  if (mark !== null) return [{ type: 'ellipsis', before: b ?? mark, after: a ?? mark }]
  return [{ type: b !== null ? 'cut' : 'added', before: b, after: a }]
}

/** The ellipsis in a stretch of a wording, or at its end. */
function markIn({ atoms, tail }: Wording, { from, to }: { from: number; to: number }): Span | null {
  const gaps: Gap[] = [...atoms.slice(from, to + 1).map((x) => x.gap), ...(to >= atoms.length ? [tail] : [])]
  return gaps.find((gap) => gap.mark !== null)?.mark ?? null
}
