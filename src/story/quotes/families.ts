import { shared } from '../../text/likeness/containment.ts'
import { type Pointer, pointerOf } from '../statement.ts'
import { candidatesAmong } from './candidates.ts'
import { kinship } from './kinship.ts'
import type { ReadOtherwise } from './read-otherwise.ts'
import { accord } from './voice.ts'
import type { VoicedWording } from './wordings.ts'

/** Wordings of one quote; the first was seen first, and the others are compared to it. */
export type Family = VoicedWording[]
/** Of each statement, those that somebody says are another. */
export type Foes = ReadonlyMap<Pointer, ReadonlySet<Pointer>>

/** Both ways round. */
export function foesOf(apart: readonly (readonly [Pointer, Pointer])[]): Foes {
  const foes = new Map<Pointer, Set<Pointer>>()
  for (const [a, b] of apart.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]))
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
  return foes
}

/** A wording that is like another member must still have so much of the first one’s content, or of its own in that. */
const OF_FIRST = 0.5
/** A long statement holds several quotes; more than so many are not told apart. */
const MOST_FAMILIES = 3
/** Two quotes in one statement are other parts of it when they have less than this of their words in common. */
const OTHER_PART = 0.5

/** So many members, those that began a family and those that came last, are asked whether two readers of a clip disagree. */
const ASKED = 32

type MayJoin = (wording: VoicedWording, family: readonly VoicedWording[]) => boolean
type Fit = { family: Family; score: number }

/**
 * Each wording, in the order of time, joins the family it is nearest to, and those of other parts of it. Where it is like
 * a member but not like what that one’s family began with, the two begin another; else it begins one alone.
 */
export function familiesOf(
  wordings: readonly VoicedWording[],
  foes: Foes,
  readOtherwise: ReadOtherwise = () => false,
): Family[] {
  const mayJoin: MayJoin = (wording, family) =>
    areAtPeace(wording, family, foes) && !ends(family).some((other) => readOtherwise(wording, other))
  const families: Family[] = []
  const familiesAt: Family[][] = []
  const candidates = candidatesAmong(wordings)
  const placeOf = new Map(wordings.map((wording, at) => [wording, at]))
  for (const [at, wording] of wordings.entries()) {
    const kin = candidates
      .of(at)
      .map((place) => ({ place, score: kinship(wording, wordings[place]!) }))
      .filter(({ place, score }) => score > 0 && mayJoin(wording, [wordings[place]!]))
    const found = kin.flatMap(({ place, score }) => fits(wording, wordings[place]!, familiesAt[place]!, score, mayJoin))
    const own = joinable(wording, found)
    const [host] = own
    for (const other of new Set(found.map((fit) => fit.family)))
      if (host && !own.includes(other) && bridges(wording, host, other, mayJoin)) {
        const united = [...new Set([...host, ...other])].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!)
        for (const member of other) {
          const place = placeOf.get(member)!
          familiesAt[place] = [...new Set(familiesAt[place]!.map((family) => (family === other ? host : family)))]
        }
        host.splice(0, host.length, ...united)
        other.length = 0
      }
    if (own.length === 0) {
      const nearest = kin
        .toSorted((a, b) => b.score - a.score)
        .find(({ place }) => familiesAt[place]!.length < MOST_FAMILIES)
      const begun: Family = nearest ? [wordings[nearest.place]!] : []
      if (nearest) familiesAt[nearest.place]!.push(begun)
      families.push(begun)
      own.push(begun)
    }
    for (const family of own) family.push(wording)
    familiesAt.push(own)
    candidates.note(at)
  }
  return families.filter((family) => family.length > 0)
}

const ends = <T>(list: readonly T[]): readonly T[] =>
  list.length <= 2 * ASKED ? list : [...list.slice(0, ASKED), ...list.slice(-ASKED)]

function fits(
  wording: VoicedWording,
  member: VoicedWording,
  families: readonly Family[],
  score: number,
  mayJoin: MayJoin,
): Fit[] {
  return families.flatMap((family) => {
    const best = mayJoin(wording, family) ? scoreIn(wording, member, family[0]!, score) : 0
    return best > 0 ? [{ family, score: best }] : []
  })
}

function scoreIn(wording: VoicedWording, member: VoicedWording, first: VoicedWording, score: number): number {
  if (first === member) return score
  const withFirst = kinship(wording, first)
  if (withFirst > 0) return Math.max(score, withFirst)
  const common = shared(wording.bag, first.bag)
  const isSame = accord(wording.voice, first.voice) === 'same'
  return isSame && common >= OF_FIRST * Math.min(wording.bag.length, first.bag.length) ? score : 0
}

/** The nearest family, and those that what is new in them makes other quotes. */
function joinable(wording: VoicedWording, found: readonly Fit[]): Family[] {
  const chosen: Family[] = []
  for (const { family } of found.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === MOST_FAMILIES) break
    const isOther = chosen.every((other) => family !== other && areOtherParts(wording, family[0]!, other[0]!))
    if (chosen.length === 0 || (isOther && kinship(wording, family[0]!) > 0)) chosen.push(family)
  }
  return chosen
}

/** Whether a wording shows that two families are one: it has what either began with, and they have much in common. */
function bridges(wording: VoicedWording, host: Family, other: Family, mayJoin: MayJoin): boolean {
  const [a, b] = [host[0]!, other[0]!]
  if (areOtherParts(wording, a, b) || kinship(wording, a) === 0 || kinship(wording, b) === 0) return false
  return accord(a.voice, b.voice) === 'same' && other.every((member) => mayJoin(member, host))
}

function areOtherParts(wording: VoicedWording, a: VoicedWording, b: VoicedWording): boolean {
  const inA = wording.bag.filter((word) => a.bag.includes(word))
  return shared(inA, b.bag) < OTHER_PART * Math.max(1, shared(wording.bag, a.bag))
}

function areAtPeace({ statements }: VoicedWording, family: readonly VoicedWording[], foes: Foes): boolean {
  if (foes.size === 0) return true
  const mine = statements.map((s) => foes.get(pointerOf(s))).filter((f) => f !== undefined)
  if (mine.length === 0) return true
  return !family.some((w) => w.statements.some((s) => mine.some((f) => f.has(pointerOf(s)))))
}
