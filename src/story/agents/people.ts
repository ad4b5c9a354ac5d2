import { oneLetterApart, sameFullName } from '../../speaker/cast/person-name.ts'
import { grouped } from '../../text/grouped.ts'
import { isAnother, sharedRole } from './roles.ts'
import { type FullName, fullName, type Group, groupOf, join, type Voice } from './voice.ts'

type Person = { name: FullName; group: Group }
type Named = { voice: Voice; name: FullName }

/** More bearers of one family name are not compared: a bound for hostile input. */
const MOST_BEARERS = 40
/** A family name of fewer letters is not taken for the misspelling of another. */
const SHORTEST_MISSPELT = 6

/**
 * Joins people: full names first; then a family name that stands alone, where one bearer is known to the story, or the
 * role tells which of several. Whom nothing joins stands alone in their article.
 */
export function peopleOf(voices: readonly Voice[]): Group[] {
  const named = voices.map((voice): Named => ({ voice, name: fullName(voice.speaker.name ?? '') }))
  const full = joinedFull(named.filter(({ name }) => name.given.length > 0))
  return joinedBare(
    full,
    named.filter(({ name }) => name.given.length === 0),
  ).map((person) => person.group)
}

function joinedFull(named: readonly Named[]): Person[] {
  const families = new Map<string, Person[]>()
  for (const { voice, name } of named) {
    const family = families.get(name.last) ?? []
    const known = family.slice(0, MOST_BEARERS).find((p) => isSameName(p.name, name) && canBe(p, voice))
    if (known) join(known.group, voice)
    else families.set(name.last, [...family, { name, group: groupOf(voice) }])
    if (known && name.given.join().length > known.name.given.join().length) known.name = name
  }
  return [...families.values()].flat()
}

/** Of two speakers of one article the reading knows that they are two. */
const canBe = ({ group }: Person, voice: Voice): boolean =>
  !group.articles.has(voice.article) && !isAnother(group, voice)
const isSameName = (a: FullName, b: FullName): boolean => a.suffix === b.suffix && sameFullName(a, b)

function joinedBare(full: readonly Person[], named: readonly Named[]): Person[] {
  const byLast = grouped(full, (p) => p.name.last)
  const byGiven = grouped(full, (p) => p.name.given[0]!)
  const alone = new Map<string, Person[]>()
  for (const { voice, name } of named) {
    const known = byLast.get(name.last) ?? byGiven.get(name.last) ?? misspelt(byLast, name.last) ?? []
    const fitting = known.filter((p) => canBe(p, voice))
    const meant = fitting.length > 1 ? nearest(fitting, voice) : (fitting[0] ?? null)
    const others = alone.get(name.last) ?? []
    const twin = known.length === 0 && others.find((p) => canBe(p, voice))
    if (meant) join(meant.group, voice)
    else if (twin) join(twin.group, voice)
    else alone.set(name.last, [...others, { name, group: groupOf(voice) }])
  }
  return [...full, ...[...alone.values()].flat()]
}

/** The bearer whose role shares most words with that of the voice; null when two share as many. */
function nearest(people: readonly Person[], voice: Voice): Person | null {
  const [first, second] = people
    .map((person) => ({ person, shared: sharedRole(person.group, voice) }))
    .sort((a, b) => b.shared - a.shared)
  return first!.shared > second!.shared ? first!.person : null
}

/** Newspapers misspell: a long family name one letter from exactly one known. */
function misspelt(byLast: ReadonlyMap<string, Person[]>, last: string): Person[] | undefined {
  if (last.length < SHORTEST_MISSPELT || byLast.size > MOST_BEARERS * 10) return undefined
  const near = [...byLast.keys()].filter((key) => key[0] === last[0] && oneLetterApart(key, last))
  return near.length === 1 ? byLast.get(near[0]!) : undefined
}
